import type { Handlung } from './handlungen.ts';
import type { Rolle } from './rollen.ts';

/** A role somebody holds; einheit: the unit it is held in, null where the role is one of the whole Jobcenter. */
export type Rollenvergabe = Readonly<{ rolle: Rolle; einheit: string | null }>;

/** Who does something. Every use case gets one. A person may hold several roles in several units. */
export type Akteur = Readonly<{
  konto: string;
  jobcenter: string;
  rollen: readonly Rollenvergabe[];
  /** The Jobcenter whose released plans and figures the role Land reads. */
  land?: readonly string[];
  /** A key for programs does only what it was made for, and never more than its account. Absent: no such limit. */
  nur?: readonly Handlung[];
}>;

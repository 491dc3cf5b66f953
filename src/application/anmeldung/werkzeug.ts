import {
  KENNWORTREGEL,
  SITZUNGSREGEL,
  SPERRREGEL,
  type Akteur,
  type Kennwortregel,
  type Sitzungsregel,
  type Sperrregel,
} from '#domain/zugang';
import type { Einmalcodes, Jetzt, Kennwortpruefer, Scheine, Tresor } from '../ports/identitaet.ts';
import type { Kontenspeicher } from '../ports/konten.ts';

/** The rules of access; each can be configured. */
export type Zugangsregeln = Readonly<{
  kennwort: Kennwortregel;
  sperre: Sperrregel;
  sitzung: Sitzungsregel;
  /** pflicht: who signs in with a password sets one up before doing anything else. */
  zweiterFaktor: 'freiwillig' | 'pflicht';
}>;

export const ZUGANGSREGELN: Zugangsregeln = {
  kennwort: KENNWORTREGEL,
  sperre: SPERRREGEL,
  sitzung: SITZUNGSREGEL,
  zweiterFaktor: 'freiwillig',
};

/** What the use cases of this room work with. */
export type Zugangswerkzeug = Readonly<{
  konten: Kontenspeicher;
  kennwoerter: Kennwortpruefer;
  einmalcodes: Einmalcodes;
  scheine: Scheine;
  tresor: Tresor;
  jetzt: Jetzt;
  regeln: Zugangsregeln;
}>;

/** Somebody who is signed in, and by which sign-in: for what people do with their own account. */
export type Sitzungsinhaber = Readonly<{ akteur: Akteur; anmeldung: string }>;

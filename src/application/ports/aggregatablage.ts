import type { Amtlichbestand, Widerspruch } from '#domain/aggregate';
import type { Ergebnis } from '#domain/werte';

/** How many figures of a Jobcenter were new, how many it has now, and which contradict what was there. */
export type Aufnahme = Readonly<{
  jobcenter: string;
  neu: number;
  gesamt: number;
  widersprueche: readonly Widerspruch[];
}>;

/** Keeps published figures of Jobcenter beside the deliveries: no persons. */
export type Aggregatablage = Readonly<{
  /** What is kept of a Jobcenter; nothing when there is none. */
  lies(jobcenter: string): Promise<Ergebnis<Amtlichbestand>>;
  /** The numbers of those of whom something is kept, in order. */
  jobcenter(): Promise<readonly string[]>;
  /** Adds figures, each Jobcenter whole or not at all. What was there stays; later Ladestände stand beside it. */
  behalte(bestand: Amtlichbestand): Promise<Ergebnis<readonly Aufnahme[]>>;
}>;

/** The published figures that a tenant, by its number, has taken in: its own store, which nobody else reads or adds to. */
export type Aggregatablagen = (haus: string) => Aggregatablage;

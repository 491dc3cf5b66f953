import type {
  Aggregatablagen,
  ImMandanten,
  Lager,
  Planablage,
  Rasterer,
  Schaubildzeichner,
  Tabellenmappe,
  Verwaltungstransaktion,
} from '#ports';
import type { Auskunftsspeicher } from './auskunftsspeicher.ts';

/** A transaction that tells who asks: which Jobcenter it is, its units, and what it released. */
export type Auskunftstransaktion = Verwaltungstransaktion & Readonly<{ plaene: Pick<Planablage, 'plaene'> }>;

/** What answers are made from. */
export type Auskunftsumgebung = Readonly<{
  lager: Lager;
  aggregate: Aggregatablagen;
  imMandanten: ImMandanten<Auskunftstransaktion>;
  speicher: Auskunftsspeicher;
}>;

/** What answers are printed with. */
export type Ausgabewerkzeug = Readonly<{
  zeichner(): Promise<Schaubildzeichner>;
  mappe(): Promise<Tabellenmappe>;
  rasterer(): Promise<Rasterer>;
}>;

import type { Handlung, Kennwortregel } from '#domain/zugang';
import type {
  aendereKennwort,
  beendeEigeneAnmeldung,
  bieteZweitenFaktor,
  eigeneAnmeldungen,
  eigeneSchluessel,
  entferneZweitenFaktor,
  entzieheSchluessel,
  legeSchluesselAn,
  richteZweitenFaktorEin,
  Schluesselinhaber,
  Sitzungsinhaber,
} from '../anmeldung/index.ts';

/** A use case on the own account, bound to the real world. */
type Fall<F extends (werkzeug: never, inhaber: never, eingabe: never) => unknown> = (
  inhaber: Sitzungsinhaber,
  eingabe: NonNullable<Parameters<F>[2]>,
) => ReturnType<F>;

/** The same for those that only ask. */
type Frage<F extends (werkzeug: never, inhaber: never) => unknown> = (
  inhaber: Sitzungsinhaber,
) => ReturnType<F>;

/** What people do with their own account, and how programs are known. */
export type Kontoarbeit = Readonly<{
  /** Every request of a program: who asks with this key; null where it does not hold. */
  pruefeSchluessel(schein: string): Promise<Schluesselinhaber | null>;
  /** What a password must be here. */
  kennwortregel: Kennwortregel;
  /** Must everybody with a password have a second factor? */
  zweiterFaktorPflicht: boolean;
  aendereKennwort: Fall<typeof aendereKennwort>;
  bieteZweitenFaktor: Fall<typeof bieteZweitenFaktor>;
  richteZweitenFaktorEin: Fall<typeof richteZweitenFaktorEin>;
  entferneZweitenFaktor: Fall<typeof entferneZweitenFaktor>;
  anmeldungen: Frage<typeof eigeneAnmeldungen>;
  beendeAnmeldung: Fall<typeof beendeEigeneAnmeldung>;
  schluessel: Frage<typeof eigeneSchluessel>;
  /** What a key of this person can be for. */
  waehlbar(inhaber: Sitzungsinhaber): readonly Handlung[];
  legeSchluesselAn: Fall<typeof legeSchluesselAn>;
  entzieheSchluessel: Fall<typeof entzieheSchluessel>;
  /** The units of the own roles by id, as people call them. */
  einheitennamen(inhaber: Sitzungsinhaber): Promise<Readonly<Record<string, string>>>;
}>;

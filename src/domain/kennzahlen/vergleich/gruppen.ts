import { enthaelt, ersterTag, type Monat, type Zeitraum } from '#domain/werte';

/** A Jobcenter belongs to a Vergleichstyp (§ 2 Abs. 3 VO zu § 48a SGB II) for a time. The number of a Jobcenter is text: zeros in front count. */
export type Typzugehoerigkeit = Readonly<{ jobcenter: string; typ: string; gueltig: Zeitraum }>;

/**
 * Jobcenter that are looked at together. lose: enumerated for one look, not a group that somebody keeps because its members are comparable; then only a
 * common Vergleichstyp makes them so.
 */
export type Vergleichsgruppe = Readonly<{ name: string; mitglieder: readonly string[]; lose?: boolean }>;

/** The Vergleichstyp of a Jobcenter on the first day of a month; null when none is known. Throws RangeError when there are two. */
export const typVon = (
  zugehoerigkeiten: readonly Typzugehoerigkeit[],
  jobcenter: string,
  monat: Monat,
): string | null => {
  const geltende = zugehoerigkeiten.filter(
    z => z.jobcenter === jobcenter && enthaelt(z.gueltig, ersterTag(monat)),
  );
  if (new Set(geltende.map(z => z.typ)).size > 1)
    throw new RangeError(`Das Jobcenter ${jobcenter} gehört im selben Monat zu zwei Vergleichstypen`);
  return geltende[0]?.typ ?? null;
};

/** Jobcenter that are said to belong to two Vergleichstypen on the first day of a month, which cannot be. */
export const mitZweiTypen = (
  zugehoerigkeiten: readonly Typzugehoerigkeit[],
  monat: Monat,
): readonly string[] => {
  const geltende = zugehoerigkeiten.filter(z => enthaelt(z.gueltig, ersterTag(monat)));
  const alle = [...new Set(geltende.map(z => z.jobcenter))];
  return alle.filter(
    jobcenter => new Set(geltende.filter(z => z.jobcenter === jobcenter).map(z => z.typ)).size > 1,
  );
};

/** Who belongs to a Vergleichstyp on the first day of a month, in the order of the numbers. */
export const gruppeDesTyps = (
  zugehoerigkeiten: readonly Typzugehoerigkeit[],
  typ: string,
  monat: Monat,
): Vergleichsgruppe => {
  const alle = [...new Set(zugehoerigkeiten.map(z => z.jobcenter))];
  const mitglieder = alle.filter(jobcenter => typVon(zugehoerigkeiten, jobcenter, monat) === typ);
  return { name: typ, mitglieder: mitglieder.toSorted() };
};

/** Why members are not ranked; null when they are. Of different types they are not comparable, nor without any type unless somebody keeps them as a group. */
export const typeneinwand = (
  { mitglieder, lose }: Vergleichsgruppe,
  zugehoerigkeiten: readonly Typzugehoerigkeit[],
  monat: Monat,
): 'VERSCHIEDENE_TYPEN' | 'OHNE_TYP' | null => {
  const typen = new Set(mitglieder.map(m => typVon(zugehoerigkeiten, m, monat)));
  if (typen.size > 1) return 'VERSCHIEDENE_TYPEN';
  return lose && typen.has(null) ? 'OHNE_TYP' : null;
};

/** A group as somebody keeps it: who belongs to it when, and of which Vergleichstyp (null: not said); or, lose, whom somebody enumerates. */
export type Gruppenangaben = Readonly<{
  name: string;
  lose?: boolean;
  mitglieder: readonly Readonly<{ jobcenter: string; typ: string | null; gueltig: Zeitraum }>[];
}>;

/** Who belongs to a kept group on the first day of a month, in the order of the file. */
export const gruppeAm = ({ name, mitglieder, lose }: Gruppenangaben, monat: Monat): Vergleichsgruppe => ({
  name,
  ...(lose && { lose }),
  mitglieder: [
    ...new Set(mitglieder.filter(m => enthaelt(m.gueltig, ersterTag(monat))).map(m => m.jobcenter)),
  ],
});

/** The Vergleichstypen that a kept group says. */
export const typenAus = ({ mitglieder }: Gruppenangaben): readonly Typzugehoerigkeit[] =>
  mitglieder.flatMap(({ jobcenter, typ, gueltig }) => (typ === null ? [] : [{ jobcenter, typ, gueltig }]));

import { schuetzeTabelle, tabelleAus, type Geheimhaltungsregeln, type Grund } from '#domain/kennzahlen';
import { alleInstrumentfassungen } from '#recht';
import type { Foerderzaehlung, Geschlechterzahl } from '#ports';

/** Women and men of a group of instruments as means of twelve counting days, and the share of women in percent. name null: all. */
export type Foerderzeile = Readonly<{
  name: string | null;
  frauen: number | null;
  maenner: number | null;
  anteil: number | null;
  grund: Grund | null;
}>;

/** Rows of groups of instruments or of single ones, the sum last. Protected as one table with its margins. */
export const foerderzeilen = (
  { teilnehmende }: Foerderzaehlung,
  je: 'gruppe' | 'instrument',
  regeln: Geheimhaltungsregeln | null,
): readonly Foerderzeile[] => {
  const gruppen = Map.groupBy(teilnehmende, t => (je === 'gruppe' ? gruppeVon(t.instrument) : t.instrument));
  const zahlen = [...gruppen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, teile]) => ({ name, ...summe(teile) }));
  const zeigbar = zeigbarkeit(zahlen, regeln);
  return [...zahlen, { name: null, ...summe(zahlen) }].map(({ name, frauen, maenner }, i) => {
    const [f, m] = [zeigbar(i, 0) ? frauen / TAGE : null, zeigbar(i, 1) ? maenner / TAGE : null];
    if (f === null || m === null) return { name, frauen: f, maenner: m, anteil: null, grund: 'GEHEIM' };
    const alle = f + m;
    return alle === 0
      ? { name, frauen: f, maenner: m, anteil: null, grund: 'NENNER_0' }
      : { name, frauen: f, maenner: m, anteil: (100 * f) / alle, grund: null };
  });
};

/** Counting days that are added up. */
const TAGE = 12;

/** The group an instrument was planned in last; an instrument of no group stands for itself. */
const gruppeVon = (instrument: string): string =>
  alleInstrumentfassungen.findLast(f => f.instrument === instrument)?.gruppe ?? instrument;

const summe = (teile: readonly Geschlechterzahl[]): Geschlechterzahl => ({
  frauen: teile.reduce((s, t) => s + t.frauen, 0),
  maenner: teile.reduce((s, t) => s + t.maenner, 0),
});

const GESCHLECHTER = { name: 'geschlecht', klassen: ['w', 'm'] } as const;

/** May the women (0) or men (1) of a row be shown? A sum of twelve days is judged by its mean. */
const zeigbarkeit = (
  zahlen: readonly (Geschlechterzahl & Readonly<{ name: string }>)[],
  regeln: Geheimhaltungsregeln | null,
): ((zeile: number, spalte: 0 | 1) => boolean) => {
  if (regeln === null) return () => true;
  const tabelle = tabelleAus({
    achsen: [{ name: 'instrument', klassen: zahlen.map(z => z.name) }, GESCHLECHTER],
    jeFall: TAGE,
    felder: zahlen.flatMap(z => [z.frauen, z.maenner]).map(wert => ({ wert, faelle: wert / TAGE })),
  });
  const [schutz] = schuetzeTabelle(tabelle, regeln).schutz;
  return (zeile, spalte) => (schutz?.[zeile * 3 + spalte] ?? null) === null;
};

/** Both numbers, or null where one of them is secret. */
export const geschuetzteZahl = (
  zahl: Geschlechterzahl,
  regeln: Geheimhaltungsregeln | null,
): Geschlechterzahl | null => {
  const zeigbar = zeigbarkeit([{ name: '', ...zahl }], regeln);
  return zeigbar(0, 0) && zeigbar(0, 1) ? zahl : null;
};

import { heikel, primaer, schutzbedarf, type Schutzgrund } from './primaer.ts';
import { STANDARDREGELN, type Geheimhaltungsregeln } from './regeln.ts';
import { istGeschuetzt, reichtAus, schrankenVon, type Schranken, type Schutzbedarf } from './schranken.ts';
import { istRand, type Feld, type Schutztabelle } from './tabelle.ts';
import { orteVon, systemAus, type Ort, type Schutz, type Verbund } from './verbund.ts';
import { verschiebe, zusammenhang, type Summensystem, type Verschiebung } from './verschiebung.ts';

/** What an outsider can find out about a secret number, and whether that is too much. */
export type Schutzbefund = Readonly<{
  ort: Ort;
  schranken: Schranken;
  noetig: Schutzbedarf;
  sicher: boolean;
}>;

/** What is hidden, by table, and the proof: the bounds of every secret number. */
export type Geheimhaltung = Readonly<{ schutz: readonly Schutz[]; befunde: readonly Schutzbefund[] }>;

/**
 * Hides what is secret, and so much more that nobody can compute a secret number or bound it too closely: for each one the cheapest other
 * numbers that could have changed with it (few persons first, margins last, empty ones never). What turned out unnecessary is shown again. A
 * Befund that is not sicher is known already from an earlier publication.
 */
export const schuetzeVerbund = (
  verbund: Verbund,
  regeln: Geheimhaltungsregeln = STANDARDREGELN,
): Geheimhaltung => {
  const system = systemAus(verbund, regeln);
  const orte = orteVon(verbund);
  const erste = ersterSchutz(verbund, regeln);
  const lage: Lage = { system, schutz: [...erste], preise: preiseFuer(verbund, regeln) };
  const heikle = heikleIn(verbund, regeln, erste);
  for (const h of heikle) schuetzeZahl(lage, h);
  zeigeUnnoetiges(lage, heikle);
  return {
    schutz: verbund.tabellen.map((_, t) => lage.schutz.filter((_grund, p) => orte[p]?.tabelle === t)),
    befunde: befundeZu(verbund, lage, heikle),
  };
};

/** The same for a table that stands alone. Where a proof could not be found, nothing of it is shown but what is empty. */
export const schuetzeTabelle = (tabelle: Schutztabelle, regeln?: Geheimhaltungsregeln): Geheimhaltung => {
  const { schutz, befunde } = schuetzeVerbund({ tabellen: [tabelle] }, regeln);
  if (befunde.every(b => b.sicher)) return { schutz, befunde };
  const gruende = schutz[0] ?? [];
  return {
    schutz: [tabelle.felder.map(({ wert }, p) => gruende[p] ?? (wert === 0 ? null : 'folge'))],
    befunde,
  };
};

/** The bounds of every secret number under a protection that somebody else chose. */
export const pruefeSchutz = (
  verbund: Verbund,
  schutz: readonly Schutz[],
  regeln: Geheimhaltungsregeln = STANDARDREGELN,
): readonly Schutzbefund[] => {
  const lage = {
    system: systemAus(verbund, regeln),
    schutz: schutz.flat(),
    preise: preiseFuer(verbund, regeln),
  };
  return befundeZu(verbund, lage, heikleIn(verbund, regeln, ersterSchutz(verbund, regeln)));
};

type Heikle = Readonly<{ position: number; wert: number; noetig: Schutzbedarf }>;

type Lage = Readonly<{
  system: Summensystem;
  schutz: (Schutzgrund | null)[];
  /** What hiding a number loses; Infinity where it cannot be hidden or would protect nothing. */
  preise: readonly number[];
}>;

const ersterSchutz = ({ tabellen, veroeffentlicht }: Verbund, regeln: Geheimhaltungsregeln): Schutz =>
  tabellen.flatMap((tabelle, t) => veroeffentlicht?.get(t) ?? primaer(tabelle, regeln));

/** The secret numbers that are not out already, the hardest first. */
const heikleIn = ({ tabellen }: Verbund, regeln: Geheimhaltungsregeln, schutz: Schutz): readonly Heikle[] =>
  tabellen
    .flatMap(tabelle => tabelle.felder.map(feld => ({ tabelle, feld })))
    .flatMap(({ tabelle, feld }, position) =>
      schutz[position] !== null && heikel(feld, regeln)
        ? [{ position, wert: feld.wert, noetig: schutzbedarf(tabelle, feld, regeln) }]
        : [],
    )
    .toSorted((a, b) => b.noetig.breite - a.noetig.breite || b.noetig.seite - a.noetig.seite);

/** A margin is worth ten cells: without it the reader loses the whole line. */
const RANDGEWICHT = 10;

const preiseFuer = (verbund: Verbund, regeln: Geheimhaltungsregeln): readonly number[] => {
  const orte = orteVon(verbund);
  const felder = verbund.tabellen.flatMap(t => t.felder);
  return felder.map((feld, p) => {
    const ort = orte[p];
    if (!ort || verbund.veroeffentlicht?.has(ort.tabelle)) return Infinity;
    return verlust(feld, regeln) * (istRand(ort.stelle) ? RANDGEWICHT : 1);
  });
};

const verlust = ({ wert, faelle = wert }: Feld, regeln: Geheimhaltungsregeln): number =>
  wert === 0 && !regeln.nullGeheim ? Infinity : 1 + Math.min(Math.ceil(faelle), 1_000_000);

/** What moving a number costs: nothing where it is hidden, unless it is empty, which an outsider will guess. */
const kostenJetzt = ({ system, schutz, preise }: Lage): readonly number[] =>
  preise.map((preis, p) => (schutz[p] !== null && (system.werte[p] !== 0 || preis !== Infinity) ? 0 : preis));

/** Cases: room on the cheaper side, or on both where neither has enough. Amounts: on both. */
const schuetzeZahl = (lage: Lage, heikle: Heikle): void => {
  const { position, wert, noetig } = heikle;
  if (istSicher(lage, heikle)) return;
  const { von, bis } = schrankenVon(lage.system, kostenJetzt(lage), position);
  const mehr = noetig.breite - 1;
  const wege = [
    versuche(lage, position, 1, von + mehr - wert),
    versuche(lage, position, -1, wert - bis + mehr),
  ];
  const ganze = wege.filter(weg => weg.ganz).toSorted((a, b) => a.kosten - b.kosten);
  if (ganze[0] && noetig.seite === 0) {
    verbirg(lage, ganze[0]);
    return;
  }
  for (const richtung of [1, -1] as const)
    verbirg(lage, versuche(lage, position, richtung, noetig.seite || mehr));
};

const verbirg = (lage: Lage, weg: Verschiebung): void => {
  for (const bewegt of weg.bewegt) lage.schutz[bewegt] ??= 'folge';
};

/** The cheapest way to make as much room in one direction as there is, and whether that is all that was asked for. */
const versuche = (
  lage: Lage,
  position: number,
  richtung: 1 | -1,
  weite: number,
): Verschiebung & Readonly<{ ganz: boolean }> => {
  const weg = verschiebe(lage.system, kostenJetzt(lage), position, richtung, weite);
  return { ...weg, ganz: weg.weite >= weite - 1e-6 };
};

const istSicher = (lage: Lage, { position, noetig }: Heikle): boolean =>
  istGeschuetzt(lage.system, kostenJetzt(lage), position, noetig);

/** Shows again, the greatest loss first, what no secret number needs. */
const zeigeUnnoetiges = (lage: Lage, heikle: readonly Heikle[]): void => {
  const sichere = heikle.filter(h => istSicher(lage, h));
  const folgen = lage.schutz
    .flatMap((grund, p) => (grund === 'folge' && lage.preise[p] !== Infinity ? [p] : []))
    .toSorted((a, b) => (lage.preise[b] ?? 0) - (lage.preise[a] ?? 0));
  for (const p of folgen) {
    const verborgen = kostenJetzt(lage).map(kosten => (kosten === 0 ? 0 : Infinity));
    const { beweglich } = zusammenhang(lage.system, verborgen, p);
    lage.schutz[p] = null;
    const bleibtSicher = (h: Heikle): boolean => !beweglich.has(h.position) || istSicher(lage, h);
    if (!sichere.every(bleibtSicher)) lage.schutz[p] = 'folge';
  }
};

const befundeZu = (verbund: Verbund, lage: Lage, heikle: readonly Heikle[]): readonly Schutzbefund[] => {
  const orte = orteVon(verbund);
  const kosten = kostenJetzt(lage);
  return heikle.flatMap(({ position, wert, noetig }) => {
    const ort = orte[position];
    const schranken = schrankenVon(lage.system, kosten, position);
    return ort ? [{ ort, schranken, noetig, sicher: reichtAus(schranken, wert, noetig) }] : [];
  });
};

import type { Monat } from '#domain/werte';
import type { Fenster, Term } from '../definitionen/typen.ts';
import { BETRAEGE, type Groesse, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import type { Geheimhaltungsregeln } from './regeln.ts';
import { rundeAufZehn } from './rundung.ts';
import { schuetzeVerbund } from './schuetze.ts';
import { nurImGesamt, stellenVon, type Schutztabelle } from './tabelle.ts';
import { termtabelle, type Achsenangaben } from './termtabelle.ts';
import type { Zusammenhang } from './verbund.ts';

/** geheimhaltung hides numbers, rundung10 rounds all numbers of cases to tens and hides none. */
export type Schutzvorgaben = Readonly<{
  art: 'geheimhaltung' | 'rundung10';
  regeln: Geheimhaltungsregeln;
  achsen: Achsenangaben;
}>;

/** What may be said of a term, by position in the table: null where it is hidden; null as a whole where a month is missing. */
export type GeschuetzteTerme = (term: Term) => readonly (number | null)[] | null;

/** Amounts have no groups and are not rounded to tens. */
export const istBetrag = ({ groesse }: Term): boolean => BETRAEGE.some(betrag => betrag === groesse);

/** The terms of a month, protected together. */
export const schuetzeTerme = (
  terme: readonly Term[],
  wuerfel: Groessenwuerfel,
  monat: Monat,
  { art, regeln, achsen }: Schutzvorgaben,
): GeschuetzteTerme => {
  const tabellen = new Map<string, Schutztabelle>();
  for (const term of terme) {
    const tabelle =
      wuerfel.schnitt.length > 0 && istBetrag(term) ? null : termtabelle(term, wuerfel, monat, achsen);
    if (tabelle) tabellen.set(kennung(term), tabelle);
  }
  const gezeigt = art === 'rundung10' ? ohneVerdeckte(tabellen) : ohneGeheime(tabellen, regeln);
  return term => {
    const werte = tabellen.get(kennung(term))?.felder.map(({ wert }) => wert / (term.teiler ?? 1));
    const rundet = art === 'rundung10' && !istBetrag(term);
    const darf = gezeigt.get(kennung(term));
    return werte?.map((wert, p) => (darf?.[p] ? (rundet ? rundeAufZehn(wert) : wert) : null)) ?? null;
  };
};

/** A mean and its sum are the same table. */
const kennung = ({ groesse, fenster }: Pick<Term, 'groesse' | 'fenster'>): string => `${groesse} ${fenster}`;

type Gezeigt = ReadonlyMap<string, readonly boolean[]>;

const ohneVerdeckte = (tabellen: ReadonlyMap<string, Schutztabelle>): Gezeigt =>
  new Map(
    [...tabellen].map(([name, { achsen }]) => [
      name,
      stellenVon(achsen).map(stelle => !nurImGesamt(achsen, stelle)),
    ]),
  );

const ohneGeheime = (tabellen: ReadonlyMap<string, Schutztabelle>, regeln: Geheimhaltungsregeln): Gezeigt => {
  const namen = [...tabellen.keys()];
  const zusammenhaenge = IDENTITAETEN.flatMap(identitaet =>
    verbinde(identitaet, namen, [...tabellen.values()]),
  );
  const { schutz } = schuetzeVerbund({ tabellen: [...tabellen.values()], zusammenhaenge }, regeln);
  return new Map(namen.map((name, i) => [name, schutz[i]?.map(grund => grund === null) ?? []]));
};

type Identitaet = Readonly<Record<'links' | 'rechts', readonly (readonly [Groesse, Fenster])[]>>;

/**
 * What terms of one month say about each other. The windows of a stock: they differ by their first and their last month. Stock and flow: the change
 * of a year is Zugang less Abgang (for LZB, and in groups whose class changes, nearly: an outsider guesses the rest).
 */
const IDENTITAETEN: readonly Identitaet[] = (['ELB', 'LZB'] as const).flatMap(bestand => [
  {
    links: [[bestand, 'summe m-11…m'], [bestand, 'm-12']],
    rechts: [[bestand, 'summe m-12…m-1'], [bestand, 'm']],
  },
  {
    links: [[bestand, 'm'], [`ABGANG_${bestand}`, 'summe m-11…m']],
    rechts: [[bestand, 'm-12'], [`ZUGANG_${bestand}`, 'summe m-11…m']],
  },
]); // prettier-ignore

/** An identity for every place, if all its terms are there. */
const verbinde = (
  { links, rechts }: Identitaet,
  namen: readonly string[],
  tabellen: readonly Schutztabelle[],
): readonly Zusammenhang[] => {
  const nummern = (seite: Identitaet['links']): readonly number[] =>
    seite.map(([groesse, fenster]) => namen.indexOf(kennung({ groesse, fenster })));
  const [hier, dort] = [nummern(links), nummern(rechts)];
  const erste = tabellen[hier[0] ?? -1];
  if (!erste || [...hier, ...dort].includes(-1)) return [];
  return stellenVon(erste.achsen).map(stelle => ({
    links: hier.map(tabelle => ({ tabelle, stelle })),
    rechts: dort.map(tabelle => ({ tabelle, stelle })),
  }));
};

import { durchgehe, type Plan } from '#domain/plan';
import type { Stand } from '#domain/werte';

/** For every Stand of the old plan the key of its successor. */
export type Kennungen = ReadonlyMap<string, string>;

/**
 * What is planned or allotted gets a Stand of the new year: years of the key move on by as many as the plan ('planung_2026' becomes
 * 'planung_2027'); else the year is put behind. A result, a statistic, a forecast, and what was planned for earlier years stays the Stand it is:
 * what it says is of its own time.
 */
export const neueKennungen = ({ staende, deckblatt }: Plan, jahr: number): Kennungen => {
  const vergeben = new Set(Object.keys(staende));
  return new Map(
    Object.entries(staende).map(([kennung, stand]) => {
      if (istErgebnis(stand) || istFrueher(kennung, deckblatt.jahr)) return [kennung, kennung];
      const spaeter = kennung.replaceAll(JAHR, alt => String(Number(alt) + jahr - deckblatt.jahr));
      const mitJahr = spaeter === kennung ? `${kennung.slice(0, 50)}_${jahr}` : spaeter;
      const frei = vergeben.has(mitJahr) ? `${mitJahr.slice(0, 45)}_neu_${jahr}` : mitJahr;
      vergeben.add(frei);
      return [kennung, frei];
    }),
  );
};

const istErgebnis = ({ stufe, datenstand }: Stand): boolean =>
  stufe === 'ist' || (stufe === undefined && datenstand !== 'vorlaeufig');

/** Does the key name years, and none of them that of the plan or a later one? */
const istFrueher = (kennung: string, jahr: number): boolean => {
  const jahre = (kennung.match(JAHR) ?? []).map(Number);
  return jahre.length > 0 && jahre.every(genannt => genannt < jahr);
};

/** A year within a key, no part of a longer number. */
const JAHR = /(?<!\d)20\d{2}(?!\d)/g;

/** Comparison and history keep the Stände they had; those of the new year are copies until somebody renews them. */
export const benoetigteStaende = (plan: Plan, alt: Plan, neu: Kennungen): Plan['staende'] => {
  const benutzt = new Set(
    durchgehe({ ...plan, deckblatt: null, staende: null }, []).flatMap(f =>
      f.art === 'stand' ? [f.stand] : (f.angabe.stand ?? []),
    ),
  );
  const kopieFuer = (kennung: string, stand: Stand) => {
    const kopie = neu.get(kennung) ?? kennung;
    return kopie === kennung ? [] : [[kopie, fuerDasNeueJahr(stand, alt.deckblatt.jahr)] as const];
  };
  const alle: readonly (readonly [string, Stand])[] = Object.entries(alt.staende).flatMap(
    ([kennung, stand]) => [[kennung, stand] as const, ...kopieFuer(kennung, stand)],
  );
  return Object.fromEntries(alle.filter(([kennung]) => benutzt.has(kennung)));
};

/** What was allotted for the old year is no more than an estimate for the new one. Where the copy comes from stands in it until it is renewed. */
const fuerDasNeueJahr = (stand: Stand, altesJahr: number): Stand => ({
  ...stand,
  dokument: `${stand.dokument.replace(HERKUNFT, '').slice(0, DOKUMENT_HOECHSTENS)} (übernommen aus dem Plan ${altesJahr})`,
  ...(stand.stufe && ZUTEILUNGEN.has(stand.stufe) && { datenstand: 'vorlaeufig', stufe: 'schaetzwert' }),
});

const HERKUNFT = / \(übernommen aus dem Plan \d{4}\)$/;
/** So that both fit into the field. */
const DOKUMENT_HOECHSTENS = 160;

const ZUTEILUNGEN: ReadonlySet<string> = new Set([
  'regierungsentwurf',
  'bereinigungssitzung',
  'erste_zuteilung',
  'einglmv',
  'endgueltige_zuteilung',
  'nachzuteilung',
] satisfies readonly Stand['stufe'][]);

import { durchgehe, type Plan } from '#domain/plan';
import type { Stand } from '#domain/werte';

/** For every Stand of the old plan the key of its successor. */
export type Kennungen = ReadonlyMap<string, string>;

/** Years of the key move on by as many as the plan ('statistik_2025_12' of 2026 becomes 'statistik_2026_12'); else the year is put behind. */
export const neueKennungen = ({ staende, deckblatt }: Plan, jahr: number): Kennungen => {
  const vergeben = new Set(Object.keys(staende));
  return new Map(
    Object.keys(staende).map(kennung => {
      const spaeter = kennung.replaceAll(JAHR, alt => String(Number(alt) + jahr - deckblatt.jahr));
      const mitJahr = spaeter === kennung ? `${kennung.slice(0, 50)}_${jahr}` : spaeter;
      const frei = vergeben.has(mitJahr) ? `${mitJahr.slice(0, 45)}_neu_${jahr}` : mitJahr;
      vergeben.add(frei);
      return [kennung, frei];
    }),
  );
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
  const alle: readonly (readonly [string, Stand])[] = Object.entries(alt.staende).flatMap(
    ([kennung, stand]) => [
      [kennung, stand] as const,
      [neu.get(kennung) ?? kennung, fuerDasNeueJahr(stand)] as const,
    ],
  );
  return Object.fromEntries(alle.filter(([kennung]) => benutzt.has(kennung)));
};

/** What was allotted for the old year is no more than an estimate for the new one; a result or statistic stays what it is. */
const fuerDasNeueJahr = (stand: Stand): Stand =>
  stand.stufe && ZUTEILUNGEN.has(stand.stufe)
    ? { ...stand, datenstand: 'vorlaeufig', stufe: 'schaetzwert' }
    : stand;

const ZUTEILUNGEN: ReadonlySet<string> = new Set([
  'regierungsentwurf',
  'bereinigungssitzung',
  'erste_zuteilung',
  'einglmv',
  'endgueltige_zuteilung',
  'nachzuteilung',
] satisfies readonly Stand['stufe'][]);

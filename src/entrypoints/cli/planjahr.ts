import type { Option } from './befehl.ts';

/** The year of a new plan. */
export const JAHR: Option = { name: 'jahr', beschreibung: 'Planjahr', platzhalter: 'JJJJ', pflicht: true };

type Planjahr = Readonly<{ ok: true; jahr: number }> | Readonly<{ ok: false; grund: string }>;

/** A year as four digits that a plan may have, else what is wrong with it, in German. */
export const liesPlanjahr = (angabe: string | true | undefined): Planjahr => {
  const text = String(angabe);
  const jahr = Number(text);
  return /^\d{4}$/.test(text) && jahr >= ERSTES && jahr <= LETZTES
    ? { ok: true, jahr }
    : {
        ok: false,
        grund: `„${text}“ ist kein Planjahr. Nennen Sie mit --jahr ein Jahr von ${ERSTES} bis ${LETZTES}, vier Ziffern.`,
      };
};

/** The SGB II is in force since 2005; the plan file takes no later year. */
const ERSTES = 2005;
const LETZTES = 2099;

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Sitzungskeks } from '../app/anfrage.ts';

/** The cookies of an answer. Script cannot read them; over TLS their names promise that nobody else set them. */
export const oeffneKekse = (c: Context, https: boolean): Sitzungskeks & Readonly<{ vorab: () => string }> => {
  const vorsilbe = https ? ({ prefix: 'host' } as const) : {};
  const regeln = { path: '/', httpOnly: true, sameSite: 'Lax', secure: https, ...vorsilbe } as const;
  const lies = (name: string): string | null =>
    (https ? getCookie(c, name, 'host') : getCookie(c, name)) ?? null;
  const setze = (name: string, wert: string, maxAge?: number): void =>
    setCookie(c, name, wert, maxAge === undefined ? regeln : { ...regeln, maxAge });
  const loesche = (name: string): void => {
    deleteCookie(c, name, regeln);
  };
  return {
    schein: lies(SITZUNG),
    zwischenschein: lies(ZWISCHEN),
    merke(schein) {
      setze(SITZUNG, schein);
      loesche(ZWISCHEN);
    },
    merkeZwischenschein: schein => setze(ZWISCHEN, schein, ZEHN_MINUTEN),
    vergiss() {
      for (const name of [SITZUNG, ZWISCHEN]) loesche(name);
    },
    vorab() {
      const bisher = lies(VORAB);
      if (bisher !== null) return bisher;
      const neu = crypto.randomUUID();
      setze(VORAB, neu);
      return neu;
    },
  };
};

const SITZUNG = 'stellwerk_sitzung';
const ZWISCHEN = 'stellwerk_zweiter_faktor';
/** By chance, for forms of people who are not signed in yet. */
const VORAB = 'stellwerk_besuch';
const ZEHN_MINUTEN = 600;

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { OffenerDienstvorgang, Sitzungskeks } from '../app/anfrage.ts';
import type { Siegel } from './siegel.ts';

/** The cookies of an answer, and what only the server asks of them. */
export type Kekse = Sitzungskeks &
  Readonly<{
    /** By chance, for forms of people who are not signed in yet. */
    vorab(): string;
    /** Did somebody get through while the answer was made? */
    angemeldet(): boolean;
  }>;

/** Script cannot read them; over TLS their names promise that nobody else set them. */
export const oeffneKekse = (c: Context, https: boolean, siegel: Siegel): Kekse => {
  const { lies, setze, loesche } = zugriffAuf(c, https);
  const lauf = { angemeldet: false };
  return {
    schein: lies(SITZUNG),
    zwischenschein: lies(ZWISCHEN),
    merke(schein) {
      lauf.angemeldet = true;
      setze(SITZUNG, schein);
      loesche(ZWISCHEN);
    },
    merkeZwischenschein(schein) {
      lauf.angemeldet = true;
      setze(ZWISCHEN, schein, ZEHN_MINUTEN);
    },
    vergiss() {
      for (const name of [SITZUNG, ZWISCHEN]) loesche(name);
    },
    merkeDienstvorgang(vorgang) {
      setze(DIENST, siegel.versiegle(JSON.stringify(vorgang), ZEHN_MINUTEN), ZEHN_MINUTEN);
    },
    nimmDienstvorgang() {
      const text = siegel.lies(lies(DIENST) ?? '');
      loesche(DIENST);
      return text === null ? null : (JSON.parse(text) as OffenerDienstvorgang);
    },
    angemeldet: () => lauf.angemeldet,
    vorab() {
      const bisher = lies(VORAB);
      if (bisher !== null) return bisher;
      const neu = crypto.randomUUID();
      setze(VORAB, neu);
      return neu;
    },
  };
};

const zugriffAuf = (c: Context, https: boolean) => {
  const vorsilbe = https ? ({ prefix: 'host' } as const) : {};
  const regeln = { path: '/', httpOnly: true, sameSite: 'Lax', secure: https, ...vorsilbe } as const;
  return {
    lies: (name: string): string | null => (https ? getCookie(c, name, 'host') : getCookie(c, name)) ?? null,
    setze: (name: string, wert: string, maxAge?: number): void =>
      setCookie(c, name, wert, maxAge === undefined ? regeln : { ...regeln, maxAge }),
    loesche: (name: string): void => {
      deleteCookie(c, name, regeln);
    },
  };
};

const SITZUNG = 'stellwerk_sitzung';
const ZWISCHEN = 'stellwerk_zweiter_faktor';
const DIENST = 'stellwerk_anmeldedienst';
const VORAB = 'stellwerk_besuch';
const ZEHN_MINUTEN = 600;

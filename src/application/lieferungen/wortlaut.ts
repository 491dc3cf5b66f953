import { eingangsmeldungen, importmeldungen, lieferungsmeldungen } from '#contract';
import { melde, type Meldung, type Parameterwert } from '#domain/werte';

/** A message of the store as somebody at a browser needs it: no commands, no folders of the server. quelle: where the files lie; name: what they are called. */
export const fuerBrowser = (meldung: Meldung, quelle: string, name: string): Meldung =>
  andereWorte(ohneOrt(meldung, quelle, name));

const ohneOrt = (meldung: Meldung, quelle: string, name: string): Meldung => ({
  ...meldung,
  parameter: Object.fromEntries(
    Object.entries(meldung.parameter).map(([feld, wert]) => [
      feld,
      typeof wert === 'string'
        ? (quelle === '' ? wert : wert.replaceAll(quelle, name)).replace(' (--zip-grenze)', '')
        : wert,
    ]),
  ),
});

const andereWorte = (meldung: Meldung): Meldung => {
  const { parameter: p, pfad, stufe } = meldung;
  switch (meldung.code) {
    case lieferungsmeldungen.ZU_VIELE_FEHLER.code:
      return melde(eingangsmeldungen.ZU_VIELE_FEHLER, pfad, {
        datei: text(p['datei']),
        abgelehnt: Number(p['abgelehnt']),
        zeilen: Number(p['zeilen']),
        toleranz: text(p['toleranz']),
      });
    case lieferungsmeldungen.EINBRUCH.code:
      return melde(eingangsmeldungen.EINBRUCH, pfad, { ladestand: text(p['ladestand']) });
    case lieferungsmeldungen.ABLAGE_FEHLER.code:
      return melde(eingangsmeldungen.ABLAGE, pfad, { grund: text(p['grund']) });
    case lieferungsmeldungen.GLEICHER_LADESTAND.code:
      return melde(
        eingangsmeldungen.GLEICHER_LADESTAND,
        pfad,
        { ladestand: text(p['ladestand']), andere: text(p['andere']) },
        stufe,
      );
    case lieferungsmeldungen.BESCHAEDIGT.code:
      return melde(eingangsmeldungen.BESCHAEDIGT, pfad, {
        kennung: text(p['kennung']),
        schaden: text(p['schaden']),
      });
    case importmeldungen.STAND_FEHLT.code:
      return melde(eingangsmeldungen.STAND_FEHLT, pfad, { datei: text(p['datei']) });
    default:
      return meldung;
  }
};

const text = (wert: Parameterwert | undefined): string =>
  typeof wert === 'string' || typeof wert === 'number' ? String(wert) : '';

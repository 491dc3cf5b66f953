import type { Zaehlweise } from '#domain/kennzahlen';
import type { Musterrecht } from '#domain/musterjobcenter';
import { ersterTag } from '#domain/werte';
import { alleInstrumentfassungen, INSTRUMENTE, parameterAm } from '#recht';

const NIE = Number.MAX_SAFE_INTEGER;

/** The law as the generator needs it. */
export const musterrecht: Musterrecht = {
  instrumente: INSTRUMENTE.map(code => ({
    code,
    gueltig: alleInstrumentfassungen
      .filter(f => f.instrument === code)
      .map(({ gueltig }) => ({ von: gueltig.von, bis: gueltig.bis ?? NIE })),
  })),
  regelbedarf: monat => {
    const zeile = parameterAm('regelbedarfsstufe_1', ersterTag(monat));
    if (!zeile.ok) throw new RangeError('Für diesen Monat ist kein Regelbedarf hinterlegt.');
    return zeile.wert.wert;
  },
};

const KEINE: Zaehlweise = { oegb: false, aktivierung: false, massnahme45: false };

const JE_INSTRUMENT = INSTRUMENTE.map(code =>
  alleInstrumentfassungen
    .filter(f => f.instrument === code)
    .map(f => ({
      von: f.gueltig.von,
      bis: f.gueltig.bis ?? NIE,
      zaehlweise: {
        oegb: f.kennzahlenklasse === 'öffentlich geförderte Beschäftigung',
        aktivierung: f.zaehltAlsAktivierung === true,
        massnahme45: code === 'MAT' || code === 'MAG',
      },
    })),
);

/** What an instrument, by its number, counts as on a day. */
export const zaehlweiseAm = (instrument: number, tag: number): Zaehlweise =>
  JE_INSTRUMENT[instrument]?.find(f => f.von <= tag && tag < f.bis)?.zaehlweise ?? KEINE;

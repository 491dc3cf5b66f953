import type { Musterrecht } from '#domain/musterjobcenter';
import { ersterTag } from '#domain/werte';
import { alleInstrumentfassungen, INSTRUMENTE, parameterAm, zaehlweisen } from '#recht';

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

/** What an instrument, by its number, counts as on a day. */
export const zaehlweiseAm = zaehlweisen(INSTRUMENTE);

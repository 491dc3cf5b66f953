import { enthaelt, gelungen, melde, misslungen, pfad, type Ergebnis, type Tag } from '#domain/werte';
import {
  alleInstrumentfassungen,
  type Instrument,
  type Instrumentfassung,
  type VarianteVon,
} from './instrumentfassung.ts';
import { rechtsmeldungen } from './meldungen.ts';
import { alsGueltigkeit, isoTag, verschmolzen } from './zeit.ts';

/**
 * The version by which an instrument can be granted anew on a day. Fails where it cannot be (not yet, no more), and says when it could;
 * fails as well for a variant the instrument does not have.
 */
export const instrumentfassungAm = <I extends Instrument>(
  instrument: I,
  variante: VarianteVon<I>,
  am: Tag,
): Ergebnis<Instrumentfassung> => {
  const alle = alleInstrumentfassungen.filter(f => f.instrument === instrument);
  const fassungen = alle.filter(f => f.variante === variante);
  const ort = pfad('recht', 'instrumente', instrument, isoTag(am));
  const frage = { instrument, variante, am: isoTag(am) };
  const letzte = fassungen.at(-1);
  if (!letzte) {
    const varianten = [...new Set(alle.map(f => f.variante))];
    return misslungen(melde(rechtsmeldungen.VARIANTE_UNBEKANNT, ort, { ...frage, varianten }));
  }
  const fassung = fassungen.find(f => enthaelt(f.gueltig, am));
  if (fassung) return gelungen(fassung);
  const hinterlegt = verschmolzen(fassungen.map(f => f.gueltig)).map(alsGueltigkeit);
  return misslungen(
    melde(rechtsmeldungen.FASSUNG_FEHLT, ort, { ...frage, name: letzte.name, kurz: letzte.kurz, hinterlegt }),
  );
};

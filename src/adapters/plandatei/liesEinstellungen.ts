import { gelungen, type Ergebnis } from '#domain/werte';
import { datenVon } from './baum/baum.ts';
import { liesMitVerzeichnis } from './formatiere.ts';

/** The fields of a settings file, whatever they say; fails with everything that is wrong with its form. A file without any has none. */
export const liesEinstellungen = (inhalt: Uint8Array): Ergebnis<Readonly<Record<string, unknown>>> => {
  if (ohneInhalt(inhalt)) return gelungen({});
  const datei = liesMitVerzeichnis(inhalt);
  return datei.ok ? gelungen(datenVon(datei.wert.wurzel) as Readonly<Record<string, unknown>>) : datei;
};

/** Nothing but comments. */
const ohneInhalt = (inhalt: Uint8Array): boolean =>
  /^\s*(#.*\s*)*$/.test(new TextDecoder().decode(inhalt.subarray(0, 100_000)));

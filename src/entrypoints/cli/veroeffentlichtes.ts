import { leseVeroeffentlichtes } from '#application/kennzahlen';
import type { Schutzvorgaben } from '#domain/kennzahlen';
import type { Aufruf } from './befehl.ts';
import { text } from './kennzahloptionen.ts';
import type { Kommandoumgebung } from './umgebung.ts';

/** The protection with what an earlier output told, or what is wrong with its file. */
export const mitVeroeffentlichtem = async (
  schutz: Schutzvorgaben | null,
  optionen: Aufruf['optionen'],
  umgebung: Kommandoumgebung,
): Promise<Schutzvorgaben | null | string> => {
  const datei = text(optionen, 'veroeffentlicht');
  if (datei === null) return schutz;
  const inhalt = new TextDecoder().decode(await umgebung.liesDatei(datei));
  const veroeffentlicht = leseVeroeffentlichtes(inhalt);
  if (schutz === null) return null;
  return veroeffentlicht === null
    ? `${datei}: Das ist keine Ausgabe von „kennzahlen --format json“. Nennen Sie mit --veroeffentlicht die JSON-Datei, die weitergegeben wurde.`
    : { ...schutz, veroeffentlicht };
};

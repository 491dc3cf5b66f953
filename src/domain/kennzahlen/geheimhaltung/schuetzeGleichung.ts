import type { Geheimhaltungsregeln } from './regeln.ts';
import { schuetzeVerbund } from './schuetze.ts';
import { tabelleAus } from './tabelle.ts';
import type { Ort, Schutz } from './verbund.ts';

/** A number of cases in an equation: on its left side or on its right. bekannt: it is shown elsewhere and cannot be hidden. */
export type Gleichungsglied = Readonly<{ wert: number; seite: 'links' | 'rechts'; bekannt?: boolean }>;

/**
 * Which numbers of an equation may be shown; the left ones add up to the right ones, and everybody knows. Where the known ones give too much away, none of the
 * others is shown, the empty ones neither.
 */
export const schuetzeGleichung = (
  glieder: readonly Gleichungsglied[],
  regeln: Geheimhaltungsregeln,
): readonly boolean[] => {
  const tabellen = glieder.map(({ wert }) =>
    tabelleAus({ achsen: [{ name: '', klassen: [''] }], felder: [{ wert }] }),
  );
  const orte = (seite: Gleichungsglied['seite']): readonly Ort[] =>
    glieder.flatMap((glied, tabelle) => (glied.seite === seite ? [{ tabelle, stelle: [null] }] : []));
  const zusammenhaenge = [{ links: orte('links'), rechts: orte('rechts') }];
  const veroeffentlicht = new Map<number, Schutz>(
    glieder.flatMap(({ bekannt }, tabelle) => (bekannt ? [[tabelle, [null, null]] as const] : [])),
  );
  const { schutz, befunde } = schuetzeVerbund({ tabellen, zusammenhaenge, veroeffentlicht }, regeln);
  const sicher = befunde.every(b => b.sicher);
  return schutz.map(
    (gruende, i) => glieder[i]?.bekannt === true || (sicher && gruende.every(grund => grund === null)),
  );
};

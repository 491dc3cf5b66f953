import type { Ergebnis } from '#domain/werte';
import type { Pruefsumme } from '#ports';
import type { Planrechner } from './planungsumgebung.ts';
import { rechneDaten, type GerechneterPlan } from './rechneDaten.ts';

/** How many calculated plans are remembered, and how many of them for one Jobcenter, so that none takes the place of all others. */
export type Speichergrenzen = Readonly<{ insgesamt: number; jeJobcenter: number }>;

/** A few MB each. */
const GRENZEN: Speichergrenzen = { insgesamt: 60, jeJobcenter: 15 };

/**
 * Remembers what was calculated from which data, by Jobcenter and checksum of the data: what is not changed is not calculated again. What was
 * asked for longest ago is forgotten first. Plans that cannot be calculated are not remembered.
 */
export const erstelleRechenspeicher = (
  pruefsumme: Pruefsumme,
  { insgesamt, jeJobcenter }: Speichergrenzen = GRENZEN,
): Planrechner => {
  // In the order in which they were asked for.
  const gemerkt = new Map<string, Readonly<{ jobcenter: string; gerechnet: Ergebnis<GerechneterPlan> }>>();
  const vergiss = (jobcenter: string): void => {
    const eigene = [...gemerkt].filter(([, eintrag]) => eintrag.jobcenter === jobcenter);
    const [aeltester] = eigene.length > jeJobcenter ? eigene : gemerkt.size > insgesamt ? [...gemerkt] : [];
    if (aeltester) gemerkt.delete(aeltester[0]);
  };
  return (jobcenter, daten) => {
    const schluessel = `${jobcenter}/${pruefsumme(JSON.stringify(daten))}`;
    const bekannt = gemerkt.get(schluessel);
    if (bekannt) {
      gemerkt.delete(schluessel);
      gemerkt.set(schluessel, bekannt);
      return bekannt.gerechnet;
    }
    const gerechnet = rechneDaten(daten);
    if (!gerechnet.ok) return gerechnet;
    gemerkt.set(schluessel, { jobcenter, gerechnet });
    vergiss(jobcenter);
    return gerechnet;
  };
};

import type { Rechenzeile } from '#application/kennzahlen';
import { umbrochen } from './absatz.ts';
import { monatsfolge } from './monatsfolge.ts';

/** What does not follow from published figures of a Jobcenter, each once for all its months; einzeln: with what is missing for it. */
export const nichtGerechnet = (
  zeilen: readonly Rechenzeile[],
  einzeln: boolean,
  breite: number,
): readonly string[] => {
  const fehlende = zeilen.filter(z => z.wert === null);
  if (fehlende.length === 0) return [];
  const jeFigur = [...Map.groupBy(fehlende, z => z.bezeichnung)];
  const saetze = einzeln
    ? jeFigur.map(([bezeichnung, eigene]) => fehlsatz(bezeichnung, eigene))
    : [
        ...[...Map.groupBy(jeFigur, ([, eigene]) => monatsfolge(eigene.map(z => z.monat)))].map(
          ([wann, figuren]) => `${wann}: ${figuren.map(([bezeichnung]) => bezeichnung).join(', ')}.`,
        ),
        'Was dazu fehlt, steht da, wenn Sie mit --nur danach fragen.',
      ];
  const [jobcenter = ''] = fehlende.map(z => z.jobcenter);
  return ['', `${jobcenter}: Daraus folgen nicht`, ...saetze.map(satz => umbrochen(satz, breite, '  '))];
};

const fehlsatz = (bezeichnung: string, eigene: readonly Rechenzeile[]): string => {
  const [erste] = eigene;
  const gruende = new Set(eigene.map(z => z.fehlt));
  const wozu = gruende.size > 1 && erste ? `Dazu fehlt im ersten davon` : 'Dazu fehlt';
  return `${bezeichnung} fehlt, ${monatsfolge(eigene.map(z => z.monat))}. ${wozu}: ${erste?.fehlt ?? ''}.`;
};

import type { Baustein } from '#ports';
import { vergleichePlaene, type Planvergleich, type Vergleichsseite } from '../planVergleichen.ts';
import { anmerkung, tabelle, type Bauzeug, type Reihe } from '../dokument/bauzeug.ts';
import { leer, text, textzelle } from '../dokument/laeufe.ts';
import { wesentlicheAenderungen, type Aenderung } from './wesentlicheAenderungen.ts';
import { zahllauf } from './zahllauf.ts';

/** What changed since the draft; nothing without one. */
export const entwurfsteil = (
  bau: Bauzeug,
  plan: Vergleichsseite,
  entwurf: Vergleichsseite | undefined,
): readonly Baustein[] => {
  if (!entwurf) return [];
  const vergleich = vergleichePlaene(entwurf, plan);
  const { gezeigt, weitere } = wesentlicheAenderungen(vergleich, entwurf, plan, bau.istSichtbar);
  const punkte = textpunkte(vergleich);
  const fassung = `Stand ${vergleich.a.stand} (${vergleich.a.zustand})`;
  if (gezeigt.length + punkte.length === 0)
    return [
      satz(
        `Seit dem Entwurf, ${fassung}, sind Mittel, Förderungen, Ziele, Schwerpunkte und Texte gleich geblieben.`,
      ),
    ];
  return [
    ...tabelle(
      `Wesentliche Änderungen seit dem Entwurf, ${fassung}`,
      [['Größe'], ['Entwurf'], ['jetzt'], ['Unterschied']],
      gezeigt.map(aenderung => reihe(bau, aenderung)),
    ),
    ...(gezeigt.length === 0 ? [satz(`Verglichen mit dem Entwurf, ${fassung}.`)] : []),
    ...(weitere > 0 ? [anmerkung(restsatz(weitere))] : []),
    ...punkte.map(satz),
  ];
};

const satz = (worte: string): Baustein => ({ art: 'absatz', inhalt: [text(worte)] });

const restsatz = (weitere: number): string =>
  weitere === 1
    ? 'Dazu kommt 1 weitere, kleinere Änderung bei Mitteln, Förderungen oder Zielen.'
    : `Dazu kommen ${weitere} weitere, kleinere Änderungen bei Mitteln, Förderungen und Zielen.`;

const reihe = (bau: Bauzeug, { name, vorher, nachher, unterschied }: Aenderung): Reihe => ({
  zellen: [
    textzelle(name),
    vorher === null ? leer : textzelle(vorher),
    nachher === null ? textzelle('entfällt') : { inhalt: [zahllauf(bau, nachher)] },
    textzelle(unterschied),
  ],
});

/** What changed in words: Schwerpunkte by name, the rest counted. */
const textpunkte = ({ schwerpunkte, handlungsansaetze, texte }: Planvergleich): readonly string[] => [
  ...aufzaehlung('Neue Schwerpunkte', schwerpunkte.neu),
  ...aufzaehlung('Entfallene Schwerpunkte', schwerpunkte.entfallen),
  ...aufzaehlung('Neue Handlungsansätze', handlungsansaetze.neu),
  ...aufzaehlung('Entfallene Handlungsansätze', handlungsansaetze.entfallen),
  ...(texte.length > 0 ? [`Geänderte Texte: ${texte.length}.`] : []),
];

const HOECHSTENS = 4;

const aufzaehlung = (titel: string, namen: readonly string[]): readonly string[] => {
  if (namen.length === 0) return [];
  const weitere = namen.length - HOECHSTENS;
  return [`${titel}: ${namen.slice(0, HOECHSTENS).join('; ')}${weitere > 0 ? `; ${weitere} weitere` : ''}.`];
};

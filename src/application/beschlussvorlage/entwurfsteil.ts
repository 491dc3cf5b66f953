import { tagAlsText } from '#domain/werte';
import type { Baustein } from '#ports';
import { vergleichePlaene, type Planvergleich, type Vergleichsseite } from '../planVergleichen.ts';
import { anmerkung, tabelle, type Bauzeug, type Reihe } from '../dokument/bauzeug.ts';
import { leer, text, textzelle } from '../dokument/laeufe.ts';
import { wesentlicheAenderungen, type Aenderung } from './wesentlicheAenderungen.ts';
import { zahllauf } from './zahllauf.ts';

/** What changed since the draft; without a draft how to get it, which the public need not read. */
export const entwurfsteil = (
  bau: Bauzeug,
  plan: Vergleichsseite,
  entwurf: Vergleichsseite | undefined,
  oeffentlich: boolean,
): readonly Baustein[] => {
  if (!entwurf) return oeffentlich ? [] : [anmerkung(ohneEntwurf(plan))];
  const vergleich = vergleichePlaene(entwurf, plan);
  const { gezeigt, weitere } = wesentlicheAenderungen(vergleich, entwurf, plan, bau.istSichtbar);
  const punkte = textpunkte(vergleich);
  const einleitung = `Verglichen mit dem Entwurf, Stand ${vergleich.a.stand} (${vergleich.a.zustand}).`;
  const nichts = gezeigt.length + punkte.length === 0;
  return [
    satz(
      nichts
        ? `${einleitung} Mittel, Förderungen, Ziele, Schwerpunkte und Texte sind gleich geblieben.`
        : einleitung,
    ),
    ...tabelle(
      'Wesentliche Änderungen seit dem Entwurf',
      [['Größe'], ['Entwurf'], ['jetzt'], ['Unterschied']],
      gezeigt.map(aenderung => reihe(bau, aenderung)),
    ),
    ...(weitere > 0 ? [anmerkung(restsatz(weitere))] : []),
    ...punkte.map(satz),
  ];
};

const ohneEntwurf = ({ plan: { fortschreibung } }: Vergleichsseite): string =>
  fortschreibung
    ? `Mit keinem Entwurf verglichen. Der Plan ist am ${tagAlsText(fortschreibung.am)} aus dem Plan ${fortschreibung.ausJahr} fortgeschrieben.`
    : 'Mit keinem Entwurf verglichen. Die Änderungen erscheinen hier, wenn beim Erzeugen die Option „entwurf“ die Plandatei des Entwurfs nennt.';

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

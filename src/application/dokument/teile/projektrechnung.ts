import type { Baustein } from '#ports';
import { eintraege, type Bauzeug } from '../bauzeug.ts';
import { feldtabelle } from './feldtabelle.ts';

/** What posts, places and aims of the projects mean in the plan year, and what their results imply. */
export const projektrechnung = (bau: Bauzeug): readonly Baustein[] => {
  const zeilen = eintraege(bau.rechnung.plan.projekte?.projekte).map(([k, { bezeichnung }]) => ({
    name: bezeichnung,
    ort: `projekte.projekte.${k}`,
  }));
  return [
    ...feldtabelle(
      bau,
      'Projekte: Stellen und Dauer im Planjahr',
      'Projekt',
      [
        ['Beschäftigte', 'personen'],
        ['Monate im Jahr', 'monate'],
        ['VZÄ im Jahresdurchschnitt', 'stellenGewichtet'],
        ['Plätze im Jahr', 'plaetzeImJahr'],
        ['Laufzeit in Monaten', 'laufzeit'],
        ['Plätze in der Laufzeit', 'plaetzeInDerLaufzeit'],
        ['Höchstdauer in Monaten', 'hoechstdauer'],
      ],
      zeilen,
    ),
    ...feldtabelle(
      bau,
      'Projekte: was die Ziele bedeuten',
      'Projekt',
      [
        ['Teilnehmende bei voller Dauer', 'ziel.teilnehmende'],
        ['Integrationen daraus', 'ziel.integrationen'],
        ['Integrationen im Jahr', 'ziel.integrationenImJahr'],
        ['davon ohne Leistungsbezug', 'ziel.bedarfsdeckend'],
        ['in Personen', 'ziel.leistungsbeendigungen'],
      ],
      zeilen,
    ),
    ...feldtabelle(
      bau,
      'Projekte: was die Ergebnisse bedeuten',
      'Projekt',
      [
        ['Monate', 'ergebnis.monate'],
        ['Integrationen', 'ergebnis.integrationen'],
        ['Quote', 'ergebnis.quote'],
        ['Teilnehmende nach der Quote', 'ergebnis.teilnehmende'],
        ['nötige mittlere Verweildauer in Monaten', 'ergebnis.verweildauer'],
        ['ohne Leistungsbezug', 'ergebnis.leistungsbeendigungen'],
        ['Anteil daran', 'ergebnis.bedarfsdeckend'],
      ],
      zeilen,
    ),
  ];
};

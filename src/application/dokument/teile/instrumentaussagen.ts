import { istZuwachs, type Instrumentaussage } from '#domain/instrumente';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { textzelle } from '../laeufe.ts';
import { feldtabelle, wertAn } from './feldtabelle.ts';

/** What the plan says of its rows: causes of a difference to the previous year, and how intensely groups are supported. */
export const instrumentaussagen = (bau: Bauzeug): readonly Baustein[] => {
  const aussagen = eintraege(bau.rechnung.plan.instrumente?.aussagen);
  return [
    ...aussagen.flatMap(([k, aussage]) => erklaerung(bau, k, aussage)),
    ...feldtabelle(
      bau,
      'Förderintensität',
      'Gruppe',
      [
        ['Anteil am Geld', 'budgetanteil'],
        ['Anteil an den Menschen', 'gruppenanteil'],
        ['Förderintensität', 'intensitaet'],
      ],
      aussagen.flatMap(([k, { art, bezeichnung }]) =>
        art === 'foerderintensitaet' ? [{ name: bezeichnung, ort: ort(k) }] : [],
      ),
    ),
  ];
};

const ort = (k: string): string => `instrumente.aussagen.${k}`;

const erklaerung = (bau: Bauzeug, k: string, aussage: Instrumentaussage) => {
  if (aussage.art !== 'erklaerung') return [];
  const zeile = (name: string, adresse: string, rolle?: 'summe'): Reihe => ({
    ...(rolle && { rolle }),
    zellen: [textzelle(name), wertAn(bau, adresse)],
  });
  const unterschied = zahlAn(bau, `${ort(k)}.unterschied`);
  const richtung = unterschied && istZuwachs(unterschied) ? 'mehr' : 'weniger';
  return tabelle(
    `${aussage.bezeichnung}: woran es liegt`,
    [['Ursache'], [`${richtung} als im Vorjahr`]],
    [
      ...eintraege(aussage.teile).map(([t, { bezeichnung }]) => zeile(bezeichnung, `${ort(k)}.teile.${t}`)),
      zeile('damit erklärt', `${ort(k)}.erklaert`, 'summe'),
      zeile('tatsächlicher Unterschied', `${ort(k)}.unterschied`, 'summe'),
    ].filter(({ zellen }) => (zellen[1]?.inhalt.length ?? 0) > 0),
  );
};

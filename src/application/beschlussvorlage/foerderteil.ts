import type { Baustein } from '#ports';
import {
  anmerkung,
  anteilAn,
  eintraege,
  tabelle,
  zahlAn,
  zelleAn,
  type Bauzeug,
  type Reihe,
} from '../dokument/bauzeug.ts';
import { leer, textzelle } from '../dokument/laeufe.ts';
import { einheitensatz } from '../dokument/teile/einheiten.ts';
import { restname, ueberplanungssatz } from '../dokument/teile/ueberplanung.ts';

/** What is planned, by group: people and money, the share of each group, and what is left of the EGT. */
export const foerderteil = (bau: Bauzeug): readonly Baustein[] => {
  const { instrumente, deckblatt } = bau.rechnung.plan;
  const gesamtkosten = `instrumente.kosten.jahre.${deckblatt.jahr}`;
  const gruppen = eintraege(instrumente?.gruppen);
  const reihen = [
    ...(gruppen.length === 0 ? ohneGruppen(bau) : []),
    ...gruppen.flatMap(([g, { nummer, bezeichnung }]) =>
      reihe(bau, `${nummer}. ${bezeichnung}`, `instrumente.gruppen.${g}`, { kosten: 'kosten' }),
    ),
    ...reihe(bau, 'Außerhalb der Gruppen', 'instrumente.ohneGruppe', { kosten: 'kosten' }),
    ...reihe(bau, 'Insgesamt', 'instrumente', { kosten: `kosten.jahre.${deckblatt.jahr}` }, 'summe'),
    ...rest(bau),
  ];
  return [
    ...tabelle(
      `Geplante Förderungen ${deckblatt.jahr}${gruppen.length > 0 ? ' nach Gruppen' : ''}`,
      [
        [gruppen.length > 0 ? 'Gruppe' : 'Instrument'],
        ['Förderungen'],
        [instrumente?.vorjahr?.bezeichnung ?? 'Vorjahr'],
        ['Veränderung'],
        [`Kosten ${deckblatt.jahr} in €`],
        ['Anteil'],
      ],
      reihen,
    ),
    ...einheitensatz(tabellenzeilen(bau).map(([, z]) => z)),
    ...ueberplanungssatz(bau),
    ...(zahlAn(bau, gesamtkosten) && hatZeilenOhneKosten(bau)
      ? [
          anmerkung(
            'Für einen Teil der Förderungen nennt der Plan keine Kosten; sie sind hier nicht enthalten.',
          ),
        ]
      : []),
  ];
};

/** Rows that are no part of another and not only listed beside them. */
const tabellenzeilen = (bau: Bauzeug) =>
  eintraege(bau.rechnung.plan.instrumente?.zeilen).filter(
    ([, z]) => z.teilVon === undefined && !z.nachrichtlich,
  );

/** The paper has two pages. */
const ZEILEN_HOECHSTENS = 10;

/** A plan without groups shows the first rows of its table. */
const ohneGruppen = (bau: Bauzeug): readonly Reihe[] => {
  const { jahr } = bau.rechnung.plan.deckblatt;
  return tabellenzeilen(bau)
    .slice(0, ZEILEN_HOECHSTENS)
    .flatMap(([k, { bezeichnung }]) =>
      reihe(bau, bezeichnung, `instrumente.zeilen.${k}`, { kosten: `kosten.jahre.${jahr}`, menge: 'menge' }),
    );
};

const reihe = (
  bau: Bauzeug,
  name: string,
  ort: string,
  { kosten, menge = 'summe' }: Readonly<{ kosten: string; menge?: string }>,
  rolle: 'normal' | 'summe' = 'normal',
): readonly Reihe[] => {
  if (!zahlAn(bau, `${ort}.${menge}`) && !zahlAn(bau, `${ort}.${kosten}`)) return [];
  return [
    {
      rolle,
      zellen: [
        textzelle(name),
        zelleAn(bau, `${ort}.${menge}`),
        zelleAn(bau, `${ort}.vorjahr`),
        zahlAn(bau, `${ort}.vergleichbar.summe`) ? leer : anteilAn(bau, `${ort}.veraenderung`),
        zelleAn(bau, `${ort}.${kosten}`),
        anteilAn(bau, `${ort}.kostenanteil`),
      ],
    },
  ];
};

const rest = (bau: Bauzeug): readonly Reihe[] =>
  zahlAn(bau, 'instrumente.kosten.rest')
    ? [
        {
          zellen: [
            textzelle(restname(bau, 'Rest des verfügbaren EGT')),
            leer,
            leer,
            leer,
            zelleAn(bau, 'instrumente.kosten.rest'),
            leer,
          ],
        },
      ]
    : [];

/** Is there a row of the table without money, its own or that of its parts? */
const hatZeilenOhneKosten = (bau: Bauzeug): boolean => {
  const { instrumente, deckblatt } = bau.rechnung.plan;
  const alle = eintraege(instrumente?.zeilen);
  const hatGeld = (schluessel: string, oben: readonly string[] = []): boolean =>
    zahlAn(bau, `instrumente.zeilen.${schluessel}.kosten.jahre.${deckblatt.jahr}`) !== undefined ||
    instrumente?.zeilen?.[schluessel]?.planzeile !== undefined ||
    alle.some(([k, z]) => z.teilVon === schluessel && !oben.includes(k) && hatGeld(k, [...oben, schluessel]));
  return alle.some(([k, z]) => z.teilVon === undefined && !hatGeld(k));
};

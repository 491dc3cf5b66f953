import { patAbschnitte, type PatFall } from '#domain/haushalt';
import { monatAlsText, type Monat } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { wertAn } from './feldtabelle.ts';
import { mittelspalten, type Mittelspalte } from './mittelspalten.ts';

/** Case groups of the Passiv-Aktiv-Transfer, and below each what it brings under the rule of its months. */
export const patteil = (bau: Bauzeug): readonly Baustein[] =>
  mittelspalten(bau).flatMap(spalte =>
    tabelle(
      `Passiv-Aktiv-Transfer ${spalte.name}: Fallgruppen`,
      [
        ['Fallgruppe'],
        ['Fälle'],
        ['Förderung je Monat in €'],
        ['Einsparung je Monat in €'],
        ['Monate'],
        ['je Fall und Monat in €'],
        ['in €'],
      ],
      reihen(bau, spalte),
    ),
  );

const reihen = (bau: Bauzeug, spalte: Mittelspalte): readonly Reihe[] => {
  const { ort, angaben } = spalte;
  const faelle = eintraege(angaben.passivAktivTransfer?.faelle);
  if (faelle.length === 0) return [];
  const summe = `${ort}.passivAktivTransfer`;
  return [
    ...faelle.flatMap(([k, angabe]) => {
      const fall = `${summe}.faelle.${k}`;
      return [
        {
          zellen: [
            textzelle(angabe.bezeichnung),
            ...['bestand', 'foerderung', 'einsparung'].map(feld => wertAn(bau, `${fall}.${feld}`)),
            leer,
            leer,
            leer,
          ],
        },
        ...abschnitte(bau, fall, monatsnamen(bau, spalte, angabe)),
      ];
    }),
    {
      rolle: 'summe',
      zellen: [
        textzelle('Summe'),
        ...Array.from({ length: 5 }, () => leer),
        wertAn(bau, zahlAn(bau, `${summe}.errechnet`) ? `${summe}.errechnet` : summe),
      ],
    },
  ];
};

/** Sections of a year with one rule each: until June and from July 2026. */
const abschnitte = (bau: Bauzeug, fall: string, namen: readonly string[]): readonly Reihe[] => {
  const gefunden: Reihe[] = [];
  for (let i = 1; zahlAn(bau, `${fall}.abschnitt${i}`); i++)
    gefunden.push({
      rolle: 'darunter',
      zellen: [
        textzelle(namen[i - 1] ?? `${i}. Abschnitt`),
        leer,
        leer,
        leer,
        ...['.monate', '.jeMonat', ''].map(feld => wertAn(bau, `${fall}.abschnitt${i}${feld}`)),
      ],
    });
  return gefunden;
};

/** The months of each section: 'Januar bis Juni'. */
const monatsnamen = ({ rechnung }: Bauzeug, { jahr }: Mittelspalte, fall: PatFall): readonly string[] => {
  const recht = rechnung.recht.mittel.get(jahr);
  if (!recht) return [];
  return patAbschnitte(fall, jahr, recht).map(({ monate }) => {
    const [erster, letzter] = [monate[0], monate.at(-1)];
    if (erster === undefined || letzter === undefined) return '';
    return erster === letzter ? monatsname(erster) : `${monatsname(erster)} bis ${monatsname(letzter)}`;
  });
};

const monatsname = (monat: Monat): string => monatAlsText(monat).replace(/ \d+$/, '');

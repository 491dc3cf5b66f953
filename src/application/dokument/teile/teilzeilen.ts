import type { Instrumentzeile } from '#domain/instrumente';
import { eintraege, tabelle, zelleAn, type Bauzeug } from '../bauzeug.ts';
import { textzelle } from '../laeufe.ts';
import { wertAn } from './feldtabelle.ts';

type Zeilen = Readonly<Record<string, Instrumentzeile>>;

/** Rows that are part of another row and stand in no other table with all their figures: products against last year. */
export const teilzeilen = (bau: Bauzeug) => {
  const instrumente = bau.rechnung.plan.instrumente;
  const zeilen = instrumente?.zeilen ?? {};
  const inSichten = new Set(Object.values(instrumente?.sichten ?? {}).flatMap(sicht => sicht.zeilen));
  return tabelle(
    'Produkte und Teile der Instrumente',
    [
      ['Produkt'],
      ['gehört zu', 'links'],
      [String(bau.rechnung.plan.deckblatt.jahr)],
      [instrumente?.vorjahr?.bezeichnung ?? 'Vorjahr'],
      ['Veränderung'],
    ],
    eintraege(zeilen)
      .filter(([, z]) => z.teilVon !== undefined && !stehtUnterHauptzeile(zeilen, z))
      .filter(([k, z]) => z.vorjahr !== undefined || !inSichten.has(k))
      .map(([k, z]) => ({
        zellen: [
          textzelle(z.bezeichnung),
          textzelle(zeilen[z.teilVon ?? '']?.bezeichnung ?? ''),
          ...['menge', 'vorjahr'].map(feld => zelleAn(bau, `instrumente.zeilen.${k}.${feld}`)),
          wertAn(bau, `instrumente.zeilen.${k}.veraenderung`),
        ],
      })),
  );
};

/** Does the main table single it out below its row? */
const stehtUnterHauptzeile = (zeilen: Zeilen, { rolle, teilVon = '' }: Instrumentzeile): boolean => {
  const oben = zeilen[teilVon];
  return rolle === 'darunter' && oben?.teilVon === undefined && oben?.nachrichtlich !== true;
};

import { KENNZAHLEN, MASSNAHMEQUOTEN, definitionFuer, type Term } from '#domain/kennzahlen';
import type { Gruppe, Kennzahlzeile } from '../kennzahlen/kennzahlzeilen.ts';

type Zeilen = readonly Kennzahlzeile[];

/**
 * A protected table that tells nothing which it, or a table above it, hides: a quantity that is hidden of a group or of everybody in any month is hidden of
 * the group and all its parts in all months, also where nobody is. Parts can then not be added up to what is hidden, whichever way round they are asked
 * for. darueber: what is shown as well, of everybody, by one Merkmal, of 'kern'.
 */
export const haltVerdeckt = (zeilen: Zeilen, darueber: Zeilen): Zeilen => {
  const verdeckte = new Set([...darueber, ...zeilen].flatMap(verdecktesIn));
  if (verdeckte.size === 0) return zeilen;
  const istGeheim = ({ groesse }: Term, { gruppe }: Zelle): boolean =>
    ganzeVon(gruppe).some(g => verdeckte.has(kennung(groesse, g)));
  const alle: readonly Zelle[] = [...zeilen, ...leereIn(zeilen)];
  return alle.flatMap(zeile => {
    const definition = gibtEs(zeile) ? definitionVon(zeile) : null;
    if (!definition) return zeile.leer ? [] : [zeile];
    const oben = istGeheim(definition.zaehler, zeile);
    const unten = istGeheim(definition.nenner, zeile);
    if (!oben && !unten) return zeile.leer ? [] : [zeile];
    const { leer: _leer, ...gezeigt } = zeile;
    return [
      {
        ...gezeigt,
        zaehler: oben ? null : zeile.zaehler,
        nenner: unten ? null : zeile.nenner,
        wert: null,
        grund: 'GEHEIM' as const,
      },
    ];
  });
};

const verdecktesIn = (zeile: Kennzahlzeile): readonly string[] => {
  if (zeile.grund !== 'GEHEIM') return [];
  const definition = definitionVon(zeile);
  if (!definition) return [];
  const { zaehler, nenner } = definition;
  return [
    ...(zeile.zaehler === null ? [kennung(zaehler.groesse, zeile.gruppe)] : []),
    ...(zeile.nenner === null ? [kennung(nenner.groesse, zeile.gruppe)] : []),
  ];
};

type Zelle = Kennzahlzeile & Readonly<{ leer?: true }>;

/** Groups that stand in the table in some month, and what two of them share, in months in which nobody is there: no row of them would tell that others are somewhere else. */
const leereIn = (zeilen: Zeilen): readonly Zelle[] => {
  const da = new Set(zeilen.map(z => ort(z, z.gruppe)));
  const einzelne = [
    ...new Map(zeilen.filter(z => anzahl(z) === 1).map(z => [gruppenkennung(z.gruppe), z])).values(),
  ];
  const gemeinsame = zeilen.some(z => anzahl(z) === 2)
    ? einzelne.flatMap(eine =>
        einzelne
          .filter(andere => merkmalVon(eine) < merkmalVon(andere))
          .map(andere => ({ ...eine.gruppe, ...andere.gruppe })),
      )
    : [];
  const gruppen = [...einzelne.map(z => z.gruppe), ...gemeinsame];
  return zeilen
    .filter(z => anzahl(z) === 0 && gibtEs(z))
    .flatMap(alle =>
      gruppen.filter(g => !da.has(ort(alle, g))).map(gruppe => ({ ...alle, ...LEER, gruppe })),
    );
};

const anzahl = ({ gruppe }: Kennzahlzeile): number => Object.keys(gruppe).length;

const LEER = { zaehler: 0, nenner: 0, wert: null, grund: 'NENNER_0', fehlgrund: null, leer: true } as const;

const merkmalVon = ({ gruppe }: Kennzahlzeile): string => Object.keys(gruppe)[0] ?? '';

const ort = ({ kennzahl, monat }: Kennzahlzeile, gruppe: Gruppe): string =>
  `${kennzahl} ${monat} ${gruppenkennung(gruppe)}`;

/** A group, the groups of one Merkmal that it is part of, and everybody; of everybody, who have no whole, none. */
const ganzeVon = (gruppe: Gruppe): readonly Gruppe[] => {
  const teile = Object.entries(gruppe);
  if (teile.length === 0) return [];
  return [{}, gruppe, ...(teile.length > 1 ? teile.map(([merkmal, klasse]) => ({ [merkmal]: klasse })) : [])];
};

const gibtEs = ({ grund }: Kennzahlzeile): boolean => grund !== 'FEHLT' && grund !== 'NICHT_GRUPPIERBAR';

const definitionVon = ({ kennzahl, monat }: Kennzahlzeile) => definitionFuer(ALLE, kennzahl, monat);

const ALLE = [...KENNZAHLEN, ...MASSNAHMEQUOTEN];

const kennung = (groesse: Term['groesse'], gruppe: Gruppe): string => `${groesse} ${gruppenkennung(gruppe)}`;

const gruppenkennung = (gruppe: Gruppe): string =>
  JSON.stringify(Object.entries(gruppe).toSorted(([a], [b]) => (a < b ? -1 : 1)));

import { KENNZAHLEN, MASSNAHMEQUOTEN, definitionFuer, type Term } from '#domain/kennzahlen';
import type { Gruppe, Kennzahlzeile } from '../kennzahlen/kennzahlzeilen.ts';

type Zeilen = readonly Kennzahlzeile[];

/**
 * A protected table that tells nothing which it, or a table above it, hides: a quantity that is hidden of a group or of everybody, in any month, is hidden
 * of all parts of it in all months, also of parts in which nobody is. Parts can then not be added up to what is hidden, whichever way round they are asked
 * for. darueber: what is shown as well, of everybody and by one Merkmal.
 */
export const haltVerdeckt = (zeilen: Zeilen, darueber: Zeilen): Zeilen => {
  const verdeckte = new Set([...darueber, ...zeilen].flatMap(verdecktesIn));
  if (verdeckte.size === 0) return zeilen;
  const istGeheim = ({ groesse }: Term, gruppe: Gruppe): boolean =>
    ganzeVon(gruppe).some(ganzes => verdeckte.has(kennung(groesse, ganzes)));
  const alle: readonly Zelle[] = [...zeilen, ...leereZwischen(zeilen)];
  return alle.flatMap(zeile => {
    const definition = gibtEs(zeile) ? definitionVon(zeile) : null;
    if (!definition) return zeile.leer ? [] : [zeile];
    const oben = istGeheim(definition.zaehler, zeile.gruppe);
    const unten = istGeheim(definition.nenner, zeile.gruppe);
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

/** Parts of two groups in which nobody is: they stand in no table, which would tell that others are somewhere else. */
const leereZwischen = (zeilen: Zeilen): readonly Zelle[] => {
  const da = new Set(zeilen.map(z => ort(z, z.gruppe)));
  const jeZahl = Map.groupBy(
    zeilen.filter(z => Object.keys(z.gruppe).length === 1 && gibtEs(z)),
    z => `${z.kennzahl} ${z.monat}`,
  );
  return [...jeZahl.values()].flatMap(gruppen =>
    gruppen.flatMap(eine =>
      gruppen
        .filter(andere => merkmalVon(eine) < merkmalVon(andere))
        .map(andere => ({ ...eine, ...LEER, gruppe: { ...eine.gruppe, ...andere.gruppe } }))
        .filter(z => !da.has(ort(z, z.gruppe))),
    ),
  );
};

const LEER = { zaehler: 0, nenner: 0, wert: null, grund: 'NENNER_0', fehlgrund: null, leer: true } as const;

const merkmalVon = ({ gruppe }: Kennzahlzeile): string => Object.keys(gruppe)[0] ?? '';

const ort = ({ kennzahl, monat }: Kennzahlzeile, gruppe: Gruppe): string =>
  `${kennzahl} ${monat} ${gruppenkennung(gruppe)}`;

/** Everybody, and the groups of one Merkmal that a group of two is part of. */
const ganzeVon = (gruppe: Gruppe): readonly Gruppe[] => {
  const teile = Object.entries(gruppe);
  return [
    ...(teile.length > 0 ? [{}] : []),
    ...(teile.length > 1 ? teile.map(([m, k]) => ({ [m]: k })) : []),
  ];
};

const gibtEs = ({ grund }: Kennzahlzeile): boolean => grund !== 'FEHLT' && grund !== 'NICHT_GRUPPIERBAR';

const definitionVon = ({ kennzahl, monat }: Kennzahlzeile) => definitionFuer(ALLE, kennzahl, monat);

const ALLE = [...KENNZAHLEN, ...MASSNAHMEQUOTEN];

const kennung = (groesse: Term['groesse'], gruppe: Gruppe): string => `${groesse} ${gruppenkennung(gruppe)}`;

const gruppenkennung = (gruppe: Gruppe): string =>
  JSON.stringify(Object.entries(gruppe).toSorted(([a], [b]) => (a < b ? -1 : 1)));

import {
  KENNZAHLEN,
  definitionFuer,
  groesseAus,
  schuetzeKennzahlen,
  wertAus,
  type Groessenwuerfel,
  type Grund,
  type Kennzahl,
  type Kennzahlwert,
  type Schutzvorgaben,
  type Stelle,
  type Term,
} from '#domain/kennzahlen';
import { tag, type Monat } from '#domain/werte';

/** Class by name of the Dimension; empty: everybody. */
export type Gruppe = Readonly<Record<string, string>>;

/** A key figure of a month and group. */
export type Kennzahlzeile = Kennzahlwert &
  Readonly<{ kennzahl: string; name: string; monat: Monat; gruppe: Gruppe }>;

/** A base quantity of a month and group; amounts in cents. */
export type Groessenzeile = Readonly<{
  groesse: Term['groesse'];
  monat: Monat;
  gruppe: Gruppe;
  wert: number | null;
  grund: Grund | null;
}>;

/** Cubes of all cuts that are shown: the total first, then by one Dimension, the finest last. */
export type Gliederung = Readonly<{ wuerfel: readonly Groessenwuerfel[] }>;

/** The definitions that are valid in a month, in the order of the catalogue. */
export const gueltigeKennzahlen = (ids: readonly string[] | null, monat: Monat): readonly Kennzahl[] =>
  [...new Set(KENNZAHLEN.map(k => k.id))]
    .filter(id => ids === null || ids.includes(id))
    .flatMap(id => definitionFuer(KENNZAHLEN, id, monat) ?? []);

/** Key figures of every group and total, unprotected. */
export const offeneKennzahlen = (
  kennzahlen: readonly Kennzahl[],
  { wuerfel }: Gliederung,
  monat: Monat,
): readonly Kennzahlzeile[] =>
  kennzahlen.flatMap(kennzahl =>
    wuerfel.flatMap(w =>
      gruppenIn(w).map(({ klassen, gruppe }) => ({
        kennzahl: kennzahl.id,
        name: kennzahl.name,
        monat,
        gruppe,
        ...wertAus(kennzahl, w, monat, klassen),
      })),
    ),
  );

/** Base quantities of every group and total, unprotected. */
export const offeneGroessen = (
  groessen: readonly Term['groesse'][],
  { wuerfel }: Gliederung,
  monat: Monat,
): readonly Groessenzeile[] =>
  groessen.flatMap(groesse =>
    wuerfel.flatMap(w =>
      gruppenIn(w).map(({ klassen, gruppe }) => {
        const wert = groesseAus(w, groesse, monat, klassen);
        return { groesse, monat, gruppe, wert, grund: wert === null ? ('FEHLT' as const) : null };
      }),
    ),
  );

/**
 * Key figures and base quantities that may leave the house, protected together: of the finest cube with its margins; amounts of the total.
 * WECHSEL_LZB, a difference, is hidden.
 */
export const geschuetzteZeilen = (
  kennzahlen: readonly Kennzahl[],
  groessen: readonly Term['groesse'][],
  { wuerfel }: Gliederung,
  monat: Monat,
  vorgaben: Schutzvorgaben,
): Readonly<{ kennzahlen: readonly Kennzahlzeile[]; groessen: readonly Groessenzeile[] }> => {
  const [gesamt, feinster] = [wuerfel[0], wuerfel.at(-1)];
  if (!gesamt || !feinster) return { kennzahlen: [], groessen: [] };
  const gefragt = [...kennzahlen, ...groessen.filter(g => g !== 'WECHSEL_LZB').map(alsKennzahl)];
  const werte = schuetzeKennzahlen(gefragt, feinster, monat, vorgaben);
  const zeilen = gefragt.map((kennzahl, i) =>
    (werte[i] ?? []).flatMap(({ klassen, gerundet: _gerundet, ...wert }) => {
      const gruppe = gruppeAus(feinster, klassen, vorgaben);
      if (gruppe === null) return [];
      const betragGesamt = wert.grund === 'NICHT_GRUPPIERBAR' && Object.keys(gruppe).length === 0;
      const gezeigt = betragGesamt ? wertAus(kennzahl, gesamt, monat, []) : wert;
      return [{ kennzahl: kennzahl.id, name: kennzahl.name, monat, gruppe, ...gezeigt }];
    }),
  );
  return {
    kennzahlen: zeilen.slice(0, kennzahlen.length).flat(),
    groessen: zeilen.slice(kennzahlen.length).flatMap(alle => alle.map(alsGroesse)),
  };
};

/** A base quantity as its own quota, to be protected like a term. */
export const alsKennzahl = (groesse: Term['groesse']): Kennzahl => ({
  id: groesse,
  name: groesse,
  art: 'beobachtung',
  zaehler: { groesse, fenster: 'm' },
  nenner: { groesse, fenster: 'm' },
  form: 'quote',
  besser: 'hoch',
  gueltig: { von: tag('2011-01-01'), bis: null },
  quelle: '',
});

const alsGroesse = ({ kennzahl, monat, gruppe, zaehler, grund }: Kennzahlzeile): Groessenzeile => ({
  groesse: kennzahl as Term['groesse'],
  monat,
  gruppe,
  wert: zaehler,
  grund: zaehler === null ? grund : null,
});

/** Every combination of classes of a cube. */
const gruppenIn = (
  wuerfel: Groessenwuerfel,
): readonly Readonly<{ klassen: readonly number[]; gruppe: Gruppe }>[] => {
  const [a, b] = wuerfel.schnitt.map(d => wuerfel.auftrag.dimensionen[d]);
  const stellen = (a?.klassen ?? ['']).flatMap((_a, i) =>
    (b?.klassen ?? ['']).map((_b, j) => [i, j].slice(0, wuerfel.schnitt.length)),
  );
  return stellen.map(klassen => ({ klassen, gruppe: gruppeVon(wuerfel, klassen) }));
};

const gruppeVon = ({ auftrag, schnitt }: Groessenwuerfel, klassen: Stelle): Gruppe =>
  Object.fromEntries(
    schnitt.flatMap((d, i) => {
      const dimension = auftrag.dimensionen[d];
      const klasse = klassen[i] ?? null;
      return dimension && klasse !== null ? [[dimension.name, dimension.klassen[klasse] ?? '']] : [];
    }),
  );

/** The group, or null for one that is only part of totals. */
const gruppeAus = (wuerfel: Groessenwuerfel, klassen: Stelle, { achsen }: Schutzvorgaben): Gruppe | null => {
  const gruppe = gruppeVon(wuerfel, klassen);
  const verdeckt = Object.entries(gruppe).some(([name, klasse]) =>
    achsen[name]?.nurImGesamt?.includes(klasse),
  );
  return verdeckt ? null : gruppe;
};

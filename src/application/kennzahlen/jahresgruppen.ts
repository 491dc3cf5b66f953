import {
  KENNZAHLEN,
  definitionFuer,
  istJahresquote,
  monateZahl,
  schuetzeKennzahlreihe,
  streckenwuerfel,
  type Groessenwuerfel,
  type Kennzahl,
  type Monatskennzahlen,
  type Schutzvorgaben,
  type Term,
  type Wuerfel,
} from '#domain/kennzahlen';
import { monatTeile, type Monat } from '#domain/werte';
import { grenzenVon } from './jahresschutz.ts';
import { jahreswertzeilen, verdeckt, type Jahreswertzeile } from './jahreswertzeilen.ts';
import { alsKennzahl, gruppenIn, gruppeVon, type Groessenzeile, type Gruppe, type Kennzahlzeile } from './kennzahlzeilen.ts'; // prettier-ignore

/** What the year values of groups are made from. */
export type Jahreslage = Readonly<{
  monate: readonly Monat[];
  gefragt: (monat: Monat) => readonly Kennzahl[];
  /** What is printed beside them. */
  daneben: Readonly<{ kennzahlen: readonly Kennzahlzeile[]; groessen: readonly Groessenzeile[] }>;
  schutz: Schutzvorgaben | null;
}>;

/**
 * Year values of everybody (as they may be shown alone) and of every group of the cubes, the finest last. Protected as if every stretch between the ends
 * of the sums and every stock of both years were printed by group; and hidden where the table beside them hides one of their terms.
 */
export const gegliederteJahreswerte = (
  gesamt: readonly Jahreswertzeile[],
  wuerfel: readonly Wuerfel[],
  lage: Jahreslage,
): readonly Jahreswertzeile[] => {
  const { monate, gefragt, schutz } = lage;
  const zeilen = monate.flatMap(monat => [
    ...gesamt.filter(z => z.monat === monat),
    ...wuerfel.flatMap(w =>
      gruppenIn(w)
        .filter(({ gruppe }) => istZeigbar(gruppe, schutz))
        .flatMap(stelle => besetzte(jahreswertzeilen(gefragt(monat), w, monat, schutz, stelle))),
    ),
  ]);
  const feinster = wuerfel.at(-1);
  if (!feinster || !schutz || schutz.art === 'rundung10') return zeilen;
  const geheim = geheimeTerme(feinster, lage, schutz);
  return zeilen.map(z => {
    const istGeheim = termeVon(z, gefragt(z.monat)).some(
      g => geheim.has(schluessel(g, z.gruppe)) || (istGruppe(z) && geheim.has(inAllen(g))),
    );
    return istGeheim && z.grund !== 'FEHLT' ? verdeckt(z) : z;
  });
};

/** Classes that are in totals only stand in no table. */
const istZeigbar = (gruppe: Gruppe, schutz: Schutzvorgaben | null): boolean =>
  !schutz ||
  !Object.entries(gruppe).some(([name, klasse]) => schutz.achsen[name]?.nurImGesamt?.includes(klasse));

/** Nothing of a group in which nobody is. */
const besetzte = (zeilen: readonly Jahreswertzeile[]): readonly Jahreswertzeile[] =>
  zeilen.some(z => z.wert || z.vjm || z.grund === 'GEHEIM') ? zeilen : [];

const schluessel = (groesse: Term['groesse'], gruppe: Gruppe): string =>
  `${groesse} ${JSON.stringify(gruppe)}`;

/** Of a quantity no group: one that must not be told stands in the table beside, whose sums would tell it. */
const inAllen = (groesse: string): string => `${groesse} in allen Gruppen`;

const istGruppe = ({ gruppe }: Jahreswertzeile): boolean => Object.keys(gruppe).length > 0;

const termeVon = (
  { art, von }: Jahreswertzeile,
  kennzahlen: readonly Kennzahl[],
): readonly Term['groesse'][] => {
  const quote = art === 'JFW' ? kennzahlen.find(k => k.id === von) : undefined;
  return quote ? [quote.zaehler.groesse, quote.nenner.groesse] : [von as Term['groesse']];
};

/** Quantities and groups of which no year value may be shown. */
const geheimeTerme = (feinster: Wuerfel, lage: Jahreslage, schutz: Schutzvorgaben): ReadonlySet<string> => {
  const quoten = [...new Set(lage.monate.flatMap(lage.gefragt).filter(istJahresquote))];
  const alles = { ...schutz, veroeffentlicht: [], gesamtBekannt: new Set<string>() };
  const enden = [...new Set(lage.monate.flatMap(grenzenVon))].toSorted((a, b) => a - b);
  const strecken = streckenwuerfel(feinster, enden, [...new Set(quoten.map(k => k.zaehler.groesse))]);
  const summen = strecken.bekannt.map((groessen, i) => ({
    monat: i as Monat,
    kennzahlen: groessen.map(alsKennzahl),
  }));
  const bestaende = [...new Set<Term['groesse']>(['ELB', 'LZB', ...quoten.map(k => k.nenner.groesse)])];
  const staende = bestandsmonate(lage.monate, feinster).map(monat => ({
    monat,
    kennzahlen: bestaende.map(alsKennzahl),
  }));
  const geheim = [...geheimeIn(summen, strecken.wuerfel, alles), ...geheimeIn(staende, feinster, alles)];
  const gezeigt = new Set(termeDaneben(lage.daneben, zahl => zahl !== null));
  const verraten = geheim.filter(k => gezeigt.has(k)).map(k => inAllen(k.slice(0, k.indexOf(' '))));
  return new Set([...geheim, ...verraten, ...termeDaneben(lage.daneben, zahl => zahl === null)]);
};

/** The months whose stocks are in means of the year or of twelve months, of this year and the one before. */
const bestandsmonate = (monate: readonly Monat[], { auftrag }: Wuerfel): readonly Monat[] => {
  const erster = Math.min(...monate.map(m => Math.min(m - 23, m - monatTeile(m).monat - 12)));
  const letzter = Math.min(Math.max(...monate), auftrag.vonMonat + monateZahl(auftrag) - 1);
  const von = Math.max(erster, auftrag.vonMonat);
  return Array.from({ length: Math.max(0, letzter - von + 1) }, (_, i) => (von + i) as Monat);
};

const geheimeIn = (
  fragen: readonly Monatskennzahlen[],
  wuerfel: Groessenwuerfel,
  schutz: Schutzvorgaben,
): readonly string[] => {
  const geschuetzt = schuetzeKennzahlreihe(fragen, wuerfel, schutz);
  return fragen.flatMap(({ kennzahlen }, m) =>
    kennzahlen.flatMap(({ zaehler }, i) =>
      (geschuetzt[m]?.[i] ?? [])
        .filter(w => w.grund === 'GEHEIM')
        .map(w => schluessel(zaehler.groesse, gruppeVon(wuerfel, w.klassen))),
    ),
  );
};

/** The terms of which the table beside them says so. */
const termeDaneben = (
  { kennzahlen, groessen }: Jahreslage['daneben'],
  istSo: (zahl: number | null) => boolean,
): readonly string[] => [
  ...kennzahlen
    .filter(z => z.grund !== 'FEHLT' && z.grund !== 'NICHT_GRUPPIERBAR')
    .flatMap(({ kennzahl, monat, gruppe, zaehler, nenner }) => {
      const definition = definitionFuer(KENNZAHLEN, kennzahl, monat);
      return [
        ...(definition && istSo(zaehler) ? [schluessel(definition.zaehler.groesse, gruppe)] : []),
        ...(definition && istSo(nenner) ? [schluessel(definition.nenner.groesse, gruppe)] : []),
      ];
    }),
  ...groessen
    .filter(z => z.grund === null || z.grund === 'GEHEIM')
    .filter(z => istSo(z.wert))
    .map(z => schluessel(z.groesse, z.gruppe)),
];

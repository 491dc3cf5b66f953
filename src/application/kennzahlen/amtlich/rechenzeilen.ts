import {
  fassungenAus,
  leiteJahreswertAb,
  type Ableitung,
  type Aggregateinheit,
  type Amtlichbestand,
  type Monatsreihen,
} from '#domain/aggregate';
import {
  amtlichesBlatt,
  definitionFuer,
  GROESSENNAMEN,
  KENNZAHLEN,
  KENNZAHLEN_48A,
  type Fassung,
  type Groesse,
  type Jahreswertart,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { jahresfortschrittAus, kennzahlOhneWert } from './ausTermen.ts';

/** A figure that follows from published ones, or why it does not. */
export type Rechenzeile = Ableitung &
  Readonly<{
    jobcenter: string;
    bezeichnung: string;
    name: string;
    monat: Monat;
    einheit: Aggregateinheit;
  }>;

/** Key figures without a published value, and values of the year so far, from published figures of one Jobcenter. */
export const rechenzeilen = (
  jobcenter: string,
  bestand: Amtlichbestand,
  reihen: Monatsreihen,
  [von, bis]: readonly [Monat, Monat],
): readonly Rechenzeile[] => {
  const veroeffentlicht = veroeffentlichte(jobcenter, bestand);
  const monate = Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat);
  return monate.flatMap(monat =>
    [...kennzahlen(veroeffentlicht, reihen, monat), ...jahreswerte(veroeffentlicht, reihen, monat)].map(
      zeile => ({ jobcenter, monat, ...zeile }),
    ),
  );
};

type Zeile = Omit<Rechenzeile, 'jobcenter' | 'monat'>;

/** The version of a key figure that holds in a month, and whether its value is hidden. */
type Veroeffentlicht = (id: string, monat: Monat) => Readonly<{ fassung: Fassung; geheim: boolean }> | null;

const IDS: readonly string[] = [...new Set(KENNZAHLEN_48A.map(k => k.id)), 'VLZA', 'LZAELB'];

const veroeffentlichte = (jobcenter: string, bestand: Amtlichbestand): Veroeffentlicht => {
  const fassungen = fassungenAus(bestand.kennzahlen, jobcenter);
  const blaetter = new Map(IDS.map(id => [id, amtlichesBlatt(id, fassungen)]));
  const geheime = new Set(bestand.kennzahlen.filter(k => k.wertart === 'geheim').map(k => k.fassung));
  return (id, monat) => {
    const fassung = blaetter.get(id)?.amtlicherWert(monat)?.fassung;
    return fassung ? { fassung, geheim: geheime.has(fassung) } : null;
  };
};

const kennzahlen = (veroeffentlicht: Veroeffentlicht, reihen: Monatsreihen, monat: Monat): readonly Zeile[] =>
  IDS.flatMap(id => definitionFuer(KENNZAHLEN, id, monat) ?? []).flatMap(definition => {
    const bekannt = veroeffentlicht(definition.id, monat);
    if (bekannt && bekannt.fassung.wert !== null) return [];
    const ableitung = kennzahlOhneWert(definition, bekannt, reihen, monat);
    return [{ bezeichnung: definition.id, name: definition.name, einheit: 'prozent', ...ableitung }];
  });

const JAHRESWERTE: readonly (readonly [Jahreswertart, Groesse])[] = [
  ...(['ELB', 'LZB'] as const).flatMap(g => (['JDW', 'JDW-VM', 'gJDW'] as const).map(a => [a, g] as const)),
  ['JFW', 'LLU'],
  ['JFW', 'LUH'],
];

const JAHRESWERTNAMEN: Readonly<Record<Jahreswertart, string>> = {
  JFW: 'Summe seit Januar',
  JDW: 'Mittel seit Januar',
  'JDW-VM': 'Mittel der Vormonate',
  gJDW: 'Mittel von zwölf Monaten',
};

const jahreswerte = (
  veroeffentlicht: Veroeffentlicht,
  reihen: Monatsreihen,
  monat: Monat,
): readonly Zeile[] => {
  const bekannt = veroeffentlicht('K2', monat);
  return [
    ...JAHRESWERTE.filter(([, groesse]) => reihen.has(groesse)).map(([art, groesse]): Zeile => ({
      bezeichnung: `${art} ${groesse}`,
      name: `${JAHRESWERTNAMEN[art]}: ${GROESSENNAMEN[groesse]}`,
      einheit: art === 'JFW' ? 'euro' : 'anzahl',
      ...leiteJahreswertAb(art, groesse, reihen, monat),
    })),
    ...(bekannt
      ? [
          {
            bezeichnung: 'JFW K2',
            name: 'Jahresfortschritt der Integrationsquote',
            einheit: 'prozent' as const,
            ...jahresfortschrittAus(bekannt.fassung),
          },
        ]
      : []),
  ];
};

import {
  groesseAus,
  schuetzeGleichung,
  zerlegeProdukt,
  type Geheimhaltungsregeln,
  type Groessenwuerfel,
  type Term,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Gruppenpaar } from './gruppenpaare.ts';
import { teil } from './teil.ts';
import type { Erklaerungsteil } from './typen.ts';

/** What every group did to the change of a sum. */
export const gruppenteile = (gruppen: readonly Gruppenpaar[]): readonly Erklaerungsteil[] =>
  gruppen.map(({ name, damals, jetzt, offen }) =>
    teil(
      name,
      jetzt.zaehler === null || damals.zaehler === null ? null : jetzt.zaehler - damals.zaehler,
      offen,
    ),
  );

/** Change of an amount into heads and euro per head, in whole cents. */
export const betragsteile = (betrag: Gruppenpaar, koepfe: Gruppenpaar): readonly Erklaerungsteil[] => {
  const seite = (zeit: 'damals' | 'jetzt') => ({
    menge: koepfe[zeit].zaehler ?? 0,
    summe: betrag[zeit].zaehler ?? 0,
  });
  const zerlegt = zerlegeProdukt(seite('damals'), seite('jetzt'), ['Zahl der ELB', 'Euro je ELB']);
  if (!zerlegt) return [];
  const [koepfewirkung] = zerlegt.teile;
  const gerundet = Math.round(koepfewirkung?.wert ?? 0);
  const offen = betrag.offen && koepfe.offen;
  return [teil('Zahl der ELB', gerundet, offen), teil('Euro je ELB', zerlegt.veraenderung - gerundet, offen)];
};

type Teilmenge = Readonly<{ groesse: Term['groesse']; name: string; uebrige: string }>;

/** Quantities of which a part is counted as well. */
const TEILMENGEN: Readonly<Partial<Record<Term['groesse'], Teilmenge>>> = {
  INT: {
    groesse: 'INT_SVB',
    name: 'in sozialversicherungspflichtige Beschäftigung',
    uebrige: 'nur in Ausbildung oder Selbständigkeit',
  },
  AUSTRITTE: { groesse: 'ABBRUECHE', name: 'Abbrüche', uebrige: 'übrige Austritte' },
  VERBLEIB: {
    groesse: 'EINGEGLIEDERT',
    name: 'in Beschäftigung',
    uebrige: 'ohne Beschäftigung, nicht arbeitslos',
  },
};

/** Change of a quantity into a part of it and the rest; nothing where no part is counted. */
export const teilmengenteile = (
  groesse: Term['groesse'],
  wuerfel: Groessenwuerfel,
  zeit: readonly [Monat, Monat],
  regeln: Geheimhaltungsregeln | null,
): readonly Erklaerungsteil[] => {
  const teilmenge = TEILMENGEN[groesse];
  if (!teilmenge) return [];
  const werte = zeit.map(m => ({
    ganz: groesseAus(wuerfel, groesse, m, []),
    teil: groesseAus(wuerfel, teilmenge.groesse, m, []),
  }));
  const [damals, jetzt] = werte.flatMap(w => (w.ganz === null || w.teil === null ? [] : [{ teil: w.teil, rest: w.ganz - w.teil }])); // prettier-ignore
  if (!damals || !jetzt) return [];
  const offen = [damals, jetzt].every(w => !regeln || istZeigbar(w, regeln));
  return [
    teil(teilmenge.name, jetzt.teil - damals.teil, offen),
    teil(teilmenge.uebrige, jetzt.rest - damals.rest, offen),
  ];
};

const istZeigbar = (
  { teil: eines, rest }: Readonly<{ teil: number; rest: number }>,
  regeln: Geheimhaltungsregeln,
): boolean =>
  schuetzeGleichung(
    [
      { wert: eines + rest, seite: 'links', bekannt: true },
      { wert: eines, seite: 'rechts' },
      { wert: rest, seite: 'rechts' },
    ],
    regeln,
  ).every(Boolean);

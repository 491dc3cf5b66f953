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
import { betragsrechnung, differenzrechnung, jeKopfRechnung, kopfrechnung } from './teilrechnungen.ts';
import type { Erklaerungsteil } from './typen.ts';

/** What every group did to the change of a sum. */
export const gruppenteile = (gruppen: readonly Gruppenpaar[]): readonly Erklaerungsteil[] =>
  gruppen.map(({ name, damals, jetzt, offen }) => {
    if (jetzt.zaehler === null || damals.zaehler === null) return teil(name, null, offen, null);
    const paar = { damals: damals.zaehler, jetzt: jetzt.zaehler };
    return teil(name, paar.jetzt - paar.damals, offen, differenzrechnung(paar, 'faelle'));
  });

/** Change of an amount into heads and euro per head, in whole cents. */
export const betragsteile = (betrag: Gruppenpaar, koepfe: Gruppenpaar): readonly Erklaerungsteil[] => {
  const [damals, jetzt] = [seiteVon(betrag, koepfe, 'damals'), seiteVon(betrag, koepfe, 'jetzt')];
  const zerlegt = zerlegeProdukt(damals, jetzt, [KOEPFE, JE_KOPF]);
  if (!zerlegt) return [];
  const [koepfewirkung] = zerlegt.teile;
  const gerundet = Math.round(koepfewirkung?.wert ?? 0);
  const rest = zerlegt.veraenderung - gerundet;
  const offen = betrag.offen && koepfe.offen;
  const mengen = { damals: damals.menge, jetzt: jetzt.menge };
  const jeKopf = { damals: damals.summe / damals.menge, jetzt: jetzt.summe / jetzt.menge };
  return [
    teil(KOEPFE, gerundet, offen, kopfrechnung(mengen, jeKopf, gerundet)),
    teil(JE_KOPF, rest, offen, betragsrechnung(mengen, jeKopf, rest)),
  ];
};

/** 'Euro je ELB: 1.231.050,63 € ÷ 2.131 = 577,6868 €, davor …'; nothing where it is not shown. */
export const betragssatz = (betrag: Gruppenpaar, koepfe: Gruppenpaar): readonly string[] => {
  const [damals, jetzt] = [seiteVon(betrag, koepfe, 'damals'), seiteVon(betrag, koepfe, 'jetzt')];
  if (!betrag.offen || !koepfe.offen || damals.menge === 0 || jetzt.menge === 0) return [];
  return [
    `${JE_KOPF}: ${jeKopfRechnung(jetzt.summe, jetzt.menge)}, davor ${jeKopfRechnung(damals.summe, damals.menge)}.`,
  ];
};

const KOEPFE = 'Zahl der ELB';
const JE_KOPF = 'Euro je ELB';

const seiteVon = (
  betrag: Gruppenpaar,
  koepfe: Gruppenpaar,
  zeit: 'damals' | 'jetzt',
): Readonly<{ menge: number; summe: number }> => ({
  menge: koepfe[zeit].zaehler ?? 0,
  summe: betrag[zeit].zaehler ?? 0,
});

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
    teilAus(teilmenge.name, { damals: damals.teil, jetzt: jetzt.teil }, offen),
    teilAus(teilmenge.uebrige, { damals: damals.rest, jetzt: jetzt.rest }, offen),
  ];
};

const teilAus = (
  name: string,
  paar: Readonly<{ damals: number; jetzt: number }>,
  offen: boolean,
): Erklaerungsteil => teil(name, paar.jetzt - paar.damals, offen, differenzrechnung(paar, 'faelle'));

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

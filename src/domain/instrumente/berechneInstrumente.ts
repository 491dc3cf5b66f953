import type { Schreibzeug } from '#domain/angaben';
import type { Instrumentangaben } from './angaben.ts';
import { berechneAussagen } from './aussagen.ts';
import { berechneBildungsziele, berechneKommunaleLeistungen } from './bedarf.ts';
import { berechneFrauenfoerderung } from './frauenfoerderung.ts';
import { berechneGruppen } from './gruppen.ts';
import { berechneGutscheine } from './gutscheine.ts';
import { berechneMittelbedarf, type Kosten } from './mittel.ts';
import { berechneProdukte } from './produkte.ts';
import type { Rechenjahr } from './rechenjahr.ts';
import { berechneSichten } from './sichten.ts';
import { rechneUm, type Umfang } from './umrechnung.ts';
import { berechneUmschichtungsprobe } from './umschichtungsprobe.ts';
import { berechneVertraege } from './vertraege.ts';
import { berechneZeilen, type Zeilen } from './zeilen.ts';
import { berechneZeilenkosten } from './zeilenkosten.ts';

/**
 * The instruments of a plan: table, products and views, conversions, money by year, contracts, need and statements.
 * Throws {@link Zahlenueberlauf} when figures leave the exact range.
 */
export const berechneInstrumente = (zeug: Schreibzeug, angaben: Instrumentangaben, von: Rechenjahr): void => {
  const zeilen = berechneZeilen(zeug, angaben);
  berechneGruppen(zeug, angaben, zeilen);
  berechneProdukte(zeug, zeilen);
  berechneSichten(zeug, angaben, zeilen);
  berechneGeld(zeug, angaben, zeilen, von);
  berechneVertraege(zeug, angaben.vertraege ?? {});
  berechneKommunaleLeistungen(zeug, angaben.kommunaleLeistungen ?? {});
  berechneBildungsziele(zeug, angaben.bildungsziele ?? {});
  berechneFrauenfoerderung(zeug, angaben.frauenfoerderung, zeilen);
  berechneAussagen(zeug, angaben.aussagen ?? {});
};

const berechneGeld = (
  zeug: Schreibzeug,
  angaben: Instrumentangaben,
  zeilen: Zeilen,
  von: Rechenjahr,
): void => {
  const umfang = new Map<string, Umfang>();
  const kosten: Map<string, ReturnType<typeof berechneZeilenkosten>> = new Map();
  for (const [schluessel, zeile] of zeilen) {
    const eigener = rechneUm(zeug, zeile);
    umfang.set(schluessel, eigener);
    kosten.set(schluessel, berechneZeilenkosten(zeug, zeile, eigener, von));
    berechneGutscheine(zeug, zeile);
  }
  const bekannte: Kosten = kosten;
  berechneMittelbedarf(zeug, angaben, zeilen, bekannte, von);
  if (angaben.umschichtungsprobe)
    berechneUmschichtungsprobe(zeug, angaben.umschichtungsprobe, { zeilen, umfang, kosten: bekannte });
};

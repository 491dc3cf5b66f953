import {
  schuetzeVerbund,
  STANDARDREGELN,
  tabelleAus,
  type Geheimhaltung,
  type Verbund,
} from '#domain/kennzahlen';
import type { Pfad, Zahl } from '#domain/werte';
import { koepfeIn, zahlUnter, type Verdeckung } from './personenzahlen.ts';

/**
 * Numbers of areas, or of the whole Jobcenter, from which together a hidden number of an area follows: 16 leavers in one area and 18 in all are two in the
 * other. What goes is chosen like in any table with a margin; where that leaves too little open, every total goes.
 */
export const verratendeSummanden: Verdeckung = ({ plan, blatt }, mindestens, verdeckt) =>
  SUMMEN.flatMap(({ teile: felder, gesamt }) => {
    const teile = Object.keys(plan.personal?.bereiche ?? {}).flatMap(
      k => felder.flatMap(feld => zahlUnter(blatt, `personal.bereiche.${k}.${feld}`) ?? []).slice(0, 1), // prettier-ignore
    );
    const raender = Object.keys(plan.personal?.bewegungen ?? {})
      .flatMap(k => zahlUnter(blatt, `personal.bewegungen.${k}.${gesamt}`) ?? [])
      .filter(zahl => !verdeckt.has(zahl.pfad));
    const istVerborgen = (zahl: Zahl): boolean => verdeckt.has(zahl.pfad);
    return teile.some(istVerborgen) ? zuVerdecken(teile, raender, mindestens) : [];
  });

/** What the areas say, and where the whole Jobcenter says it. */
const SUMMEN = [
  { teile: ['abgaenge'], gesamt: 'abgaenge' },
  { teile: ['abgaenge', 'abgaengeNachQuote'], gesamt: 'abgaenge' },
  { teile: ['beschaeftigte'], gesamt: 'bestand' },
] as const;

/** More areas and totals are not weighed against each other: then every total goes. */
const HOECHSTENS = { teile: 40, raender: 3 };

const zuVerdecken = (
  teile: readonly Zahl[],
  alleRaender: readonly Zahl[],
  mindestens: number,
): readonly Pfad[] => {
  const koepfe = teile.map(zahl => Math.max(0, Math.round(koepfeIn(zahl))));
  const summe = koepfe.reduce((s, k) => s + k, 0);
  const moegliche = alleRaender.filter(rand => koepfeIn(rand) >= summe);
  const raender = [...new Set(moegliche.map(koepfeIn))];
  const alle = alleRaender.map(rand => rand.pfad);
  const fastGleich = (rand: Zahl): boolean => koepfeIn(rand) < summe && koepfeIn(rand) > summe - mindestens;
  if (alleRaender.some(fastGleich)) return alle;
  if (raender.length === 0) return [];
  if (teile.length > HOECHSTENS.teile || raender.length > HOECHSTENS.raender) return alle;
  const { schutz, befunde } = schuetzeVerbund(verbundAus(koepfe, raender, summe), {
    ...STANDARDREGELN,
    mindestfallzahl: mindestens,
    schutzbreite: mindestens + teile.length,
  });
  if (befunde.some(b => !b.sicher) || schutz.some(s => s.at(-1) !== null)) return alle;
  return teile.flatMap(({ pfad }, i) => (istVerdeckt(schutz, i) ? [pfad] : []));
};

/** For each total a table of the areas and of who belongs to none of them; the areas are the same in all. */
const verbundAus = (koepfe: readonly number[], raender: readonly number[], summe: number): Verbund => {
  const klassen = koepfe.map((_, i) => String(i));
  return {
    tabellen: raender.map(rand =>
      tabelleAus({
        achsen: [{ name: 'bereich', klassen: [...klassen, UEBRIGE], nurImGesamt: [UEBRIGE] }],
        felder: [...koepfe, rand - summe].map(wert => ({ wert })),
      }),
    ),
    zusammenhaenge: raender.slice(1).flatMap((_, t) =>
      koepfe.map((__, i) => ({
        links: [{ tabelle: 0, stelle: [i] }],
        rechts: [{ tabelle: t + 1, stelle: [i] }],
      })),
    ),
  };
};

const UEBRIGE = 'uebrige';

const istVerdeckt = (schutz: Geheimhaltung['schutz'], i: number): boolean =>
  schutz.some(s => (s[i] ?? null) !== null);

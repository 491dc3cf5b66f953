import { grundformeln, type Angabe, type Herkunftsnachweis } from '#domain/angaben';
import {
  cent,
  euro,
  formelkatalog,
  liesMonat,
  monateDesJahres,
  pfad,
  satzZu,
  schreibeWert,
  tag,
  vollzeitaequivalent,
  type Einheit,
  type Monat,
  type Pfad,
  type Rechenblatt,
  type Werte,
  type Zahl,
} from '#domain/werte';
import type { Haushaltsangaben } from './angaben.ts';
import { berechneHaushalt } from './berechneHaushalt.ts';
import { haushaltsformeln } from './formeln/index.ts';
import type { Haushaltsrecht, Mittelrecht, PatRegel } from './haushaltsrecht.ts';

/** For tests: whole Euro. */
export const betrag = (inEuro: number): Angabe<'cent'> => ({
  wert: euro(inEuro),
  text: inEuro,
  schritt: 100,
});

/** For tests: an amount to the cent. */
export const cents = (wert: number): Angabe<'cent'> => ({ wert: cent(wert), text: `${wert} ct`, schritt: 1 });

/** For tests: a count. */
export const anzahl = (wert: number): Angabe<'anzahl'> => ({ wert, text: wert, schritt: 1 });

/** For tests: a share as fraction, satz(848, 1000). */
export const satz = (zaehler: number, nenner = 100): Angabe<'anteil'> => ({
  wert: [zaehler, nenner],
  text: `${zaehler}/${nenner}`,
  schritt: 1_000_000 / nenner,
});

/** For tests: posts in 1/10.000 VZÄ. */
export const stellen = (zehntausendstel: number): Angabe<'vzae'> => ({
  wert: vollzeitaequivalent(zehntausendstel),
  text: `${zehntausendstel}`,
  schritt: 1,
});

/** For tests: a literal month 'JJJJ-MM'. */
export const monat = (text: string): Monat => {
  const gelesen = liesMonat(text);
  if (gelesen === null) throw new Error(`Kein Monat: ${text}`);
  return gelesen;
};

/** For tests: a value of law. */
export const rechtszahl = <E extends Einheit>(
  parameter: string,
  einheit: E,
  wert: Werte[E],
  fundstelle = '§ 46 SGB II',
): Zahl<E> => ({
  pfad: pfad('recht', parameter),
  name: parameter,
  einheit,
  wert,
  herkunft: { art: 'recht', parameter, am: tag('2023-01-01'), fundstelle },
});

const OHNE_PAT: PatRegel = { art: 'keine' };

/** For tests: lumps of the Passiv-Aktiv-Transfer as in 2023. */
export const PAUSCHALE_2023: PatRegel = {
  art: 'pauschale',
  instrumente: ['16i'],
  pauschalen: {
    einePersonOhneKind: rechtszahl('pauschale_0', 'cent', euro(800)),
    einePersonEinKind: rechtszahl('pauschale_1', 'cent', euro(1000)),
    einePersonMehrereKinder: rechtszahl('pauschale_2', 'cent', euro(1100)),
    sonstige: rechtszahl('pauschale_3', 'cent', euro(1100)),
  },
};

/** For tests: half the subsidy as from 1 July 2026. */
export const PAT_SATZ_2026: PatRegel = {
  art: 'satz',
  instrumente: ['16i', '16e', 'EGZ', 'ESG'],
  satz: rechtszahl('pat_satz', 'anteil', [50, 100]),
};

/** For tests: rules of the Passiv-Aktiv-Transfer by month of a year; months that are not named have none. */
export const patNachMonat = (
  jahr: number,
  regel: (monatImJahr: number) => PatRegel | undefined,
): Mittelrecht['pat'] => new Map(monateDesJahres(jahr).map((m, i) => [m, regel(i + 1) ?? OHNE_PAT] as const));

/** For tests: the law of a year with the rates of 2023, changed where the test says so. */
export const mittelrecht = (abweichend: Partial<Mittelrecht> = {}): Mittelrecht => ({
  bundesanteil: rechtszahl('bundesanteil', 'anteil', [848, 1000], '§ 46 Abs. 3 S. 1 SGB II'),
  kommunalanteil: rechtszahl('kfa', 'anteil', [152, 1000], '§ 46 Abs. 3 S. 1 SGB II'),
  itKostensatz: rechtszahl('it_kostensatz', 'cent', cent(19_950), '§ 20 VKFV'),
  zuschlaege: {
    versorgung: rechtszahl('versorgung', 'anteil', [35, 100], '§ 16 VKFV'),
    personalverwaltung: rechtszahl('personalverwaltung', 'anteil', [2, 100], '§ 17 VKFV'),
    nachwuchs: rechtszahl('nachwuchs', 'anteil', [5, 1000], '§ 17a VKFV'),
  },
  pat: new Map(),
  ...abweichend,
});

/** For tests: falling rates of § 16i (§ 16i Abs. 2 SGB II). */
export const STAFFEL_16I: readonly Zahl<'anteil'>[] = [100, 100, 90, 80, 70].map((prozent, i) =>
  rechtszahl(`16i_jahr${i + 1}`, 'anteil', [prozent, 100], '§ 16i Abs. 2 SGB II'),
);

/** For tests: falling rates of § 16e (§ 16e Abs. 2 SGB II). */
export const STAFFEL_16E: readonly Zahl<'anteil'>[] = [75, 50].map((prozent, i) =>
  rechtszahl(`16e_jahr${i + 1}`, 'anteil', [prozent, 100], '§ 16e Abs. 2 SGB II'),
);

/** For tests: the whole law of a calculation; the same Mittelrecht for the plan year and every compared year. */
export const haushaltsrecht = (
  mittel: Mittelrecht = mittelrecht(),
  abweichend: Partial<Omit<Haushaltsrecht, 'mittel'>> = {},
): Haushaltsrecht => ({
  mittel: new Map(Array.from({ length: 20 }, (_, i) => [2015 + i, mittel])),
  staffeln: new Map(),
  obergrenzen: [],
  planbarkeit: new Map(),
  bewilligbarkeit: new Map(),
  einglmv: { egt1: null, egt2: null, verwaltungskosten: null, poolEgt: null, poolVerwaltungskosten: null },
  ueberholteAnnahmen: [],
  ...abweichend,
});

/** For tests: origins as the plan gives them, every Stand of the same document. */
export const nachweis: Herkunftsnachweis = ({ stand, annahme }, standDesBlocks) =>
  annahme === undefined
    ? {
        art: 'angabe',
        standKennung: stand ?? standDesBlocks,
        stand: {
          quelle: 'Jobcenter',
          dokument: 'Planung',
          datum: tag('2022-11-10'),
          datenstand: 'vorlaeufig',
        },
      }
    : { art: 'annahme', kennung: annahme, von: 'Controlling', grund: 'Erfahrung der Vorjahre' };

/** For tests: the sheet of a budget, of 2023 under the law of 2023 unless the test says otherwise. */
export const rechne = (
  angaben: Omit<Haushaltsangaben, 'stand'>,
  recht: Haushaltsrecht = haushaltsrecht(),
  jahr = 2023,
): Rechenblatt => berechneHaushalt({ stand: 'planung', ...angaben }, jahr, recht, nachweis);

/** For tests: the figure at an address below 'haushalt'. Throws when there is none. */
export const zahlBei = (blatt: Rechenblatt, adresse: string): Zahl => {
  const zahl = blatt.get(pfad('haushalt', adresse));
  if (!zahl) throw new Error(`Nicht auf dem Blatt: haushalt.${adresse}`);
  return zahl;
};

/** For tests: the figure at an address below 'haushalt' as a reader sees it, 'fehlt' where there is none. */
export const wert = (blatt: Rechenblatt, adresse: string): string => {
  const zahl = blatt.get(pfad('haushalt', adresse));
  return zahl ? schreibeWert(zahl) : 'fehlt';
};

/** For tests: an amount below 'haushalt' in cents. */
export const centBei = (blatt: Rechenblatt, adresse: string): number => {
  const zahl = zahlBei(blatt, adresse);
  if (zahl.einheit !== 'cent') throw new Error(`Kein Betrag: ${adresse}`);
  return zahl.wert;
};

/** For tests: the sentence that explains a figure below 'haushalt'. */
export const satzBei = (blatt: Rechenblatt, adresse: string): string =>
  satzZu(blatt, KATALOG, zahlBei(blatt, adresse));

/** For tests: what a sheet of the budget recomputes with. */
export const KATALOG = formelkatalog([...grundformeln.values(), ...haushaltsformeln.values()]);

/** For tests: addresses on the sheet that match, without 'haushalt.'. */
export const adressen = (blatt: Rechenblatt, muster: RegExp): readonly string[] =>
  [...blatt.keys()].map((p: Pfad) => p.replace(/^haushalt\./, '')).filter(p => muster.test(p));

import { GROESSENNAMEN, jahresdurchschnittVormonate } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Ziel } from '#domain/ziele';
import {
  eigeneReihe,
  verdeckteImJahr,
  type Zielbericht,
  type Zielfrage,
  type Zielquellen,
} from '../lagewerkzeug.ts';
import type { Zielstand } from '../typen.ts';
import { vergleicheMitVorjahr } from './vergleicheMitVorjahr.ts';
import type { Planvorgabe } from './zielvorgabe.ts';
import { zielzustand } from './zielzustand.ts';

/** Where a target stands in a month with this Ist, from its path. */
export const zielstandAus = (
  ziel: Ziel,
  { wert, ausgang, korridor, vorjahr }: Planvorgabe,
  { pfad, rest, istAus, frage }: Zielbericht,
  { wuerfel }: Zielquellen,
  ist: number,
  monat: Monat,
): Zielstand => {
  const mitZiel = wert !== null && ziel.richtung !== 'beobachtung';
  const soll = mitZiel ? (pfad.stand?.soll ?? null) : null;
  const anteilig = (ende: number): number | null =>
    soll === null || wert === null || wert === 0 ? null : (ende * soll) / wert;
  const enden =
    ziel.richtung === 'korridor' && korridor ? [anteilig(korridor.von), anteilig(korridor.bis)] : [];
  const [von = null, bis = null] = enden;
  const abstand = abstandVon(ist, soll, von, bis);
  return {
    monat,
    ist,
    soll,
    abstand,
    abstandProzent: abstand === null || soll === null || soll === 0 ? null : (abstand / soll) * 100,
    abstandFaelle: abstand === null ? null : faelleAus(abstand, frage, wuerfel, monat),
    ereignis: frage.messung.art === 'quote' ? GROESSENNAMEN[frage.messung.zaehler] : null,
    zustand: zielzustand(ziel.richtung, ist, {
      soll,
      von,
      bis,
    }),
    korridor: von === null || bis === null ? null : { von, bis },
    ziel: mitZiel ? pfad.ziel : null,
    jahresende: pfad.prognose,
    jahresendeAbstand:
      mitZiel && pfad.prognose !== null && pfad.ziel !== null ? pfad.prognose - pfad.ziel : null,
    rest: mitZiel ? rest : null,
    vorjahr: verglichen(frage, wuerfel, monat),
    istAus: istAus ?? 'eigen',
    basis: basisunterschied(ausgang?.basis ?? vorjahr, pfad.basis),
    pfad: pfad.monate.map(m => ({ monat: m.monat, soll: mitZiel ? m.soll : null, ist: m.ist })),
  };
};

/** Nothing of a year before that would give away a small number. */
const verglichen = (
  { messung, jahr, mindestfallzahl }: Zielfrage,
  wuerfel: Zielquellen['wuerfel'],
  monat: Monat,
): Zielstand['vorjahr'] =>
  verdeckteImJahr(messung, wuerfel, jahr - 1, mindestfallzahl).has((monat - 12) as Monat)
    ? null
    : vergleicheMitVorjahr(messung, wuerfel, monat);

/** Between the ends of a corridor there is none. */
const abstandVon = (
  ist: number,
  soll: number | null,
  von: number | null,
  bis: number | null,
): number | null => {
  if (von === null || bis === null) return soll === null ? null : ist - soll;
  return ist < von ? ist - von : Math.max(0, ist - bis);
};

/** A distance in percentage points as a number of events, over the mean of the stocks so far. */
const faelleAus = (
  abstand: number,
  { messung }: Zielfrage,
  wuerfel: Zielquellen['wuerfel'],
  monat: Monat,
): number | null => {
  if (messung.art !== 'quote') return null;
  const nenner = jahresdurchschnittVormonate(eigeneReihe(wuerfel, messung.nenner), monat);
  return nenner === null ? null : (abstand / 100) * nenner;
};

/** More than one percent apart is worth a word. */
const basisunterschied = (plan: number | null, gezaehlt: number | null): Zielstand['basis'] =>
  plan === null || gezaehlt === null || plan === 0 || Math.abs(gezaehlt / plan - 1) <= 0.01
    ? null
    : { plan, gezaehlt };

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
import { restrechnungAus } from './restrechnung.ts';
import { anteiligerKorridor, verschobenerKorridor } from './zielkorridor.ts';
import type { Planvorgabe } from './zielvorgabe.ts';
import { zielzustand } from './zielzustand.ts';

/** Where a target stands in a month with this Ist, from its path. */
export const zielstandAus = (
  ziel: Ziel,
  vorgabe: Planvorgabe,
  bericht: Zielbericht,
  { wuerfel }: Zielquellen,
  ist: number,
  monat: Monat,
): Zielstand => {
  const { wert, ausgang, vorjahr } = vorgabe;
  const { pfad, rest, istAus, frage } = bericht;
  const mitZiel = wert !== null && ziel.richtung !== 'beobachtung';
  const soll = mitZiel ? (pfad.stand?.soll ?? null) : null;
  const zielkorridor = ziel.richtung === 'korridor' ? verschobenerKorridor(vorgabe, pfad.ziel) : null;
  const korridor = anteiligerKorridor(zielkorridor, pfad.ziel, soll);
  const { von, bis } = korridor ?? { von: null, bis: null };
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
    korridor,
    ziel: mitZiel ? pfad.ziel : null,
    zielkorridor,
    uebertragung: mitZiel ? uebertragungVon(ausgang, pfad.basis) : null,
    jahresende: pfad.prognose,
    jahresendeAbstand:
      mitZiel && pfad.prognose !== null && pfad.ziel !== null ? pfad.prognose - pfad.ziel : null,
    rest: mitZiel ? rest : null,
    restrechnung: mitZiel ? restrechnungAus(bericht, wuerfel, monat) : null,
    vorjahr: verglichen(frage, wuerfel, monat),
    istAus: istAus ?? 'eigen',
    basis: basisunterschied(ausgang?.basis ?? vorjahr, pfad.basis),
    pfad: pfad.monate.map(m => ({
      monat: m.monat,
      soll: mitZiel ? m.soll : null,
      korridor: mitZiel ? anteiligerKorridor(zielkorridor, pfad.ziel, m.soll) : null,
      ist: m.ist,
    })),
  };
};

const uebertragungVon = (
  ausgang: Planvorgabe['ausgang'],
  gezaehlt: number | null,
): Zielstand['uebertragung'] =>
  ausgang === null || gezaehlt === null
    ? null
    : { um: ausgang.um, art: ausgang.art, basis: { plan: ausgang.basis, gezaehlt } };

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

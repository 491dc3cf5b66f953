import {
  bruchwirkung,
  GROESSENNAMEN,
  jahresdurchschnitt,
  jahresdurchschnittVormonate,
  jahresfortschritt,
  type Groesse,
  type Term,
  type Wuerfel,
  type Zielmessung,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { eigeneReihe } from '../lagewerkzeug.ts';
import type { Vorjahresvergleich } from '../typen.ts';

/** The same months of the year before, and why it is another value now: events and stock of a quota, or what came and went of a stock. */
export const vergleicheMitVorjahr = (
  messung: Zielmessung,
  wuerfel: Wuerfel | null,
  monat: Monat,
): Vorjahresvergleich | null => {
  if (messung.art === 'quote') return vergleicheQuote(messung, wuerfel, monat);
  return messung.art === 'bestand' ? vergleicheBestand(messung.groesse, wuerfel, monat) : null;
};

const VORJAHR = 12;

type Quote = Extract<Zielmessung, { art: 'quote' }>;

const vergleicheQuote = (
  { zaehler, nenner }: Quote,
  wuerfel: Wuerfel | null,
  monat: Monat,
): Vorjahresvergleich | null => {
  const bruch = (m: Monat) => ({
    zaehler: jahresfortschritt(eigeneReihe(wuerfel, zaehler), m),
    nenner: jahresdurchschnittVormonate(eigeneReihe(wuerfel, nenner), m),
  });
  const [damals, jetzt] = [bruch((monat - VORJAHR) as Monat), bruch(monat)];
  const wirkung = bruchwirkung(jetzt, damals);
  if (wirkung === null) return null;
  const statt = (neu: number | null, alt: number | null): string =>
    `${ganze(neu ?? 0)} statt ${ganze(alt ?? 0)}`;
  return {
    wert: ((damals.zaehler ?? 0) / (damals.nenner ?? 1)) * 100,
    teile: [
      { name: `${GROESSENNAMEN[zaehler]} ${statt(jetzt.zaehler, damals.zaehler)}`, wert: wirkung.zaehler },
      {
        name: `${GROESSENNAMEN[nenner]} im Mittel ${statt(jetzt.nenner, damals.nenner)}`,
        wert: wirkung.nenner,
      },
    ],
  };
};

/** What came and went in the months compared, where that is counted for the stock. */
const vergleicheBestand = (
  groesse: Term['groesse'],
  wuerfel: Wuerfel | null,
  monat: Monat,
): Vorjahresvergleich | null => {
  const reihe = eigeneReihe(wuerfel, groesse);
  const damals = jahresdurchschnitt(reihe, (monat - VORJAHR) as Monat);
  if (damals === null) return null;
  const fluss = (name: string, bewegung: Groesse | undefined) => {
    const von = bewegung && jahresfortschritt(eigeneReihe(wuerfel, bewegung), (monat - VORJAHR) as Monat);
    const bis = bewegung && jahresfortschritt(eigeneReihe(wuerfel, bewegung), monat);
    return typeof von === 'number' && typeof bis === 'number'
      ? [{ name: `${name} ${ganze(bis)} statt ${ganze(von)}`, wert: bis - von }]
      : [];
  };
  const { zugang, abgang } = FLUESSE[groesse] ?? {};
  return { wert: damals, teile: [...fluss('Zugänge', zugang), ...fluss('Abgänge', abgang)] };
};

const FLUESSE: Readonly<Partial<Record<string, Readonly<{ zugang: Groesse; abgang: Groesse }>>>> = {
  ELB: { zugang: 'ZUGANG_ELB', abgang: 'ABGANG_ELB' },
  LZB: { zugang: 'ZUGANG_LZB', abgang: 'ABGANG_LZB' },
};

const ganze = (zahl: number): string => zahl.toLocaleString('de-DE', { maximumFractionDigits: 0 });

import {
  KENNZAHLEN,
  MASSNAHMEQUOTEN,
  GROESSENNAMEN,
  definitionFuer,
  definitionshinweise,
  type Fenster,
  type Kennzahl,
  type Term,
} from '#domain/kennzahlen';
import { monatAlsText, tagAlsText, type Monat } from '#domain/werte';
import type { Auskunft } from './auskunft.ts';
import type { Fragbares } from './fragbares.ts';
import { gliederungstext } from './reihen.ts';

/** 'Integrationsquote je Team, nur Frauen, Januar 2025 bis Dezember 2025': what is shown. */
export const auskunftstitel = ({ zahl, frage, angebot }: Auskunft): string => {
  const { bis, monate } = frage;
  const von = (bis - monate + 1) as Monat;
  const zeit = monate === 1 ? monatAlsText(bis) : `${monatAlsText(von)} bis ${monatAlsText(bis)}`;
  return [zahl.name, gliederungstext(frage, angebot), zeit].filter(Boolean).join(', ');
};

/** From where the figures are and how they are protected: goes out with every export. */
export const auskunftsvermerke = (auskunft: Auskunft): readonly string[] => {
  const { herkunft } = auskunft;
  return [
    `${herkunft.name} (${herkunft.jobcenter}), Ladestand ${tagAlsText(herkunft.ladestand)}, Daten von ${monatAlsText(herkunft.vonMonat)} bis ${monatAlsText(herkunft.bisMonat)}, Lieferung ${herkunft.kennung}`,
    schutzvermerk(auskunft),
  ];
};

/** How the figures are protected, in a sentence. */
const schutzvermerk = ({ frage, eigeneTeams, reihen }: Auskunft): string => {
  if (!frage.geschuetzt) return 'Ungeschützt: nur für den Dienstgebrauch, nicht zur Weitergabe.';
  if (reihen.some(r => r.offen))
    return `Geschützt nach § 16 BStatG, außer ${eigeneTeams.length === 1 ? 'dem eigenen Team' : 'den eigenen Teams'}: nur für den Dienstgebrauch, nicht zur Weitergabe.`;
  return 'Geschützt nach § 53 Abs. 7 SGB II, § 16 BStatG.';
};

/** How a figure comes about, in words: what stands above and below the line, and where that is written. */
export type Rezept = Readonly<{
  satz: string;
  zaehler: string;
  nenner: string;
  quelle: string;
  hinweise: readonly string[];
}>;

/** The recipe of a figure in a month (null: today's). */
export const rezeptVon = (zahl: Fragbares, monat: Monat | null): Rezept | null => {
  const alle = [...KENNZAHLEN, ...MASSNAHMEQUOTEN];
  const kennzahl =
    monat === null ? alle.findLast(k => k.id === zahl.aus) : definitionFuer(alle, zahl.aus, monat);
  if (!kennzahl) return null;
  const [oben, unten] = [termtext(kennzahl.zaehler), termtext(kennzahl.nenner)];
  return {
    satz: rezeptsatz(zahl, kennzahl, oben, unten),
    zaehler: oben,
    nenner: unten,
    quelle: zahl.fest?.quelle ?? kennzahl.quelle,
    hinweise:
      monat === null ? [] : definitionshinweise(KENNZAHLEN, [zahl.aus], [(monat - 24) as Monat, monat]),
  };
};

const rezeptsatz = ({ teil, fest }: Fragbares, { form }: Kennzahl, oben: string, unten: string): string => {
  if (teil === 'zaehler') return `Gezählt wird: ${oben}.`;
  if (fest?.minus)
    return 'Integrationsquote der Frauen minus Integrationsquote der Männer, in Prozentpunkten.';
  return form === 'quote' ? `100 × ${oben} ÷ ${unten}.` : `Veränderung in Prozent: ${oben} gegen ${unten}.`;
};

const termtext = ({ groesse, fenster, teiler }: Term): string =>
  `${GROESSENNAMEN[groesse]} (${teiler === 12 ? MITTEL : FENSTER[fenster]})`;

const MITTEL = 'Mittel der zwölf Bestände davor';
const FENSTER: Readonly<Record<Fenster, string>> = {
  m: 'im Monat',
  'm-12': 'im Vorjahresmonat',
  'summe m-11…m': 'Summe von zwölf Monaten',
  'summe m-12…m-1': 'Summe der zwölf Monate davor',
};

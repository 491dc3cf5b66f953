import { alleTexte, durchgehe, type Plan } from '#domain/plan';
import type { Kennungen } from './staende.ts';

/** Every said value, text, date, Annahme and accepted finding that is still last year's; every Stand that was copied, and where one that stays is rested on. */
export const offeneStellen = (plan: Plan, neu: Kennungen): readonly string[] => {
  const { format: _, deckblatt: __, staende, annahmen = {}, geprueft = {}, ...teile } = plan;
  const werte = durchgehe(teile, []).flatMap(f => (f.art === 'angabe' ? [f.ort.join('.')] : []));
  const zeitpunkte = felderIn(teile, '').flatMap(({ ort, feld, wert }) =>
    istZeitOderWort(feld, wert) || (feld === 'stand' && neu.get(String(wert)) === wert) ? [ort] : [],
  );
  const texte = alleTexte(plan).map(t => t.adresse);
  const kopien = [...neu]
    .filter(([bisher, kennung]) => bisher !== kennung && kennung in staende)
    .map(([, kennung]) => `staende.${kennung}`);
  const angenommen = Object.keys(annahmen).map(k => `annahmen.${k}`);
  const vermerkt = Object.keys(geprueft).map(k => `geprueft.${k}`);
  return [...new Set([...kopien, ...angenommen, ...vermerkt, ...werte, ...zeitpunkte, ...texte])]
    .filter(ort => !AUS_FRUEHEREN_JAHREN.test(ort))
    .slice(0, OFFEN_HOECHSTENS);
};

const AUS_FRUEHEREN_JAHREN =
  /(?:^haushalt\.(?:vergleich|umschichtungFrueher)|\.vorjahr|\.frueher|\.verlaufVorjahr|\.reihe)(?:\.|$)/;
/** Longest list the file takes. */
const OFFEN_HOECHSTENS = 5_000;

type Feld = Readonly<{ ort: string; feld: string; wert: string | number }>;

/** Every field that is a word or a day, none inside a value. */
const felderIn = (teil: unknown, ort: string): readonly Feld[] => {
  if (typeof teil !== 'object' || teil === null || 'schritt' in teil) return [];
  return Object.entries(teil).flatMap(([feld, wert]: [string, unknown]) => {
    const hier = ort === '' ? feld : `${ort}.${feld}`;
    return typeof wert === 'string' || typeof wert === 'number'
      ? [{ ort: hier, feld, wert }]
      : felderIn(wert, hier);
  });
};

/** Days and months of the old year, reasons and effects, and every name that has a year in it. */
const istZeitOderWort = (feld: string, wert: string | number): boolean =>
  typeof wert === 'number' ? ZEITFELDER.has(feld) : WORTFELDER.has(feld) || JAHR_IM_NAMEN.test(wert);

const ZEITFELDER: ReadonlySet<string> = new Set(['von', 'bis', 'bewilligt', 'termin', 'sitzung', 'frist']);
const WORTFELDER: ReadonlySet<string> = new Set(['wirkung', 'grund', 'begruendung', 'fussnote']);
const JAHR_IM_NAMEN = /(?<![\w.{-])20\d{2}(?![\w-])/;

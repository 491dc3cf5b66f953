import { eingangsmeldungen } from '#contract';
import { vereinigeAmtliche, type Amtlichbestand } from '#domain/aggregate';
import { gelungen, melde, misslungen, monatAlsText, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auftrag, Auftragsergebnis } from '#ports';
import { liesAmtliche, widerspruchsmeldung } from '../kennzahlen/amtlich/liesAmtliche.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { fuerBrowser } from './wortlaut.ts';

/** Reads uploaded tables and says what is in them, beside what is kept already. */
export const pruefeTabellen = async (
  akteur: Akteur,
  auftrag: Auftrag,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Auftragsergebnis>> => {
  const gelesen = await liesTabellen(akteur, auftrag, umgebung);
  if (!gelesen.ok) return gelesen;
  const { werte, kennzahlen } = gelesen.wert;
  const alle = [...werte, ...kennzahlen];
  const monate = [...werte, ...kennzahlen.map(k => k.fassung)].map(w => w.monat).toSorted((a, b) => a - b);
  const [erster, letzter] = [monate[0], monate.at(-1)];
  if (erster === undefined || letzter === undefined)
    return misslungen(melde(eingangsmeldungen.KEINE_WERTE, '', {}));
  const alt = await aufgehobenes(akteur, alle, umgebung);
  if (!alt.ok) return alt;
  const { widersprueche } = vereinigeAmtliche([...alt.wert, gelesen.wert]);
  return gelungen({
    meldungen: [...gelesen.meldungen, ...widersprueche.map(widerspruchsmeldung)],
    tabelle: {
      werte: alle.length,
      vonMonat: monatAlsText(erster),
      bisMonat: monatAlsText(letzter),
      bezeichnungen: new Set([
        ...werte.map(w => `${w.kategorie} ${w.merkmal}`),
        ...kennzahlen.map(k => k.fassung.kennzahl),
      ]).size,
      widersprueche: widersprueche.length,
    },
  });
};

/** Keeps the figures of uploaded tables; gives how many were new. */
export const behalteTabellen = async (
  akteur: Akteur,
  auftrag: Auftrag,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<number>> => {
  const gelesen = await liesTabellen(akteur, auftrag, umgebung);
  if (!gelesen.ok) return gelesen;
  const behalten = await umgebung.aggregate(akteur.jobcenter).behalte(gelesen.wert);
  return behalten.ok ? gelungen(behalten.wert.reduce((summe, { neu }) => summe + neu, 0)) : behalten;
};

/** What this house has kept of those Jobcenter already. */
const aufgehobenes = async (
  { jobcenter }: Akteur,
  werte: readonly Readonly<{ jobcenter: string }>[],
  { aggregate }: Lieferungsumgebung,
): Promise<Ergebnis<readonly Amtlichbestand[]>> => {
  const bestaende: Amtlichbestand[] = [];
  for (const eines of new Set(werte.map(w => w.jobcenter))) {
    const bestand = await aggregate(jobcenter).lies(eines);
    if (!bestand.ok) return bestand;
    bestaende.push(bestand.wert);
  }
  return gelungen(bestaende);
};

/** The figures in uploaded tables, those of other Jobcenter as well: only this house will see them. */
const liesTabellen = async (
  { jobcenter }: Akteur,
  { id, ladestand }: Auftrag,
  { eingang, aggregatleser }: Lieferungsumgebung,
): Promise<Ergebnis<Amtlichbestand>> => {
  const dateien = await eingang.lies(jobcenter, id);
  if (!dateien.ok) return dateien;
  if (dateien.wert.length === 0) return misslungen(melde(eingangsmeldungen.DATEIEN_WEG, '', {}));
  const gelesen = await liesAmtliche(aggregatleser, dateien.wert, {
    jobcenter,
    ladestand,
    auchAndere: true,
  });
  const meldungen = gelesen.meldungen.map(m => fuerBrowser(m, '', ''));
  return gelesen.ok ? gelungen(gelesen.wert, meldungen) : misslungen(...meldungen);
};

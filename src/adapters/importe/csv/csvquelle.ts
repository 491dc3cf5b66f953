import { gekuerzt, importmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import type { Csvform, Fremdsatz, Fremdstueck } from '#ports';
import { liesText } from './liesText.ts';
import { OFFENES_ANFUEHRUNGSZEICHEN, zerlegeCsv, type Csvsatz } from './zerlegeCsv.ts';

/** The named columns of a CSV file, piece by piece. Records that do not fit the header line are left out and counted. */
export async function* csvquelle(
  pfad: string,
  datei: string,
  form: Csvform,
  spalten: readonly string[],
): AsyncGenerator<Fremdstueck> {
  const zerleger = zerlegeCsv(form.trennzeichen);
  const unlesbar = unlesbareSaetze(datei);
  let plan: Spaltenplan | null = null;
  const stuecke = liesText(pfad, datei, form.kodierung);
  for await (const stueck of stuecke) {
    if ('meldung' in stueck) {
      yield stueck;
      return;
    }
    let saetze = zerleger.nimm(stueck.text);
    if (plan === null && saetze.length > 0) {
      plan = planeSpalten(datei, form, saetze[0]?.felder ?? [], spalten);
      if ('meldungen' in plan) {
        for (const meldung of plan.meldungen) yield { meldung };
        return;
      }
      if (form.kopfzeile) saetze = saetze.slice(1);
    }
    if (plan && 'stellen' in plan && saetze.length > 0)
      yield { wunsch: 0, saetze: waehle(saetze, plan, unlesbar) };
  }
  const letzte = zerleger.ende();
  if (plan === null) {
    plan = planeSpalten(datei, form, letzte[0]?.felder ?? [], spalten);
    if ('meldungen' in plan) for (const meldung of plan.meldungen) yield { meldung };
    else if (!form.kopfzeile) yield { wunsch: 0, saetze: waehle(letzte, plan, unlesbar) };
  } else if ('stellen' in plan) yield { wunsch: 0, saetze: waehle(letzte, plan, unlesbar) };
  const meldung = unlesbar.meldung();
  if (meldung) yield { meldung };
}

type Spaltenplan =
  Readonly<{ stellen: readonly number[]; breite: number }> | Readonly<{ meldungen: readonly Meldung[] }>;

const planeSpalten = (
  datei: string,
  { kopfzeile }: Csvform,
  erster: readonly string[],
  spalten: readonly string[],
): Spaltenplan => {
  const namen = kopfzeile ? erster.map(f => f.trim()) : erster.map((_, i) => String(i + 1));
  const stellen = spalten.map(spalte => namen.indexOf(spalte));
  const fehlende = [...new Set(spalten.filter((_, i) => stellen[i] === -1))];
  const doppelte = new Set(spalten.filter((spalte, i) => namen.lastIndexOf(spalte) !== stellen[i]));
  if (doppelte.size > 0)
    return {
      meldungen: [...doppelte].map(spalte => melde(importmeldungen.SPALTE_DOPPELT, datei, { datei, spalte })),
    };
  if (fehlende.length === 0) return { stellen, breite: namen.length };
  const gefunden = gekuerzt(namen.join(', ')) || 'keine';
  return {
    meldungen: fehlende.map(spalte => melde(importmeldungen.SPALTE, datei, { datei, spalte, gefunden })),
  };
};

const waehle = (
  saetze: readonly Csvsatz[],
  { stellen, breite }: Readonly<{ stellen: readonly number[]; breite: number }>,
  unlesbar: UnlesbareSaetze,
): readonly Fremdsatz[] => {
  const gut: Fremdsatz[] = [];
  for (const { zeile, felder, unlesbar: grund } of saetze) {
    if (grund === undefined && felder.length === breite)
      gut.push({ zeile, werte: stellen.map(stelle => felder[stelle]) });
    else unlesbar.nimm(zeile, grund ?? `${felder.length} Felder`, `${breite} Felder wie in der ersten Zeile`);
  }
  return gut;
};

type UnlesbareSaetze = Readonly<{
  nimm(zeile: number, gefunden: string, erwartet: string): void;
  meldung(): Meldung | null;
}>;

const unlesbareSaetze = (datei: string): UnlesbareSaetze => {
  let erster: Readonly<{ zeile: number; gefunden: string; erwartet: string }> | null = null;
  let anzahl = 0;
  let offen = false;
  return {
    nimm: (zeile, gefunden, erwartet) => {
      if (gefunden === OFFENES_ANFUEHRUNGSZEICHEN && !offen) {
        offen = true;
        erster = { zeile, gefunden, erwartet: 'ein schließendes; dahinter sind Sätze verloren' };
      }
      erster ??= { zeile, gefunden, erwartet };
      anzahl++;
    },
    meldung: () =>
      erster && melde(importmeldungen.SATZ, datei, { datei, ...erster, anzahl }, offen ? 'sperrt' : 'warnt'),
  };
};

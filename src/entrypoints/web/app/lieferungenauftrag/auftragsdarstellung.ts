import type { Auftrag } from '#application/arbeitsplatz';
import { monatAlsIso, STUFEN, tagAlsText, type Meldung, type Stufe } from '#domain/werte';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { auftragsname, istUnterwegs } from '../lieferungen/auftragszeile.ts';
import { anteil, zahl } from '../lieferungen/gueteverlauf.ts';
import { texte as lieferungstexte } from '../lieferungen/texte.ts';
import { texte } from './texte.ts';

/** A piece of work as its page shows it. */
export const auftragsdarstellung = (auftrag: Auftrag, meldungstext: (m: Meldung) => string) => {
  const { art, zustand, ergebnis } = auftrag;
  const meldungen = ergebnis?.meldungen ?? [];
  return {
    id: auftrag.id,
    art,
    zustand,
    unterwegs: istUnterwegs(auftrag),
    name: auftragsname(auftrag),
    herkunft: texte.begonnenVon(auftrag.von ?? lieferungstexte.programm, zeitangabe(auftrag.angelegtAm)),
    anteil: auftrag.anteil,
    schritte: auftrag.schritte,
    kennung: ergebnis?.kennung ?? null,
    neu: ergebnis?.neu ?? true,
    neueWerte: ergebnis?.neueWerte ?? null,
    angaben: angabenVon(auftrag),
    dateien: (ergebnis?.lieferung?.dateien ?? []).map(d => ({
      datei: `${d.datei}.csv`,
      saetze: zahl(d.zeilen),
      abgelehnt: zahl(d.abgelehnt),
      anteil: anteil(d.abgelehnt, d.zeilen + d.abgelehnt),
    })),
    gruppen: STUFEN.map(stufe => gruppe(stufe, meldungen, meldungstext)).flatMap(g =>
      g.zeilen.length > 0 ? [{ ...g, zuTun: zuTun(g.stufe, zustand) }] : [],
    ),
    frage: frageZu(auftrag),
  };
};

export type Auftragsdarstellung = ReturnType<typeof auftragsdarstellung>;

/** What helps with findings of a level, as things stand. */
const zuTun = (stufe: Stufe, zustand: Auftrag['zustand']): string => {
  if (stufe !== 'sperrt' || zustand === 'entscheidung') return texte.zuTun[stufe];
  return zustand === 'fertig' ? texte.uebernommenZuTun : texte.gescheitertZuTun;
};

const gruppe = (stufe: Stufe, meldungen: readonly Meldung[], meldungstext: (m: Meldung) => string) => ({
  stufe,
  zeilen: meldungen
    .filter(m => m.stufe === stufe)
    .map((m, i) => ({
      id: `${stufe}.${i}`,
      datei: dateiVon(m),
      regel: m.code,
      anzahl: Number(m.parameter['anzahl'] ?? m.parameter['abgelehnt'] ?? 1).toLocaleString('de-DE'),
      text: meldungstext(m),
    }))
    .toSorted((a, b) => a.datei.localeCompare(b.datei, 'de')),
});

const dateiVon = ({ parameter, pfad }: Meldung): string =>
  typeof parameter['datei'] === 'string' ? parameter['datei'] : pfad === '' ? '–' : tabellendatei(pfad);

/** Findings of the store name a table, others a file. */
const tabellendatei = (pfad: string): string => (pfad.includes('.') ? pfad : `${pfad}.csv`);

const angabenVon = ({ ergebnis }: Auftrag): readonly Readonly<{ name: string; wert: string }>[] => {
  const { lieferung, tabelle } = ergebnis ?? {};
  if (lieferung)
    return [
      { name: texte.name, wert: `${lieferung.name} (${lieferung.jobcenter})` },
      { name: texte.ladestand, wert: tagAlsText(lieferung.ladestand) },
      {
        name: texte.monate,
        wert: `${monatAlsIso(lieferung.vonMonat)} bis ${monatAlsIso(lieferung.bisMonat)}`,
      },
      { name: texte.personen, wert: zahl(lieferung.personen) },
    ];
  return tabelle
    ? [
        { name: texte.werte, wert: zahl(tabelle.werte) },
        { name: texte.monate, wert: `${tabelle.vonMonat} bis ${tabelle.bisMonat}` },
        { name: texte.bezeichnungen, wert: zahl(tabelle.bezeichnungen) },
        { name: texte.widersprueche, wert: zahl(tabelle.widersprueche) },
      ]
    : [];
};

/** A file with more refused rows than this is asked about. */
const UEBLICH = 0.01;

/** What has to be said before it can be taken in. schlimmste: the highest share of refused rows of a file, where it is too high. */
const frageZu = ({ ergebnis }: Auftrag): Readonly<{ schlimmste: string | null; einbruch: boolean }> => {
  const schlimmste = (ergebnis?.lieferung?.dateien ?? [])
    .filter(d => d.abgelehnt > UEBLICH * (d.zeilen + d.abgelehnt))
    .toSorted((a, b) => b.abgelehnt / (b.zeilen + b.abgelehnt) - a.abgelehnt / (a.zeilen + a.abgelehnt))[0];
  return {
    schlimmste: schlimmste ? anteil(schlimmste.abgelehnt, schlimmste.zeilen + schlimmste.abgelehnt) : null,
    einbruch: (ergebnis?.meldungen ?? []).some(m => m.stufe === 'sperrt' && m.code.startsWith('L-')),
  };
};

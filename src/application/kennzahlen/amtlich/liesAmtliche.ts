import { gekuerzt, importmeldungen } from '#contract';
import {
  QUELLENVERMERK_BA,
  vereinigeAmtliche,
  type Aggregatwert,
  type Amtlichbestand,
  type Widerspruch,
} from '#domain/aggregate';
import {
  gelungen,
  melde,
  misslungen,
  monatAlsText,
  monatVon,
  tagAlsText,
  type Ergebnis,
  type Meldung,
  type Tag,
} from '#domain/werte';
import type { Aggregatleser } from '#ports';

/** A file as it was read. */
export type Amtlichdatei = Readonly<{ datei: string; inhalt: Uint8Array }>;

/** What some files do not say themselves. jobcenter also picks from a table of several, unless all of it is wanted. */
export type Amtlichangaben = Readonly<{
  jobcenter: string | null;
  ladestand: Tag | null;
  auchAndere?: boolean;
}>;

/** Published figures of any number of files; what kind a file is, its content tells. One that cannot be read stops all. */
export const liesAmtliche = async (
  leser: Aggregatleser,
  dateien: readonly Amtlichdatei[],
  angaben: Amtlichangaben,
): Promise<Ergebnis<Amtlichbestand>> => {
  const gelesen: Ergebnis<Amtlichbestand>[] = [];
  for (const datei of dateien) gelesen.push(await liesDatei(leser, datei, angaben));
  const meldungen = gelesen.flatMap(g => g.meldungen);
  if (gelesen.some(g => !g.ok)) return misslungen(...meldungen);
  const { bestand, widersprueche } = vereinigeAmtliche(gelesen.flatMap(g => (g.ok ? [g.wert] : [])));
  const kennzahlen = bestand.kennzahlen.filter(
    k => angaben.auchAndere === true || angaben.jobcenter === null || k.jobcenter === angaben.jobcenter,
  );
  return gelungen({ ...bestand, kennzahlen }, [...meldungen, ...widersprueche.map(widerspruchsmeldung)]);
};

/** That two files say something different. */
export const widerspruchsmeldung = ({ monat, ladestand, ...rest }: Widerspruch): Meldung =>
  melde(importmeldungen.WIDERSPRUCH, rest.bezeichnung, {
    ...rest,
    monat: monatAlsText(monat),
    ladestand: tagAlsText(ladestand),
  });

const liesDatei = async (
  leser: Aggregatleser,
  { datei, inhalt }: Amtlichdatei,
  { jobcenter, ladestand }: Amtlichangaben,
): Promise<Ergebnis<Amtlichbestand>> => {
  const art = artVon(inhalt);
  if (art === 'kennzahlen') {
    const gelesen = leser.kennzahlen(inhalt, { datei, vermerk: QUELLENVERMERK_BA });
    return gelesen.ok ? gelungen({ werte: [], kennzahlen: gelesen.wert }, gelesen.meldungen) : gelesen;
  }
  if (typeof art === 'object')
    return misslungen(melde(importmeldungen.UNBEKANNTE_TABELLE, datei, { datei, ...art }));
  if (jobcenter === null) return misslungen(melde(importmeldungen.TRAEGER_FEHLT, datei, { datei }));
  if (art === 'mappe')
    return alsBestand(await liesMappe(leser, inhalt, { datei, jobcenter }, ladestand), datei);
  if (ladestand === null) return misslungen(melde(importmeldungen.STAND_FEHLT, datei, { datei }));
  return alsBestand(leser.eckwerteCsv(inhalt, { datei, jobcenter, ladestand }), datei);
};

/** A workbook knows its own Ladestand; where it does not, the one that was said. */
const liesMappe = async (
  leser: Aggregatleser,
  inhalt: Uint8Array,
  angaben: Readonly<{ datei: string; jobcenter: string }>,
  ladestand: Tag | null,
): Promise<Ergebnis<readonly Aggregatwert[]>> => {
  const gelesen = await leser.eckwerteMappe(inhalt, angaben);
  const fehlt = !gelesen.ok && gelesen.meldungen.some(m => m.code === importmeldungen.LADESTAND.code);
  return fehlt && ladestand !== null ? leser.eckwerteMappe(inhalt, { ...angaben, ladestand }) : gelesen;
};

type Dateiart = 'mappe' | 'lang' | 'kennzahlen' | Readonly<{ gefunden: string }>;

const artVon = (inhalt: Uint8Array): Dateiart => {
  const anfang = String.fromCharCode(...inhalt.subarray(0, 400));
  if (anfang.startsWith('PK')) return 'mappe';
  const kopf = /^(?:\u00ef\u00bb\u00bf)?([^\r\n]*)/.exec(anfang)?.[1] ?? '';
  if (/(?:^|;)"?kennzahl"?(?:;|$)/.test(kopf)) return 'kennzahlen';
  if (/(?:^|,)"?period"?(?:,|$)/.test(kopf)) return 'lang';
  return { gefunden: kopf === '' ? 'nichts' : `„${gekuerzt(kopf)}“` };
};

/** A figure of a month after the Ladestand cannot be: those are left out. */
const alsBestand = (gelesen: Ergebnis<readonly Aggregatwert[]>, datei: string): Ergebnis<Amtlichbestand> => {
  if (!gelesen.ok) return gelesen;
  const zuFrueh = (w: Aggregatwert): boolean => monatVon(w.ladestand) < w.monat;
  const falsche = gelesen.wert.filter(zuFrueh);
  const [erster] = falsche;
  const meldungen = erster
    ? [
        melde(importmeldungen.STAND_VOR_MONAT, datei, {
          datei,
          ladestand: tagAlsText(erster.ladestand),
          monat: monatAlsText(erster.monat),
          anzahl: falsche.length,
        }),
      ]
    : [];
  const werte = gelesen.wert.filter(w => !zuFrueh(w));
  return gelungen({ werte, kennzahlen: [] }, [...gelesen.meldungen, ...meldungen]);
};

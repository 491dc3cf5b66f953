import { gekuerzt, GRUPPENWERTE, importmeldungen, KENNZAHLTABELLE } from '#contract';
import { deuteZeichen, passtZuTermen, termwert, type Kennzahlaggregat } from '#domain/aggregate';
import { FASSUNGSSTAENDE, KENNZAHLEN, type Fassung } from '#domain/kennzahlen';
import { gelungen, liesMonat, liesTag, monatVon } from '#domain/werte';
import type { Aggregatleser } from '#ports';
import { liesCsvtabelle, type Tabellensatz } from './csvtabelle.ts';
import { sammleFunde, type Funde } from './funde.ts';

const { davor, gruppen, danach } = KENNZAHLTABELLE;
const PFLICHT: readonly string[] = [...davor, ...danach];
const GRUPPEN: readonly string[] = gruppen;

/** Published key figures with numerator and denominator, as versions for the comparison with own counts. */
export const liesKennzahltabelle: Aggregatleser['kennzahlen'] = (inhalt, { datei, vermerk }) => {
  const funde = sammleFunde();
  const tabelle = liesCsvtabelle(inhalt, datei, ';', pruefeKopf, funde);
  if (!tabelle.ok) return tabelle;
  const gesehen = new Map<string, Fassung>();
  const aggregate = tabelle.wert.flatMap((satz): readonly Kennzahlaggregat[] => {
    const gelesen = liesSatz(satz);
    const bei = { datei, zeile: satz.zeile };
    if ('erwartet' in gelesen) {
      funde.nimm(importmeldungen.SATZ, gelesen.spalte, { ...bei, ...gelesen });
      return [];
    }
    const { jobcenter, gruppe, fassung, wertart } = gelesen;
    const schluessel = JSON.stringify([
      jobcenter,
      fassung.kennzahl,
      fassung.monat,
      gruppe,
      fassung.ladestand,
    ]);
    const schon = gesehen.get(schluessel);
    if (schon) {
      if (JSON.stringify(schon) !== JSON.stringify(fassung))
        funde.nimm(importmeldungen.SATZ, 'doppelt', {
          ...bei,
          gefunden: `ein zweiter Wert von ${fassung.kennzahl} mit demselben Ladestand`,
          erwartet: 'ein Wert je Jobcenter, Kennzahl, Monat, Gruppe und Ladestand',
        });
      return [];
    }
    gesehen.set(schluessel, fassung);
    pruefeRechnung(fassung, satz, datei, funde);
    const quelle = { produkt: 'Kennzahlen nach § 48a SGB II', vermerk, datei, stelle: `Zeile ${satz.zeile}` };
    return [{ jobcenter, gruppe, fassung, wertart, quelle }];
  });
  return gelungen(aggregate, funde.meldungen());
};

const pruefeKopf = (kopf: readonly string[]): string | null =>
  PFLICHT.every(s => kopf.includes(s)) &&
  kopf.every(s => PFLICHT.includes(s) || GRUPPEN.includes(s)) &&
  new Set(kopf).size === kopf.length
    ? null
    : `die Spalten ${PFLICHT.join(';')} und dazu höchstens ${GRUPPEN.join(', ')}`;

type Gelesen = Omit<Kennzahlaggregat, 'quelle'>;
type Falsch = Readonly<{ spalte: string; gefunden: string; erwartet: string }>;

const liesSatz = (satz: Tabellensatz): Gelesen | Falsch => {
  const falsch = (spalte: string, erwartet: string): Falsch => ({
    spalte,
    gefunden: `„${gekuerzt(satz.feld(spalte))}“`,
    erwartet,
  });
  const jobcenter = satz.feld('jobcenter');
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(jobcenter))
    return falsch('jobcenter', 'die Nummer eines Trägers');
  const kennzahl = satz.feld('kennzahl');
  if (!KENNZAHLEN.some(k => k.id === kennzahl))
    return falsch('kennzahl', `eine von ${[...new Set(KENNZAHLEN.map(k => k.id))].join(', ')}`);
  const monat = liesMonat(satz.feld('monat'));
  if (monat === null) return falsch('monat', 'ein Monat als JJJJ-MM');
  const ladestand = liesTag(satz.feld('ladestand'));
  if (ladestand === null || monatVon(ladestand) < monat)
    return falsch('ladestand', 'ein Tag als JJJJ-MM-TT, nicht vor dem Monat');
  const stand = FASSUNGSSTAENDE.find(s => s === (satz.feld('art') || 'endgueltig'));
  if (stand === undefined) return falsch('art', `eines von ${FASSUNGSSTAENDE.join(', ')}, oder nichts`);
  const zahlen = {
    zaehler: liesZahl(satz.feld('zaehler')),
    nenner: liesZahl(satz.feld('nenner')),
    wert: liesZahl(satz.feld('wert')),
  };
  for (const [spalte, zahl] of Object.entries(zahlen))
    if (zahl === undefined)
      return falsch(spalte, 'eine Zahl ohne Tausenderpunkte, ein Zeichen (*, ., -, x) oder nichts');
  for (const spalte of GRUPPEN) {
    const erwartet = gruppenform(spalte, satz.feld(spalte));
    if (erwartet !== null) return falsch(spalte, erwartet);
  }
  const { zaehler = null, nenner = null, wert = null } = zahlen;
  const gruppe = Object.fromEntries(
    GRUPPEN.map(g => [g, satz.feld(g)] as const).filter(([, klasse]) => klasse !== ''),
  );
  const wertart = wert === null ? (deuteZeichen(satz.feld('wert')) ?? 'kein_wert') : 'wert';
  return {
    jobcenter,
    gruppe,
    fassung: { kennzahl, monat, ladestand, stand, zaehler, nenner, wert },
    wertart,
  };
};

/** What the column of a group should hold; null where it does. */
const gruppenform = (spalte: string, klasse: string): string | null => {
  if (klasse === '') return null;
  if (spalte === 'altersgruppe')
    return /^[UMA]\d{1,2}$/.test(klasse) ? null : 'eine Altersgruppe wie U25, M25 oder A55, oder nichts';
  const werte = GRUPPENWERTE[spalte];
  return werte === undefined || werte.includes(klasse) ? null : `eines von ${werte.join(', ')}, oder nichts`;
};

/** null where there is none or it is hidden; undefined when it is no number. */
const liesZahl = (text: string): number | null | undefined => {
  if (text === '' || deuteZeichen(text) !== null) return null;
  return /^[-−]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)
    ? Number(text.replace(',', '.').replace('−', '-'))
    : undefined;
};

const pruefeRechnung = (fassung: Fassung, satz: Tabellensatz, datei: string, funde: Funde): void => {
  const stellen = /[.,](\d+)$/.exec(satz.feld('wert'))?.[1]?.length ?? 0;
  if (passtZuTermen(fassung, stellen)) return;
  funde.nimm(importmeldungen.RECHNET_NICHT, fassung.kennzahl, {
    datei,
    zeile: satz.zeile,
    spalte: 'wert',
    gefunden: satz.feld('wert'),
    erwartet: (termwert(fassung) ?? 0).toLocaleString('de-DE', {
      minimumFractionDigits: Math.max(stellen, 1),
      maximumFractionDigits: Math.max(stellen, 1),
    }),
  });
};

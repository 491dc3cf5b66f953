import { gekuerzt, importmeldungen } from '#contract';
import {
  deuteZeichen,
  einheitVon,
  kennzeichneHochgerechnete,
  ohneFussnoten,
  QUELLENVERMERK_BA,
  type Aggregatwert,
} from '#domain/aggregate';
import { gelungen, liesMonat, monatTeile, type Monat } from '#domain/werte';
import type { Aggregatangaben, Aggregatleser } from '#ports';
import { benenner } from './benenner.ts';
import { liesCsvtabelle, type Tabellensatz } from './csvtabelle.ts';
import { sammleFunde, type Funde } from './funde.ts';

const SPALTEN = ['period', 'kategorie', 'merkmal', 'insgesamt', 'sgb2', 'jahr', 'monat', 'label'] as const;

/** The figures of the long table: one record for each month, category and feature, with both Rechtskreise. */
export const liesEckwerteCsv: Aggregatleser['eckwerteCsv'] = (inhalt, angaben) => {
  const funde = sammleFunde();
  const erwartet = `die Spalten ${SPALTEN.join(',')}`;
  const pruefeKopf = (kopf: readonly string[]) => (SPALTEN.every(s => kopf.includes(s)) ? null : erwartet);
  const tabelle = liesCsvtabelle(inhalt, angaben.datei, ',', pruefeKopf, funde);
  if (!tabelle.ok) return tabelle;
  const benenne = benenner();
  const werte = tabelle.wert.flatMap(satz => liesSatz(satz, angaben, benenne, funde));
  return gelungen(kennzeichneHochgerechnete(werte), funde.meldungen());
};

const liesSatz = (
  satz: Tabellensatz,
  angaben: Aggregatangaben,
  benenne: ReturnType<typeof benenner>,
  funde: Funde,
): readonly Aggregatwert[] => {
  const { datei } = angaben;
  const { zeile } = satz;
  const monat = monatDes(satz);
  const [kategorie, beschriftung] = [
    ohneFussnoten(satz.feld('kategorie')),
    ohneFussnoten(satz.feld('merkmal')),
  ];
  if (monat === null || kategorie === '' || beschriftung === '') {
    const gefunden = gekuerzt(SPALTEN.map(s => satz.feld(s)).join(','));
    const erwartet = 'period als JJJJ-MM, passend zu jahr und monat, mit kategorie und merkmal';
    funde.nimm(importmeldungen.SATZ, 'inhalt', { datei, zeile, gefunden, erwartet });
    return [];
  }
  const { name, wiederholt } = benenne(`${satz.feld('period')} ${kategorie}`, beschriftung);
  if (wiederholt)
    funde.nimm(importmeldungen.WIEDERHOLT, beschriftung, { datei, zeile, gefunden: gekuerzt(beschriftung) });
  return (['insgesamt', 'sgb2'] as const).flatMap(rechtskreis => {
    const text = satz.feld(rechtskreis);
    if (text === '') return [];
    const zeichen = deuteZeichen(text);
    if (zeichen === null && !/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) {
      const erwartet = 'eine Zahl mit Punkt vor den Nachkommastellen oder eines der Zeichen *, ., -, x';
      const fund = { datei, zeile, spalte: rechtskreis, gefunden: gekuerzt(text), erwartet };
      funde.nimm(importmeldungen.WERT, rechtskreis, fund);
      return [];
    }
    return [
      {
        jobcenter: angaben.jobcenter,
        kategorie,
        merkmal: name,
        rechtskreis,
        monat,
        wert: zeichen === null ? Number(text) : null,
        wertart: zeichen ?? 'wert',
        einheit: einheitVon(kategorie, beschriftung),
        hochgerechnet: false,
        ladestand: angaben.ladestand,
        fussnoten: [],
        quelle: {
          produkt: 'Eckwerte für Jobcenter',
          vermerk: QUELLENVERMERK_BA,
          datei,
          stelle: `Zeile ${zeile}`,
        },
      },
    ];
  });
};

/** jahr and monat say the same once more; where they do not, nobody knows which is right. */
const monatDes = (satz: Tabellensatz): Monat | null => {
  const monat = liesMonat(satz.feld('period'));
  if (monat === null) return null;
  const teile = monatTeile(monat);
  return Number(satz.feld('jahr')) === teile.jahr && Number(satz.feld('monat')) === teile.monat
    ? monat
    : null;
};

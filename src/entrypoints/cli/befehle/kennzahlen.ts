import {
  berechneKennzahlen,
  berechneMassnahmen,
  spanneVon,
  stelleAmtlicheDaneben,
  type Abgleichzeile,
  type Kennzahlbericht,
  type Kennzahlwunsch,
} from '#application/kennzahlen';
import { kennzahlausgabeSchema } from '#contract';
import { QUELLENVERMERK_BA, type Kennzahlaggregat } from '#domain/aggregate';
import { altersklassen } from '#domain/kennzahlen';
import { definitionshinweise, KENNZAHLEN } from '#domain/kennzahlen';
import { gelungen, monatAlsIso, type Ergebnis } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  ausgangZu,
  liesQuelle,
  MINDESTFALLZAHL,
  MONATSOPTIONEN,
  QUELLENOPTIONEN,
  SCHUTZOPTIONEN,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
  ZAEHLOPTIONEN,
} from '../kennzahloptionen.ts';
import { liesWunsch } from '../kennzahlwunsch.ts';
import { umbrochen } from '../text/absatz.ts';
import { mitVeroeffentlichtem } from '../veroeffentlichtes.ts';
import { klassensaetze } from '../text/klassensaetze.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import { abgleichDaten, abgleichText } from '../text/abgleichText.ts';
import { kennzahlCsv } from '../text/kennzahlen/kennzahlCsv.ts';
import { kennzahlDaten, kennzahlJson } from '../text/kennzahlen/kennzahlDaten.ts';
import { kennzahlText, type Tabellenwunsch } from '../text/kennzahlText.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlen: Befehl = {
  name: 'kennzahlen',
  kurz: 'Rechnet die Kennzahlen nach § 48a SGB II aus einer Lieferung oder aus dem Lager.',
  positionen: ['[ORDNER]'],
  optionen: [
    ...QUELLENOPTIONEN,
    ...MONATSOPTIONEN,
    {
      name: 'je',
      beschreibung: 'Gliederung nach ein oder zwei Merkmalen: geschlecht,team',
      platzhalter: 'A,B',
    },
    { name: 'nur', beschreibung: 'Nur diese Kennzahlen oder Basisgrößen: K2,K3,ELB', platzhalter: 'IDS' },
    { name: 'groessen', beschreibung: 'Auch die Basisgrößen', werte: null },
    {
      name: 'brueche',
      beschreibung: 'Auch in großen Tabellen Zähler und Nenner',
      werte: null,
    },
    {
      name: 'jahreswerte',
      beschreibung: 'Auch Jahresfortschritt und Jahresdurchschnitte mit dem Vorjahresmonat',
      werte: null,
    },
    {
      name: 'massnahmen',
      beschreibung: 'Statt der Kennzahlen: Ein- und Austritte, Abbruch, Verbleib',
      werte: null,
    },
    {
      name: 'amtlich',
      beschreibung: 'Tabelle veröffentlichter Kennzahlen, die daneben gestellt werden',
      platzhalter: 'DATEI',
    },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    MINDESTFALLZAHL,
    ...SCHUTZOPTIONEN,
    { name: 'runden', beschreibung: 'Auf Zehner gerundet statt verdeckt', werte: null },
    UNGESCHUETZT,
    ...ZAEHLOPTIONEN,
  ],
  hinweise: [
    'Beispiele:',
    '  ./stellwerk kennzahlen muster --von 2025-01 --bis 2025-12 --nur K1,K2,K3',
    '  ./stellwerk kennzahlen muster --nur K2,ELB --je team',
    '  ./stellwerk kennzahlen muster --monat 2025-06 --je geschlecht,altersgruppe --nur K2 --format csv',
    '',
    '* verdeckt nach § 16 BStatG. Ausgang: 2, wenn die Lieferung nicht zu zählen ist.',
  ],
  fuehreAus: async ({ positionen: [ordner], optionen }, umgebung) => {
    const falsch = (grund: string): number => {
      umgebung.fehler(umbrochen(grund, umgebung.breite, ''));
      return AUSGANG.aufruf;
    };
    const wunsch = liesWunsch(optionen);
    if (typeof wunsch === 'string') return falsch(wunsch);
    const quelle = liesQuelle(ordner, optionen);
    if (typeof quelle === 'string') return falsch(quelle);
    const schutz = await mitVeroeffentlichtem(wunsch.schutz, optionen, umgebung);
    if (typeof schutz === 'string') {
      umgebung.fehler(umbrochen(schutz, umgebung.breite, ''));
      return AUSGANG.unlesbar;
    }
    if (wunsch.schutz === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const berechne = optionen['massnahmen'] ? berechneMassnahmen : berechneKennzahlen;
    const bericht = await berechne(lager, quelle, { ...wunsch, schutz });
    if (!bericht.ok) {
      zeigeMeldungen(bericht.meldungen, umgebung);
      return ausgangZu(bericht.meldungen);
    }
    const amtlich = await liesAmtliche(optionen, umgebung);
    if (!amtlich.ok) {
      zeigeMeldungen(amtlich.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    if (amtlich.meldungen.length > 0) zeigeMeldungen(amtlich.meldungen, umgebung);
    const abgleiche = stelleAmtlicheDaneben(bericht.wert, amtlich.wert);
    const gezeigt = { ...bericht.wert, abgleiche };
    const format = text(optionen, 'format') ?? 'tabelle';
    const { breite } = umgebung;
    const brueche = optionen['brueche'] === true;
    umgebung.aus(alsAusgabe(gezeigt, format, { ...wunsch, brueche, breite }, schutz === null));
    for (const satz of hinweiseZu(bericht.wert.lieferung, wunsch))
      (format === 'tabelle' ? umgebung.aus : umgebung.fehler)(umbrochen(satz, breite, ''));
    const warnungen = bericht.wert.lieferung.befunde.filter(b => b.stufe !== 'hinweis').length;
    if (warnungen > 0)
      umgebung.fehler(
        warnungen === 1
          ? 'Die Lieferung hat einen Befund; „lieferung pruefe“ zeigt ihn.'
          : `Die Lieferung hat ${warnungen} Befunde; „lieferung pruefe“ zeigt sie.`,
      );
    for (const satz of klassensaetze(bericht.wert.klassenwahl, wunsch))
      umgebung.fehler(umbrochen(satz, breite, ''));
    const reichweite = reichweitensatz(bericht.wert.lieferung, wunsch.monate);
    if (reichweite && format !== 'tabelle') umgebung.fehler(reichweite);
    return AUSGANG.gut;
  },
};

/** Which definitions hold in the months that are shown, where they are not those of today. */
const hinweiseZu = (
  lieferung: Kennzahlbericht['lieferung'],
  { monate, kennzahlen }: Kennzahlwunsch,
): readonly string[] => definitionshinweise(KENNZAHLEN, kennzahlen, spanneVon(monate, lieferung));

/** Where months are asked for that the delivery does not have: their figures are missing for this reason. */
const reichweitensatz = (
  lieferung: Kennzahlbericht['lieferung'],
  monate: Kennzahlwunsch['monate'],
): string | null => {
  const { vonMonat, bisMonat } = lieferung;
  const [von, bis] = spanneVon(monate, lieferung);
  return von < vonMonat || bis > bisMonat
    ? `Die Lieferung reicht von ${monatAlsIso(vonMonat)} bis ${monatAlsIso(bisMonat)}; davor und danach fehlen die Zahlen.`
    : null;
};

const liesAmtliche = async (
  optionen: Aufruf['optionen'],
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<readonly Kennzahlaggregat[]>> => {
  const datei = text(optionen, 'amtlich');
  if (datei === null) return gelungen([]);
  const inhalt = await umgebung.liesDatei(datei);
  return (await umgebung.aggregatleser()).kennzahlen(inhalt, { datei, vermerk: QUELLENVERMERK_BA });
};

const alsAusgabe = (
  bericht: Kennzahlbericht & Readonly<{ abgleiche: readonly Abgleichzeile[] }>,
  format: string,
  wunsch: Tabellenwunsch,
  ungeschuetzt: boolean,
): string => {
  if (format === 'tabelle')
    return [
      kennzahlText(bericht, wunsch),
      ...abgleichText(bericht.abgleiche, altersklassen(wunsch.altersgrenzen), wunsch.breite),
    ].join('\n');
  const daten = kennzahlausgabeSchema.parse([
    ...kennzahlDaten(bericht),
    ...bericht.abgleiche.map(abgleichDaten),
  ]);
  return format === 'json'
    ? kennzahlJson(daten)
    : kennzahlCsv(daten, wunsch.je, bericht.lieferung, ungeschuetzt);
};

import {
  berechneKennzahlen,
  berechneMassnahmen,
  stelleAmtlicheDaneben,
  type Abgleichzeile,
  type Kennzahlbericht,
} from '#application/kennzahlen';
import { kennzahlausgabeSchema } from '#contract';
import { QUELLENVERMERK_BA, type Kennzahlaggregat } from '#domain/aggregate';
import { GRUPPENBEOBACHTUNGEN, KENNZAHLEN, MASSNAHMEQUOTEN } from '#domain/kennzahlen';
import { gelungen, monatAlsIso, type Ergebnis, type Monat } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  liesMonatsoption,
  liesNur,
  liesQuelle,
  liesSchutz,
  liesZaehlung,
  MINDESTFALLZAHL,
  QUELLENOPTIONEN,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
  ZAEHLOPTIONEN,
} from '../kennzahloptionen.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import { abgleichDaten, abgleichText } from '../text/abgleichText.ts';
import { kennzahlCsv, kennzahlDaten, kennzahlJson, kennzahlText } from '../text/kennzahlText.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlen: Befehl = {
  name: 'kennzahlen',
  kurz: 'Rechnet die Kennzahlen nach § 48a SGB II aus einer Lieferung oder aus dem Lager.',
  positionen: ['[ORDNER]'],
  optionen: [
    ...QUELLENOPTIONEN,
    { name: 'monat', beschreibung: 'Nur dieser Monat; sonst der letzte', platzhalter: 'JJJJ-MM' },
    { name: 'von', beschreibung: 'Erster Monat', platzhalter: 'JJJJ-MM' },
    { name: 'bis', beschreibung: 'Letzter Monat', platzhalter: 'JJJJ-MM' },
    {
      name: 'je',
      beschreibung: 'Gliederung nach ein oder zwei Merkmalen: geschlecht,team',
      platzhalter: 'A,B',
    },
    { name: 'nur', beschreibung: 'Nur diese Kennzahlen: K2,K3', platzhalter: 'IDS' },
    { name: 'groessen', beschreibung: 'Auch die Basisgrößen', werte: null },
    {
      name: 'jahreswerte',
      beschreibung: 'Auch Jahresfortschritt und Jahresdurchschnitte mit dem Vorjahresmonat',
      werte: null,
    },
    {
      name: 'massnahmen',
      beschreibung: 'Statt der Kennzahlen: Ein- und Austritte, Abbruch, Verbleib; je instrument,team',
      werte: null,
    },
    {
      name: 'amtlich',
      beschreibung: 'Tabelle veröffentlichter Kennzahlen, die daneben gestellt werden',
      platzhalter: 'DATEI',
    },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    MINDESTFALLZAHL,
    { name: 'runden', beschreibung: 'Auf Zehner gerundet statt verdeckt', werte: null },
    UNGESCHUETZT,
    ...ZAEHLOPTIONEN,
  ],
  hinweise: ['* verdeckt nach § 16 BStatG. Ausgang: 2, wenn die Lieferung nicht zu zählen ist.'],
  fuehreAus: async ({ positionen: [ordner], optionen }, umgebung) => {
    const gelesen = liesWunsch(optionen);
    const quelle = liesQuelle(ordner, optionen);
    const grund = gelesen.grund ?? (typeof quelle === 'string' ? quelle : null);
    if (grund !== null || typeof quelle === 'string' || gelesen.wunsch === null) {
      umgebung.fehler(grund ?? '');
      return AUSGANG.aufruf;
    }
    if (gelesen.wunsch.schutz === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const berechne = optionen['massnahmen'] ? berechneMassnahmen : berechneKennzahlen;
    const bericht = await berechne(lager, quelle, gelesen.wunsch);
    if (!bericht.ok) {
      zeigeMeldungen(bericht.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const amtlich = await liesAmtliche(optionen, umgebung);
    if (!amtlich.ok) {
      zeigeMeldungen(amtlich.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    if (amtlich.meldungen.length > 0) zeigeMeldungen(amtlich.meldungen, umgebung);
    const gezeigt = { ...bericht.wert, abgleiche: stelleAmtlicheDaneben(bericht.wert, amtlich.wert) };
    umgebung.aus(alsAusgabe(gezeigt, text(optionen, 'format') ?? 'tabelle', gelesen.wunsch.je));
    const warnungen = bericht.wert.lieferung.befunde.filter(b => b.stufe !== 'hinweis').length;
    if (warnungen > 0)
      umgebung.fehler(`Die Lieferung hat ${warnungen} Befunde; „lieferung pruefe“ zeigt sie.`);
    if (gelesen.wunsch.schutz && gelesen.wunsch.monate && gelesen.wunsch.monate[0] < gelesen.wunsch.monate[1])
      umgebung.fehler(MEHRERE_MONATE);
    const reichweite = reichweitensatz(bericht.wert.lieferung, gelesen.wunsch.monate);
    if (reichweite) umgebung.fehler(reichweite);
    return AUSGANG.gut;
  },
};

const MEHRERE_MONATE =
  'Jeder Monat ist für sich geschützt. Aus mehreren nebeneinander lassen sich verdeckte Zahlen errechnen: Geben Sie nur einen weiter.';

/** Where months are asked for that the delivery does not have: their figures are missing for this reason. */
const reichweitensatz = (
  { vonMonat, bisMonat }: Kennzahlbericht['lieferung'],
  monate: Wunsch['monate'],
): string | null =>
  monate !== null && (monate[0] < vonMonat || monate[1] > bisMonat)
    ? `Die Lieferung reicht von ${monatAlsIso(vonMonat)} bis ${monatAlsIso(bisMonat)}; davor und danach fehlen die Zahlen.`
    : null;

type Wunsch = Parameters<typeof berechneKennzahlen>[2];
type Gelesen = Readonly<{ wunsch: Wunsch | null; grund: string | null }>;

const liesWunsch = (optionen: Aufruf['optionen']): Gelesen => {
  const falsch = (grund: string): Gelesen => ({ wunsch: null, grund });
  const monate = liesMonate(optionen);
  if (typeof monate === 'string') return falsch(monate);
  const je = (text(optionen, 'je') ?? '').split(',').filter(Boolean);
  if (je.length > 2 || new Set(je).size < je.length)
    return falsch('--je nimmt ein oder zwei verschiedene Merkmale: geschlecht,altersgruppe.');
  const nur = liesNur(
    optionen,
    optionen['massnahmen'] ? MASSNAHMEQUOTEN : [...KENNZAHLEN, ...GRUPPENBEOBACHTUNGEN],
  );
  if (typeof nur === 'string') return falsch(nur);
  const zaehlung = liesZaehlung(optionen);
  if (typeof zaehlung === 'string') return falsch(zaehlung);
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return falsch(schutz);
  return {
    wunsch: {
      monate,
      je,
      kennzahlen: nur,
      groessen: optionen['groessen'] === true,
      jahreswerte: optionen['jahreswerte'] === true,
      schutz,
      ...zaehlung,
    },
    grund: null,
  };
};

const liesMonate = (optionen: Aufruf['optionen']): readonly [Monat, Monat] | null | string => {
  const [monat, von, bis] = ['monat', 'von', 'bis'].map(name => liesMonatsoption(optionen, name));
  if ([monat, von, bis].includes(null)) return 'Monate werden als JJJJ-MM geschrieben: 2025-06.';
  if (monat !== undefined && (von !== undefined || bis !== undefined))
    return 'Nennen Sie entweder --monat oder --von und --bis.';
  if (monat) return [monat, monat];
  if (von === undefined && bis === undefined) return null;
  if (!von || !bis) return '--von und --bis gehören zusammen.';
  return von > bis ? '--von liegt nach --bis.' : [von, bis];
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
  je: readonly string[],
): string => {
  if (format === 'tabelle') return [kennzahlText(bericht), ...abgleichText(bericht.abgleiche)].join('\n');
  const daten = kennzahlausgabeSchema.parse([
    ...kennzahlDaten(bericht),
    ...bericht.abgleiche.map(abgleichDaten),
  ]);
  return format === 'json' ? kennzahlJson(daten) : kennzahlCsv(daten, je);
};

import { berechneKennzahlen, berechneMassnahmen, type Kennzahlbericht } from '#application';
import { kennzahlausgabeSchema } from '#contract';
import {
  KENNZAHLEN,
  MASSNAHMEQUOTEN,
  STANDARDREGELN,
  STANDARDSCHUTZ,
  type Schutzvorgaben,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  liesMonatsoption,
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
import { kennzahlCsv, kennzahlDaten, kennzahlJson, kennzahlText } from '../text/kennzahlText.ts';

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
      name: 'massnahmen',
      beschreibung: 'Statt der Kennzahlen: Ein- und Austritte, Abbruch, Verbleib; je instrument,team',
      werte: null,
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
    umgebung.aus(alsAusgabe(bericht.wert, text(optionen, 'format') ?? 'tabelle', gelesen.wunsch.je));
    const warnungen = bericht.wert.lieferung.befunde.filter(b => b.stufe !== 'hinweis').length;
    if (warnungen > 0)
      umgebung.fehler(`Die Lieferung hat ${warnungen} Befunde; „lieferung pruefe“ zeigt sie.`);
    return AUSGANG.gut;
  },
};

type Wunsch = Parameters<typeof berechneKennzahlen>[2];
type Gelesen = Readonly<{ wunsch: Wunsch | null; grund: string | null }>;

const liesWunsch = (optionen: Aufruf['optionen']): Gelesen => {
  const falsch = (grund: string): Gelesen => ({ wunsch: null, grund });
  const monate = liesMonate(optionen);
  if (typeof monate === 'string') return falsch(monate);
  const je = (text(optionen, 'je') ?? '').split(',').filter(Boolean);
  if (je.length > 2 || new Set(je).size < je.length)
    return falsch('--je nimmt ein oder zwei verschiedene Merkmale: geschlecht,altersgruppe.');
  const nur = text(optionen, 'nur')?.split(',') ?? null;
  const ids = [...new Set((optionen['massnahmen'] ? MASSNAHMEQUOTEN : KENNZAHLEN).map(k => k.id))];
  const fremd = nur?.find(id => !ids.includes(id));
  if (fremd !== undefined)
    return falsch(`Die Kennzahl „${fremd}“ gibt es nicht. Möglich: ${ids.join(', ')}.`);
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

const alsAusgabe = (bericht: Kennzahlbericht, format: string, je: readonly string[]): string => {
  if (format === 'tabelle') return kennzahlText(bericht);
  const daten = kennzahlausgabeSchema.parse(kennzahlDaten(bericht));
  return format === 'json' ? kennzahlJson(daten) : kennzahlCsv(daten, je);
};

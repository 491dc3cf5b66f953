import { berechneKennzahlen, type Kennzahlbericht, type Zaehlquelle } from '#application';
import { kennzahlausgabeSchema } from '#contract';
import { KENNZAHLEN, STANDARDREGELN, STANDARDSCHUTZ, type Schutzvorgaben } from '#domain/kennzahlen';
import { liesMonat, type Monat } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import { kennzahlCsv, kennzahlDaten, kennzahlJson, kennzahlText } from '../text/kennzahlText.ts';

export const kennzahlen: Befehl = {
  name: 'kennzahlen',
  kurz: 'Rechnet die Kennzahlen nach § 48a SGB II aus einer Lieferung oder aus dem Lager.',
  positionen: ['[ORDNER]'],
  optionen: [
    { name: 'jobcenter', beschreibung: 'Nummer im Lager statt eines Ordners', platzhalter: 'NR' },
    { name: 'lieferung', beschreibung: 'Kennung im Lager; sonst die neueste', platzhalter: 'KENNUNG' },
    { name: 'lager', beschreibung: 'Ordner des Lagers', platzhalter: 'ORDNER' },
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
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    {
      name: 'mindestfallzahl',
      beschreibung: 'Kleinere Zahlen werden verdeckt',
      platzhalter: 'ZAHL',
      vorgabe: '3',
    },
    { name: 'runden', beschreibung: 'Auf Zehner gerundet statt verdeckt', werte: null },
    { name: 'ungeschuetzt', beschreibung: 'Ohne Geheimhaltung: nur für den Dienstgebrauch', werte: null },
    {
      name: 'mindestluecke',
      beschreibung: 'Lücken bis zu so vielen Tagen trennen Zu- und Abgänge nicht',
      platzhalter: 'TAGE',
      vorgabe: '0',
    },
    {
      name: 'altersgrenzen',
      beschreibung: 'Alter, mit denen Gruppen beginnen; nur bei einem Ordner',
      platzhalter: 'A,B',
      vorgabe: '25,55',
    },
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
    if (gelesen.wunsch.schutz === null)
      umgebung.fehler('Ungeschützte Zahlen: nur für den Dienstgebrauch, nicht zur Weitergabe.');
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const bericht = await berechneKennzahlen(lager, quelle, gelesen.wunsch);
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

const text = (optionen: Aufruf['optionen'], name: string): string | null => {
  const wert = optionen[name];
  return typeof wert === 'string' ? wert : null;
};

const liesQuelle = (ordner: string | undefined, optionen: Aufruf['optionen']): Zaehlquelle | string => {
  const jobcenter = text(optionen, 'jobcenter');
  const kennung = text(optionen, 'lieferung');
  if ((ordner === undefined) === (jobcenter === null))
    return 'Nennen Sie entweder den Ordner einer Lieferung oder mit --jobcenter eine Nummer im Lager.';
  if (ordner !== undefined) return { art: 'quelle', pfad: ordner };
  return { art: 'lager', jobcenter: jobcenter ?? '', ...(kennung && { kennung }) };
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
  const fremd = nur?.find(id => !KENNZAHLEN.some(k => k.id === id));
  if (fremd !== undefined)
    return falsch(
      `Die Kennzahl „${fremd}“ gibt es nicht. Möglich: ${[...new Set(KENNZAHLEN.map(k => k.id))].join(', ')}.`,
    );
  const zahlen = (name: string, vorgabe: string): readonly number[] =>
    (text(optionen, name) ?? vorgabe).split(',').map(t => (/^\d{1,4}$/.test(t) ? Number(t) : Number.NaN));
  const [luecke = Number.NaN] = zahlen('mindestluecke', '0');
  const [mindestens = Number.NaN] = zahlen('mindestfallzahl', '3');
  const altersgrenzen = zahlen('altersgrenzen', '25,55');
  if (Number.isNaN(luecke)) return falsch('--mindestluecke ist eine Zahl von Tagen.');
  if (!(mindestens >= 1)) return falsch('--mindestfallzahl ist eine ganze Zahl ab 1.');
  if (altersgrenzen.some((a, i) => Number.isNaN(a) || a <= (altersgrenzen[i - 1] ?? 0)))
    return falsch('--altersgrenzen sind aufsteigende Alter: 25,55.');
  return {
    wunsch: {
      monate,
      je,
      kennzahlen: nur,
      groessen: optionen['groessen'] === true,
      schutz: liesSchutz(optionen, mindestens),
      mindestluecke: luecke,
      altersgrenzen,
    },
    grund: null,
  };
};

const liesSchutz = (optionen: Aufruf['optionen'], mindestfallzahl: number): Schutzvorgaben | null =>
  optionen['ungeschuetzt']
    ? null
    : {
        ...STANDARDSCHUTZ,
        art: optionen['runden'] ? 'rundung10' : 'geheimhaltung',
        regeln: { ...STANDARDREGELN, mindestfallzahl },
      };

const liesMonate = (optionen: Aufruf['optionen']): readonly [Monat, Monat] | null | string => {
  const lies = (name: string): Monat | null | undefined => {
    const wert = text(optionen, name);
    return wert === null ? undefined : liesMonat(wert);
  };
  const [monat, von, bis] = [lies('monat'), lies('von'), lies('bis')];
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

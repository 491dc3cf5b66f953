import type { Zaehlquelle } from '#application';
import {
  berechneMindestbeteiligung,
  holeAmtliche,
  type Beteiligungsbericht,
  type Beteiligungsfrage,
} from '#application/kennzahlen';
import { mindestbeteiligungSchema } from '#contract';
import type { Amtlichbestand } from '#domain/aggregate';
import type { Ergebnis, Monat } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  liesMonatsoption,
  liesQuelle,
  liesSchutz,
  MINDESTFALLZAHL,
  QUELLENOPTIONEN,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
} from '../kennzahloptionen.ts';
import { beteiligungCsv, beteiligungDaten, beteiligungText } from '../text/beteiligungText.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlenMindestbeteiligung: Befehl = {
  name: 'kennzahlen mindestbeteiligung',
  kurz: 'Vergleicht den Anteil der Frauen an den Geförderten mit ihrer Mindestbeteiligung.',
  positionen: ['[ORDNER]'],
  optionen: [
    ...QUELLENOPTIONEN,
    { name: 'monat', beschreibung: 'Letzter der zwölf Monate; sonst der letzte', platzhalter: 'JJJJ-MM' },
    {
      name: 'quote-frauen',
      beschreibung: 'Arbeitslosenquote der Frauen im SGB II, Jahresmittel',
      platzhalter: 'PROZENT',
    },
    {
      name: 'quote-maenner',
      beschreibung: 'Arbeitslosenquote der Männer im SGB II, Jahresmittel',
      platzhalter: 'PROZENT',
    },
    {
      name: 'anteil-frauen',
      beschreibung: 'Anteil der Frauen an den Arbeitslosen; sonst amtlich, sonst gezählt',
      platzhalter: 'PROZENT',
    },
    { name: 'amtlich', beschreibung: 'Datei veröffentlichter Zahlen', platzhalter: 'DATEI' },
    {
      name: 'je',
      beschreibung: 'Zeilen',
      werte: ['gruppe', 'instrument'],
      vorgabe: 'gruppe',
    },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    MINDESTFALLZAHL,
    UNGESCHUETZT,
  ],
  hinweise: [
    '§ 16 Abs. 1 S. 4 SGB II, § 1 Abs. 2 Nr. 4 SGB III. Gezählt werden Mittel von zwölf Stichtagen.',
  ],
  fuehreAus: async ({ positionen: [ordner], optionen }, umgebung) => {
    const auftrag = liesAuftrag(ordner, optionen);
    if (typeof auftrag === 'string') {
      umgebung.fehler(auftrag);
      return AUSGANG.aufruf;
    }
    if (auftrag.frage.regeln === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const zaehle = await umgebung.foerderzaehler(text(optionen, 'lager') ?? undefined);
    const zaehlung = await zaehle(auftrag.quelle, auftrag.bis);
    if (!zaehlung.ok) {
      zeigeMeldungen(zaehlung.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const amtlich = await amtliche(zaehlung.wert.bericht.jobcenter, optionen, umgebung);
    if (amtlich.meldungen.length > 0) zeigeMeldungen(amtlich.meldungen, umgebung);
    if (!amtlich.ok) return AUSGANG.unlesbar;
    const bericht = berechneMindestbeteiligung(zaehlung.wert, amtlich.wert, auftrag.frage);
    umgebung.aus(alsAusgabe(bericht, text(optionen, 'format') ?? 'tabelle', umgebung.breite));
    return AUSGANG.gut;
  },
};

type Auftrag = Readonly<{ quelle: Zaehlquelle; bis: Monat | null; frage: Beteiligungsfrage }>;

const liesAuftrag = (ordner: string | undefined, optionen: Aufruf['optionen']): Auftrag | string => {
  const quelle = liesQuelle(ordner, optionen, true);
  if (typeof quelle === 'string') return quelle;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  const bis = liesMonatsoption(optionen, 'monat');
  if (bis === null) return 'Monate werden als JJJJ-MM geschrieben: 2025-06.';
  const [frauen, maenner, anteilFrauen] = ['quote-frauen', 'quote-maenner', 'anteil-frauen'].map(name =>
    liesProzent(text(optionen, name)),
  );
  if ([frauen, maenner, anteilFrauen].some(p => Number.isNaN(p)))
    return 'Quoten und Anteile sind Prozent von 0 bis 100: 4,1.';
  if (((frauen ?? null) === null) !== ((maenner ?? null) === null))
    return '--quote-frauen und --quote-maenner gehören zusammen.';
  const quoten = typeof frauen === 'number' && typeof maenner === 'number' ? { frauen, maenner } : null;
  const je = optionen['je'] === 'instrument' ? 'instrument' : 'gruppe';
  return {
    quelle,
    bis: bis ?? null,
    frage: { anteilFrauen: anteilFrauen ?? null, quoten, je, regeln: schutz?.regeln ?? null },
  };
};

/** null when it is not said, NaN when it is no share. */
const liesProzent = (wert: string | null): number | null => {
  if (wert === null) return null;
  const zahl = /^\d{1,3}(?:[.,]\d{1,6})?$/.test(wert) ? Number(wert.replace(',', '.')) : Number.NaN;
  return zahl <= 100 ? zahl : Number.NaN;
};

const amtliche = async (
  jobcenter: string,
  optionen: Aufruf['optionen'],
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<Amtlichbestand>> => {
  const datei = text(optionen, 'amtlich');
  const werkzeug = {
    leser: await umgebung.aggregatleser(),
    ablage: await umgebung.aggregatablage(text(optionen, 'lager') ?? undefined),
  };
  return holeAmtliche(
    werkzeug,
    jobcenter,
    datei === null ? null : { datei, inhalt: await umgebung.liesDatei(datei) },
  );
};

const alsAusgabe = (bericht: Beteiligungsbericht, format: string, breite: number): string => {
  if (format === 'tabelle') return beteiligungText(bericht, breite);
  const daten = mindestbeteiligungSchema.parse(beteiligungDaten(bericht));
  return format === 'json' ? JSON.stringify(daten, null, 2) : beteiligungCsv(daten);
};

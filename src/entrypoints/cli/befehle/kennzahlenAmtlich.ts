import type { Amtlichbestand } from '#domain/aggregate';
import {
  liesAmtliche,
  liesAufgehobene,
  widerspruchsmeldung,
  zeigeAmtliche,
  type Amtlichbericht,
} from '#application/kennzahlen';
import { amtlichausgabeSchema } from '#contract';
import { definitionshinweise, KENNZAHLEN } from '#domain/kennzahlen';
import { liesTag, type Ergebnis, type Tag } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import { LAGEROPTION, liesMonate, MONATSOPTIONEN, text } from '../kennzahloptionen.ts';
import { amtlichCsv, amtlichDaten } from '../text/amtlichDaten.ts';
import { amtlichText } from '../text/amtlichText.ts';
import { umbrochen } from '../text/absatz.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlenAmtlich: Befehl = {
  name: 'kennzahlen amtlich',
  kurz: 'Zeigt veröffentlichte Zahlen und was aus ihnen folgt; Personendaten braucht es nicht.',
  positionen: ['[DATEI…]'],
  optionen: [
    {
      name: 'jobcenter',
      beschreibung: 'Wessen Zahlen es sind; ohne Datei: wessen aufgehobene',
      platzhalter: 'NR',
    },
    {
      name: 'ladestand',
      beschreibung: 'Tag der Veröffentlichung, wo ihn die Datei nicht nennt',
      platzhalter: 'JJJJ-MM-TT',
    },
    ...MONATSOPTIONEN,
    { name: 'nur', beschreibung: 'Kennzahlen oder Worte: K3,JDW,Arbeitslose', platzhalter: 'A,B' },
    { name: 'behalte', beschreibung: 'Hebt die Zahlen im Lager auf', werte: null },
    LAGEROPTION,
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
  ],
  hinweise: [
    'DATEI: Arbeitsmappe „Eckwerte für Jobcenter“, lange Tabelle (CSV) oder Tabelle von Kennzahlen (CSV).',
  ],
  fuehreAus: async ({ positionen, optionen }, umgebung) => {
    const auftrag = liesAuftrag(positionen, optionen);
    if (typeof auftrag === 'string') {
      umgebung.fehler(auftrag);
      return AUSGANG.aufruf;
    }
    const bestand = await holeBestand(auftrag, umgebung);
    if (bestand.meldungen.length > 0) zeigeMeldungen(bestand.meldungen, umgebung);
    if (!bestand.ok) return AUSGANG.unlesbar;
    if (auftrag.behalte && !(await behalte(bestand.wert, auftrag.lager, umgebung))) return AUSGANG.unlesbar;
    const bericht = zeigeAmtliche(bestand.wert, auftrag);
    umgebung.aus(
      alsAusgabe(bericht, text(optionen, 'format') ?? 'tabelle', umgebung.breite, auftrag.nur !== null),
    );
    for (const satz of hinweiseZu(bericht)) umgebung.fehler(umbrochen(satz, umgebung.breite, ''));
    return AUSGANG.gut;
  },
};

type Auftrag = Parameters<typeof zeigeAmtliche>[1] &
  Readonly<{
    dateien: readonly string[];
    jobcenter: string | null;
    ladestand: Tag | null;
    behalte: boolean;
    lager: string | undefined;
  }>;

const liesAuftrag = (dateien: readonly string[], optionen: Aufruf['optionen']): Auftrag | string => {
  const jobcenter = text(optionen, 'jobcenter');
  if (jobcenter !== null && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(jobcenter))
    return '--jobcenter ist die Nummer eines Trägers.';
  const behalte = optionen['behalte'] === true;
  if (dateien.length === 0 && (jobcenter === null || behalte))
    return 'Nennen Sie Dateien, oder mit --jobcenter, wessen aufgehobene Zahlen Sie sehen wollen.';
  const tag = text(optionen, 'ladestand');
  const ladestand = tag === null ? null : liesTag(tag);
  if (tag !== null && ladestand === null) return '--ladestand wird als JJJJ-MM-TT geschrieben: 2025-10-10.';
  const monate = liesMonate(optionen);
  if (typeof monate === 'string') return monate;
  const nur = text(optionen, 'nur')?.split(',').filter(Boolean) ?? null;
  return { dateien, jobcenter, ladestand, monate, nur, behalte, lager: text(optionen, 'lager') ?? undefined };
};

const holeBestand = async (
  { dateien, jobcenter, ladestand, lager }: Auftrag,
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<Amtlichbestand>> => {
  if (dateien.length === 0) return liesAufgehobene(await umgebung.aggregatablage(lager), jobcenter ?? '');
  const gelesen = [];
  for (const datei of dateien) gelesen.push({ datei, inhalt: await umgebung.liesDatei(datei) });
  return liesAmtliche(await umgebung.aggregatleser(), gelesen, { jobcenter, ladestand });
};

const behalte = async (
  bestand: Amtlichbestand,
  lager: string | undefined,
  umgebung: Kommandoumgebung,
): Promise<boolean> => {
  const aufgenommen = await (await umgebung.aggregatablage(lager)).behalte(bestand);
  if (!aufgenommen.ok) {
    zeigeMeldungen(aufgenommen.meldungen, umgebung);
    return false;
  }
  for (const { jobcenter, neu, gesamt, widersprueche } of aufgenommen.wert) {
    if (widersprueche.length > 0) zeigeMeldungen(widersprueche.map(widerspruchsmeldung), umgebung);
    umgebung.fehler(
      `Aufgehoben für ${jobcenter}: ${neu.toLocaleString('de-DE')} neue von jetzt ${gesamt.toLocaleString('de-DE')} Werten.`,
    );
  }
  return true;
};

/** Which definitions hold in the months that are shown, where they are not those of today. */
const hinweiseZu = ({ werte }: Amtlichbericht): readonly string[] => {
  const monate = werte.filter(z => z.rechtskreis === null).map(z => z.fassung.monat);
  const [erster, letzter] = [monate[0], monate.at(-1)];
  const ids = [...new Set(werte.map(z => z.bezeichnung))];
  return erster === undefined || letzter === undefined
    ? []
    : definitionshinweise(KENNZAHLEN, ids, [erster, letzter]);
};

const alsAusgabe = (
  bericht: Amtlichbericht,
  format: string,
  breite: number,
  mitFehlendem: boolean,
): string => {
  if (format === 'tabelle') return amtlichText(bericht, breite, mitFehlendem);
  const daten = amtlichausgabeSchema.parse(amtlichDaten(bericht));
  return format === 'json' ? JSON.stringify(daten, null, 2) : amtlichCsv(daten);
};

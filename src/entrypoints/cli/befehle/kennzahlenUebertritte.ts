import type { Zaehlquelle } from '#application';
import { berechneUebertritte, type Uebertrittsbericht } from '#application/kennzahlen';
import { uebertritteSchema } from '#contract';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  ausgangZu,
  liesQuelle,
  liesSchutz,
  liesZaehlung,
  MINDESTFALLZAHL,
  QUELLENOPTIONEN,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
} from '../kennzahloptionen.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import { uebertrittCsv, uebertrittDaten, uebertrittsliste, uebertrittText } from '../text/uebertrittText.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlenUebertritte: Befehl = {
  name: 'kennzahlen uebertritte',
  kurz: 'Zählt, wie viele ELB in den nächsten 24 Monaten LZB würden, wenn niemand ausscheidet.',
  positionen: ['[ORDNER]'],
  optionen: [
    ...QUELLENOPTIONEN,
    { name: 'je', beschreibung: 'Gliederung nach einem Merkmal: team', platzhalter: 'MERKMAL' },
    {
      name: 'liste',
      beschreibung: 'Schreibt, wer es ist (Pseudonyme); nur mit --ungeschuetzt',
      platzhalter: 'DATEI.csv',
    },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    MINDESTFALLZAHL,
    UNGESCHUETZT,
  ],
  hinweise: ['Künftige Stichtage folgen der Regel der letzten; die Ausgabe nennt sie.'],
  fuehreAus: async ({ positionen: [ordner], optionen }, umgebung) => {
    const aufgabe = liesAufgabe(ordner, optionen);
    if (typeof aufgabe === 'string') {
      umgebung.fehler(aufgabe);
      return AUSGANG.aufruf;
    }
    if (aufgabe.frage.schutz === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const bericht = await berechneUebertritte(lager, aufgabe.quelle, aufgabe.frage);
    if (!bericht.ok) {
      zeigeMeldungen(bericht.meldungen, umgebung);
      return ausgangZu(bericht.meldungen);
    }
    await zeige(bericht.wert, optionen, umgebung);
    return AUSGANG.gut;
  },
};

type Aufgabe = Readonly<{ quelle: Zaehlquelle; frage: Parameters<typeof berechneUebertritte>[2] }>;

const liesAufgabe = (ordner: string | undefined, optionen: Aufruf['optionen']): Aufgabe | string => {
  const quelle = liesQuelle(ordner, optionen);
  if (typeof quelle === 'string') return quelle;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  const zaehlung = liesZaehlung(optionen);
  if (typeof zaehlung === 'string') return zaehlung;
  const liste = optionen['liste'] !== undefined;
  if (liste && schutz !== null)
    return 'Eine Liste von Personen gibt es nur mit --ungeschuetzt, für den Dienstgebrauch.';
  const { altersgrenzen } = zaehlung;
  return {
    quelle,
    frage: { je: text(optionen, 'je'), liste, schutz, altersgrenzen },
  };
};

const zeige = async (
  bericht: Uebertrittsbericht,
  optionen: Aufruf['optionen'],
  umgebung: Kommandoumgebung,
): Promise<void> => {
  const datei = text(optionen, 'liste');
  if (datei !== null) await umgebung.schreibeDatei(datei, uebertrittsliste(bericht));
  umgebung.aus(alsAusgabe(bericht, text(optionen, 'format') ?? 'tabelle', umgebung.breite));
  if (datei !== null)
    umgebung.fehler(`${datei} geschrieben: ${bericht.liste.length.toLocaleString('de-DE')} Personen.`);
};

const alsAusgabe = (bericht: Uebertrittsbericht, format: string, breite: number): string => {
  if (format === 'tabelle') return uebertrittText(bericht, breite);
  const daten = uebertritteSchema.parse(uebertrittDaten(bericht));
  return format === 'json' ? JSON.stringify(daten, null, 2) : uebertrittCsv(daten);
};

import type { Lieferungseintrag } from '#application';
import {
  einwandGegenGruppe,
  vergleicheJobcenter,
  type Jobcentervergleich,
  type Vergleichswunsch,
} from '#application/kennzahlen';
import { kennzahlvergleichSchema } from '#contract';
import { KENNZAHLEN, type Gruppenangaben } from '#domain/kennzahlen';
import { tag, type Ergebnis, type Monat } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  LAGEROPTION,
  liesMonatsoption,
  liesNur,
  liesSchutz,
  liesZaehlung,
  MINDESTFALLZAHL,
  MINDESTLUECKE,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
} from '../kennzahloptionen.ts';
import { jobcentervergleichCsv, jobcentervergleichDaten } from '../text/jobcentervergleichDaten.ts';
import { jobcentervergleichText } from '../text/jobcentervergleichText.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlenVergleiche: Befehl = {
  name: 'kennzahlen vergleiche',
  kurz: 'Vergleicht Jobcenter des Lagers: Rang, Quartile, Abstand zur Gruppe.',
  positionen: [],
  optionen: [
    { name: 'jobcenter', beschreibung: 'Nummern im Lager; sonst alle', platzhalter: 'A,B,C' },
    {
      name: 'gruppe',
      beschreibung: 'Vergleichsgruppe als YAML oder CSV statt der Nummern',
      platzhalter: 'DATEI',
    },
    { name: 'typ', beschreibung: 'Nur wer in dem Monat diesen Vergleichstyp hat', platzhalter: 'TYP' },
    { name: 'monat', beschreibung: 'Monat; sonst der letzte, den alle haben', platzhalter: 'JJJJ-MM' },
    { name: 'nur', beschreibung: 'Nur diese Kennzahlen: K2,K3', platzhalter: 'IDS' },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    LAGEROPTION,
    MINDESTFALLZAHL,
    UNGESCHUETZT,
    MINDESTLUECKE,
  ],
  hinweise: [
    'Gesamtwerte entstehen aus den Summen der Zähler und Nenner. Wer keine Daten hat, wird genannt.',
    'Einen Rang gibt es in einer eigenen Gruppe (--gruppe) und unter Jobcentern eines Vergleichstyps.',
  ],
  fuehreAus: async ({ optionen }, umgebung) => {
    const wunsch = liesWunsch(optionen);
    if (typeof wunsch === 'string') {
      umgebung.fehler(wunsch);
      return AUSGANG.aufruf;
    }
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const lieferungen = (await lager.lieferungen()).filter(l => l.gilt);
    const gruppe = await liesGruppe(optionen, lieferungen, umgebung);
    if (!gruppe.ok) {
      zeigeMeldungen(gruppe.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const monat = wunsch.monat ?? gemeinsamerMonat(gruppe.wert, lieferungen);
    if (monat === null) {
      umgebung.fehler(KEINE_LIEFERUNG);
      return AUSGANG.unlesbar;
    }
    const einwand = einwandGegenGruppe(gruppe.wert, wunsch.typ, monat);
    if (einwand !== null) {
      umgebung.fehler(einwand);
      return AUSGANG.aufruf;
    }
    if (wunsch.schutz === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const vergleich = await vergleicheJobcenter(lager, { ...wunsch, monat, gruppe: gruppe.wert });
    if (vergleich.meldungen.length > 0) zeigeMeldungen(vergleich.meldungen, umgebung);
    umgebung.aus(alsAusgabe(vergleich, text(optionen, 'format') ?? 'tabelle', umgebung.breite));
    return AUSGANG.gut;
  },
};

const alsAusgabe = (vergleich: Jobcentervergleich, format: string, breite: number): string => {
  if (format === 'tabelle') return jobcentervergleichText(vergleich, breite);
  const daten = kennzahlvergleichSchema.parse(jobcentervergleichDaten(vergleich));
  return format === 'json' ? JSON.stringify(daten, null, 2) : jobcentervergleichCsv(daten);
};

const liesWunsch = (
  optionen: Aufruf['optionen'],
): (Omit<Vergleichswunsch, 'gruppe' | 'monat'> & Readonly<{ monat: Monat | null }>) | string => {
  if (optionen['jobcenter'] !== undefined && optionen['gruppe'] !== undefined)
    return 'Nennen Sie entweder --jobcenter mit Nummern oder --gruppe mit einer Datei, oder nichts davon für alle im Lager.';
  const typ = text(optionen, 'typ');
  if (typ !== null && optionen['gruppe'] === undefined)
    return '--typ braucht mit --gruppe eine Datei, in der die Vergleichstypen stehen.';
  const monat = liesMonatsoption(optionen, 'monat');
  if (monat === null) return 'Monate werden als JJJJ-MM geschrieben: 2025-06.';
  const nur = liesNur(optionen, KENNZAHLEN);
  if (typeof nur === 'string') return nur;
  const zaehlung = liesZaehlung(optionen);
  if (typeof zaehlung === 'string') return zaehlung;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  return { typ, monat: monat ?? null, kennzahlen: nur, schutz, mindestluecke: zaehlung.mindestluecke };
};

const liesGruppe = async (
  optionen: Aufruf['optionen'],
  lieferungen: readonly Lieferungseintrag[],
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<Gruppenangaben>> => {
  const datei = text(optionen, 'gruppe');
  if (datei === null) {
    const genannte = text(optionen, 'jobcenter')?.split(',').filter(Boolean);
    const nummern = genannte ?? [...new Set(lieferungen.map(l => l.jobcenter))];
    const name = genannte ? 'Vergleich' : 'Alle Jobcenter des Lagers';
    const gueltig = { von: tag('1900-01-01'), bis: null };
    const mitglieder = nummern.map(jobcenter => ({ jobcenter, typ: null, gueltig }));
    return { ok: true, wert: { name, mitglieder, lose: true }, meldungen: [] };
  }
  const inhalt = await umgebung.liesDatei(datei);
  return /\.csv$/i.test(datei)
    ? (await umgebung.aggregatleser()).vergleichsgruppe(inhalt, { datei })
    : (await umgebung.plandatei()).liesVergleichsgruppe(inhalt);
};

const KEINE_LIEFERUNG =
  'Von diesen Jobcentern ist keine Lieferung im Lager. „lieferung uebernimm ORDNER“ nimmt eine auf.';

/** The last month that every compared delivery has; null without any delivery. */
const gemeinsamerMonat = (
  { mitglieder }: Gruppenangaben,
  lieferungen: readonly Lieferungseintrag[],
): Monat | null => {
  const eigene = lieferungen.filter(l => mitglieder.some(m => m.jobcenter === l.jobcenter));
  return eigene.map(l => l.bisMonat).toSorted((a, b) => a - b)[0] ?? null;
};

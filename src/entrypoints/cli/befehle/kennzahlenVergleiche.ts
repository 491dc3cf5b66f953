import { einwandGegenGruppe, vergleicheJobcenter, type Jobcentervergleich } from '#application/kennzahlen';
import { kennzahlvergleichSchema } from '#contract';
import { KENNZAHLEN, type Gruppenangaben } from '#domain/kennzahlen';
import { tag, type Ergebnis } from '#domain/werte';
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
    { name: 'jobcenter', beschreibung: 'Nummern im Lager', platzhalter: 'A,B,C' },
    {
      name: 'gruppe',
      beschreibung: 'Vergleichsgruppe als YAML oder CSV statt der Nummern',
      platzhalter: 'DATEI',
    },
    { name: 'typ', beschreibung: 'Nur wer in dem Monat diesen Vergleichstyp hat', platzhalter: 'TYP' },
    { name: 'monat', beschreibung: 'Monat des Vergleichs', platzhalter: 'JJJJ-MM', pflicht: true },
    { name: 'nur', beschreibung: 'Nur diese Kennzahlen: K2,K3', platzhalter: 'IDS' },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['tabelle', 'json', 'csv'], vorgabe: 'tabelle' },
    LAGEROPTION,
    MINDESTFALLZAHL,
    UNGESCHUETZT,
    MINDESTLUECKE,
  ],
  hinweise: [
    'Gesamtwerte entstehen aus den Summen der Zähler und Nenner. Wer keine Daten hat, wird genannt.',
  ],
  fuehreAus: async ({ optionen }, umgebung) => {
    const wunsch = liesWunsch(optionen);
    if (typeof wunsch === 'string') {
      umgebung.fehler(wunsch);
      return AUSGANG.aufruf;
    }
    const gruppe = await liesGruppe(optionen, umgebung);
    if (!gruppe.ok) {
      zeigeMeldungen(gruppe.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    const einwand = einwandGegenGruppe(gruppe.wert, wunsch.typ, wunsch.monat);
    if (einwand !== null) {
      umgebung.fehler(einwand);
      return AUSGANG.aufruf;
    }
    if (wunsch.schutz === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const vergleich = await vergleicheJobcenter(lager, { ...wunsch, gruppe: gruppe.wert });
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
): Omit<Parameters<typeof vergleicheJobcenter>[1], 'gruppe'> | string => {
  if ((optionen['jobcenter'] === undefined) === (optionen['gruppe'] === undefined))
    return 'Nennen Sie entweder --jobcenter mit Nummern oder --gruppe mit einer Datei.';
  const typ = text(optionen, 'typ');
  if (typ !== null && optionen['gruppe'] === undefined)
    return '--typ braucht mit --gruppe eine Datei, in der die Vergleichstypen stehen.';
  const monat = liesMonatsoption(optionen, 'monat');
  if (!monat) return 'Monate werden als JJJJ-MM geschrieben: 2025-06.';
  const nur = liesNur(optionen, KENNZAHLEN);
  if (typeof nur === 'string') return nur;
  const zaehlung = liesZaehlung(optionen);
  if (typeof zaehlung === 'string') return zaehlung;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  return { typ, monat, kennzahlen: nur, schutz, mindestluecke: zaehlung.mindestluecke };
};

const liesGruppe = async (
  optionen: Aufruf['optionen'],
  umgebung: Kommandoumgebung,
): Promise<Ergebnis<Gruppenangaben>> => {
  const datei = text(optionen, 'gruppe');
  if (datei === null) {
    const nummern = (text(optionen, 'jobcenter') ?? '').split(',').filter(Boolean);
    const gueltig = { von: tag('1900-01-01'), bis: null };
    const mitglieder = nummern.map(jobcenter => ({ jobcenter, typ: null, gueltig }));
    return { ok: true, wert: { name: 'Vergleich', mitglieder }, meldungen: [] };
  }
  const inhalt = await umgebung.liesDatei(datei);
  return /\.csv$/i.test(datei)
    ? (await umgebung.aggregatleser()).vergleichsgruppe(inhalt, { datei })
    : (await umgebung.plandatei()).liesVergleichsgruppe(inhalt);
};

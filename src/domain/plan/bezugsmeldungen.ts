import { meldungsart, type Meldungsart } from '#domain/werte';

type Suche = Readonly<{ gefunden: string; erlaubt: readonly string[]; vorschlag: string | null }>;

const HOECHSTENS_GENANNT = 12;

const hilfe = ({ erlaubt, vorschlag }: Suche): string => {
  if (vorschlag !== null) return ` Meinten Sie „${vorschlag}“?`;
  if (erlaubt.length === 0) return ' Es gibt dort noch keinen Eintrag.';
  const weitere = erlaubt.length - HOECHSTENS_GENANNT;
  return ` Vorhanden: ${erlaubt.slice(0, HOECHSTENS_GENANNT).join(', ')}${weitere > 0 ? ` und ${weitere} weitere` : ''}.`;
};

const gekuerzterKreis = (kreis: readonly string[]): readonly string[] =>
  kreis.length > HOECHSTENS_GENANNT
    ? [...kreis.slice(0, HOECHSTENS_GENANNT - 2), '…', ...kreis.slice(-1)]
    : kreis;

/** Every message about what a plan refers to and what must fit together. Level sperrt: such a plan is not calculated. */
export const bezugsmeldungen = {
  STAND: meldungsart<Suche>({
    code: 'BEZUG-01',
    stufe: 'sperrt',
    satz: p => `Den Stand „${p.gefunden}“ gibt es unter „staende“ nicht.${hilfe(p)}`,
  }),
  ANNAHME: meldungsart<Suche>({
    code: 'BEZUG-02',
    stufe: 'sperrt',
    satz: p => `Die Annahme „${p.gefunden}“ gibt es unter „annahmen“ nicht.${hilfe(p)}`,
  }),
  STAND_UND_ANNAHME: meldungsart<{ stand: string; annahme: string }>({
    code: 'BEZUG-03',
    stufe: 'sperrt',
    satz: p =>
      `Ein Wert stammt aus einem Stand („${p.stand}“) oder aus einer Annahme („${p.annahme}“), nicht aus beiden. Behalten Sie eines.`,
  }),
  VERWEIS: meldungsart<Suche & { verzeichnis: string; sonst?: boolean }>({
    code: 'BEZUG-24',
    stufe: 'sperrt',
    satz: p =>
      `„${p.gefunden}“ gibt es unter „${p.verzeichnis}“ nicht.${p.sonst && p.erlaubt.length === 0 ? ' Es gibt dort keinen anderen Eintrag.' : hilfe(p)}`,
  }),
  VERWEIS_KREIS: meldungsart<{ kreis: readonly string[]; feld: string }>({
    code: 'BEZUG-25',
    stufe: 'sperrt',
    satz: p =>
      `Die Angaben „${p.feld}“ verweisen im Kreis aufeinander: ${gekuerzterKreis(p.kreis).join(' → ')}. Nehmen Sie einen der Verweise heraus.`,
  }),
  VERWEIS_DOPPELT: meldungsart<{ gefunden: string }>({
    code: 'BEZUG-29',
    stufe: 'sperrt',
    satz: p =>
      `„${p.gefunden}“ steht in dieser Liste zum zweiten Mal und würde doppelt zählen. Behalten Sie einen Eintrag.`,
  }),
  THEMA: meldungsart<Suche & { vorlage: string }>({
    code: 'BEZUG-26',
    stufe: 'sperrt',
    satz: p => `Das Thema „${p.gefunden}“ steht nicht im Katalog der Vorlage ${p.vorlage}.${hilfe(p)}`,
  }),
  FRAGE: meldungsart<Suche & { vorlage: string }>({
    code: 'BEZUG-27',
    stufe: 'sperrt',
    satz: p => `Die Vorlage ${p.vorlage} stellt keine Frage „${p.gefunden}“.${hilfe(p)}`,
  }),
  SCHWERPUNKT_OHNE_TITEL: meldungsart<{ schluessel: string }>({
    code: 'BEZUG-28',
    stufe: 'sperrt',
    satz: p =>
      `Der Schwerpunkt „${p.schluessel}“ hat weder „thema“ noch „titel“. Nennen Sie eines von beiden.`,
  }),
  ZEILE: meldungsart<Suche>({
    code: 'BEZUG-04',
    stufe: 'sperrt',
    satz: p =>
      `Die Zeile „${p.gefunden}“, auf die der Zuschlag gerechnet wird, gibt es unter „verwaltungskosten“ nicht.${hilfe(p)}`,
  }),
  ZEILE_SELBST: meldungsart<{ zeile: string }>({
    code: 'BEZUG-05',
    stufe: 'sperrt',
    satz: p => `Der Zuschlag „${p.zeile}“ kann nicht auf sich selbst gerechnet werden.`,
  }),
  ZEILE_DOPPELT: meldungsart<{ zeile: string }>({
    code: 'BEZUG-06',
    stufe: 'sperrt',
    satz: p =>
      `Die Zeile „${p.zeile}“ steht unter „auf“ zweimal und würde doppelt zählen. Behalten Sie einen Eintrag.`,
  }),
  KREIS: meldungsart<{ kreis: readonly string[] }>({
    code: 'BEZUG-07',
    stufe: 'sperrt',
    satz: p =>
      `Die Zuschläge verweisen im Kreis aufeinander: ${gekuerzterKreis(p.kreis).join(' → ')}. Nehmen Sie einen der Verweise heraus.`,
  }),
  ZUSCHLAG_OHNE_SATZ: meldungsart<{ zeile: string }>({
    code: 'BEZUG-08',
    stufe: 'sperrt',
    satz: p =>
      `Für den Zuschlag „${p.zeile}“ ist kein Satz genannt. Nennen Sie eine Pauschale („zuschlag“) oder einen eigenen Satz („satz“).`,
  }),
  KOSTEN_DOPPELT: meldungsart<Record<string, never>>({
    code: 'BEZUG-09',
    stufe: 'sperrt',
    satz: () =>
      'Die Gesamtverwaltungskosten stehen als ein Betrag („gesamtverwaltungskosten“) und als Zeilen („verwaltungskosten“) da. Behalten Sie eines.',
  }),
  UMSCHICHTUNG_OHNE_GRUNDLAGE: meldungsart<{ fehlt: readonly string[] }>({
    code: 'BEZUG-10',
    stufe: 'sperrt',
    satz: p =>
      `Die Umschichtung nach Bedarf folgt aus Verwaltungskosten und Verwaltungskostenbudget. Es fehlt: ${p.fehlt.join(' und ')}.`,
  }),
  BIS_VOR_VON: meldungsart<{ von: string; bis: string }>({
    code: 'BEZUG-11',
    stufe: 'sperrt',
    satz: p => `Der Zeitraum endet (${p.bis}), bevor er beginnt (${p.von}).`,
  }),
  LAUFZEIT: meldungsart<{ monate: number; hoechstens: number }>({
    code: 'BEZUG-12',
    stufe: 'sperrt',
    satz: p =>
      `Der Zeitraum dauert ${p.monate} Monate, höchstens ${p.hoechstens} sind möglich. Prüfen Sie die Jahreszahlen.`,
  }),
  BEWILLIGT_NACH_PLANJAHR: meldungsart<{ bewilligt: string; planjahr: number }>({
    code: 'BEZUG-13',
    stufe: 'sperrt',
    satz: p =>
      `Der Tag der Bewilligung (${p.bewilligt}) liegt nach dem Planjahr ${p.planjahr}; der Fall kann noch keine Mittel binden.`,
  }),
  JAHR_NICHT_SPAETER: meldungsart<{ jahr: string; planjahr: number }>({
    code: 'BEZUG-14',
    stufe: 'sperrt',
    satz: p => `Hier stehen Jahre nach dem Planjahr ${p.planjahr}, gefunden: ${p.jahr}.`,
  }),
  JAHR_NICHT_FRUEHER: meldungsart<{ jahr: string; planjahr: number }>({
    code: 'BEZUG-15',
    stufe: 'sperrt',
    satz: p => `Hier stehen Jahre vor dem Planjahr ${p.planjahr}, gefunden: ${p.jahr}.`,
  }),
  VERGLEICHSJAHR: meldungsart<{ jahr: number; planjahr: number }>({
    code: 'BEZUG-16',
    stufe: 'sperrt',
    satz: p => `Verglichen wird mit früheren Jahren: ${p.jahr} liegt nach dem Planjahr ${p.planjahr}.`,
  }),
  MONAT: meldungsart<{ monat: string; planjahr: number }>({
    code: 'BEZUG-17',
    stufe: 'sperrt',
    satz: p => `Der Mittelabfluss wird im Planjahr ${p.planjahr} verfolgt, gefunden: ${p.monat}.`,
  }),
  KURVE_FAELLT: meldungsart<{ wert: string; davor: string }>({
    code: 'BEZUG-18',
    stufe: 'sperrt',
    satz: p =>
      `Die Kurve zählt die Anteile seit Januar zusammen und kann nicht fallen: ${p.wert} nach ${p.davor}.`,
  }),
  KURVE_ENDE: meldungsart<{ wert: string }>({
    code: 'BEZUG-19',
    stufe: 'sperrt',
    satz: p =>
      `Bis Dezember ist alles abgeflossen: Der letzte Anteil der Kurve ist "100 %", gefunden: ${p.wert}.`,
  }),
  NEGATIV: meldungsart<{ wert: string; rat: string }>({
    code: 'BEZUG-20',
    stufe: 'sperrt',
    satz: p => `${p.wert} ist negativ, hier sind nur Werte ab 0 möglich.${p.rat === '' ? '' : ` ${p.rat}`}`,
  }),
  ANTEIL: meldungsart<{ wert: string }>({
    code: 'BEZUG-21',
    stufe: 'sperrt',
    satz: p => `${p.wert} liegt nicht zwischen 0 % und 100 %.`,
  }),
  TEXT: meldungsart<Suche & Readonly<{ vorlage: string }>>({
    code: 'BEZUG-22',
    stufe: 'sperrt',
    satz: p => `Die Vorlage ${p.vorlage} hat keinen Abschnitt „${p.gefunden}“.${hilfe(p)}`,
  }),
  RECHT_DOPPELT: meldungsart<{ parameter: string; ab: string; andere: string }>({
    code: 'BEZUG-23',
    stufe: 'sperrt',
    satz: p =>
      `Für den Rechtswert „${p.parameter}“ ab ${p.ab} gibt es schon die Annahme „${p.andere}“. Behalten Sie eine.`,
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;

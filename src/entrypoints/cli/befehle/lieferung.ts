import type { Lieferungsbericht } from '#application';
import { monatAlsIso, tagAlsText, type Ergebnis } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl, type Option } from '../befehl.ts';
import { gueteText, gueteVerlauf } from '../text/gueteText.ts';
import { anzahl, lieferungsliste, loeschtext } from '../text/lagerText.ts';
import { meldungsliste, zeigeMeldungen } from '../text/meldungsliste.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

const LAGER: Option = { name: 'lager', beschreibung: 'Ordner des Lagers', platzhalter: 'ORDNER' };
const TOLERANZ: Option = {
  name: 'fehlertoleranz',
  beschreibung: 'Höchster Anteil unlesbarer Sätze einer Datei in Prozent',
  platzhalter: 'PROZENT',
  vorgabe: '1',
};

const ZIP_GRENZE: Option = {
  name: 'zip-grenze',
  beschreibung: 'So groß darf eine ZIP-Datei entpackt werden, in GB',
  platzhalter: 'GB',
  vorgabe: '16',
};

export const lieferungPruefe: Befehl = {
  name: 'lieferung pruefe',
  kurz: 'Prüft eine Lieferung und sagt, was an ihr nicht stimmt.',
  positionen: ['QUELLE'],
  optionen: [ZIP_GRENZE],
  hinweise: ['QUELLE ist ein Ordner oder eine ZIP-Datei. Ausgang: 0 nichts sperrt, 2 nicht zu zählen.'],
  fuehreAus: async ({ positionen: [quelle = ''], optionen }, umgebung) => {
    const grenze = zipGrenzeAus(optionen, umgebung);
    if (grenze === null) return AUSGANG.aufruf;
    const lager = await umgebung.lager(undefined, grenze);
    return zeige(await lager.pruefe(quelle, umgebung.fehler), berichttext, umgebung);
  },
};

export const lieferungUebernimm: Befehl = {
  name: 'lieferung uebernimm',
  kurz: 'Nimmt eine Lieferung ins Lager auf: ganz oder gar nicht.',
  positionen: ['QUELLE'],
  optionen: [
    TOLERANZ,
    {
      name: 'trotz-einbruch',
      beschreibung: 'Auch wenn mehr als die Hälfte der vorigen Lieferung fehlt',
      werte: null,
    },
    ZIP_GRENZE,
    LAGER,
  ],
  hinweise: [
    'Unlesbare Sätze liegen danach mit ihrem Grund im Lager unter abgelehnt.',
    'Dieselbe Lieferung ein zweites Mal ändert nichts.',
  ],
  fuehreAus: async ({ positionen: [quelle = ''], optionen }, umgebung) => {
    const prozent = String(optionen['fehlertoleranz'] ?? '1').replace(',', '.');
    if (!/^\d{1,3}(\.\d{1,4})?$/.test(prozent) || Number(prozent) > 100) {
      umgebung.fehler('--fehlertoleranz ist ein Anteil in Prozent von 0 bis 100: 0,5.');
      return AUSGANG.aufruf;
    }
    const grenze = zipGrenzeAus(optionen, umgebung);
    if (grenze === null) return AUSGANG.aufruf;
    const lager = await umgebung.lager(ordnerAus(optionen), grenze);
    const ergebnis = await lager.uebernimm(
      quelle,
      Number(prozent) / 100,
      umgebung.fehler,
      optionen['trotz-einbruch'] === true,
    );
    return zeige(
      ergebnis,
      ({ eintrag, neu, bericht }) =>
        [
          berichttext(bericht, umgebung),
          '',
          neu
            ? `Übernommen als ${eintrag.kennung}.`
            : `Die Lieferung ${eintrag.kennung} war schon da; nichts geändert.`,
        ].join('\n'),
      umgebung,
    );
  },
};

export const lieferungZeige: Befehl = {
  name: 'lieferung zeige',
  kurz: 'Zeigt, welche Lieferungen im Lager sind.',
  positionen: ['[JOBCENTER]'],
  optionen: [
    { name: 'qualitaet', beschreibung: 'Datenqualität der letzten Lieferungen nebeneinander', werte: null },
    LAGER,
  ],
  fuehreAus: async ({ positionen: [jobcenter], optionen }, umgebung) => {
    const lieferungen = await (await umgebung.lager(ordnerAus(optionen))).lieferungen(jobcenter);
    umgebung.aus(
      lieferungen.length === 0
        ? 'Im Lager ist keine Lieferung. „lieferung uebernimm ORDNER“ nimmt eine auf.'
        : optionen['qualitaet']
          ? [...Map.groupBy(lieferungen, l => l.jobcenter).values()].map(gueteVerlauf).join('\n\n')
          : lieferungsliste(lieferungen),
    );
    return AUSGANG.gut;
  },
};

export const lieferungLoesche: Befehl = {
  name: 'lieferung loesche',
  kurz: 'Löscht eine Lieferung mit allem, was aus ihr gemacht wurde.',
  positionen: ['JOBCENTER', 'KENNUNG'],
  optionen: [LAGER],
  hinweise: ['Sicherungskopien außerhalb des Lagers bleiben; löschen Sie sie selbst.'],
  fuehreAus: async ({ positionen: [jobcenter = '', kennung = ''], optionen }, umgebung) => {
    const lager = await umgebung.lager(ordnerAus(optionen));
    return zeige(await lager.loesche(jobcenter, kennung), loeschtext, umgebung);
  },
};

const ordnerAus = (optionen: Aufruf['optionen']): string | undefined => {
  const ordner = optionen['lager'];
  return typeof ordner === 'string' ? ordner : undefined;
};

/** The limit in GB; null, and said so, when it is no number. */
const zipGrenzeAus = (optionen: Aufruf['optionen'], umgebung: Kommandoumgebung): number | null => {
  const grenze = Number(String(optionen['zip-grenze'] ?? '16').replace(',', '.'));
  if (grenze > 0 && grenze <= 4096) return grenze;
  umgebung.fehler('--zip-grenze ist eine Größe in GB über 0 bis 4096: 16.');
  return null;
};

const zeige = <T>(
  ergebnis: Ergebnis<T>,
  alsText: (wert: T, umgebung: Kommandoumgebung) => string,
  umgebung: Kommandoumgebung,
): number => {
  if (!ergebnis.ok) {
    zeigeMeldungen(ergebnis.meldungen, umgebung);
    return AUSGANG.unlesbar;
  }
  umgebung.aus(alsText(ergebnis.wert, umgebung));
  return AUSGANG.gut;
};

const berichttext = (bericht: Lieferungsbericht, { breite }: Kommandoumgebung): string =>
  [
    `${bericht.name} (${bericht.jobcenter}), Ladestand ${tagAlsText(bericht.ladestand)}, ${monatAlsIso(bericht.vonMonat)} bis ${monatAlsIso(bericht.bisMonat)}, ${anzahl(bericht.personen, 'Person', 'Personen')}`,
    ...bericht.dateien.map(
      ({ datei, zeilen, abgelehnt }) =>
        `  ${datei.padEnd(22)} ${zahl(zeilen).padStart(12)}${abgelehnt > 0 ? `   ${zahl(abgelehnt)} abgelehnt` : ''}`,
    ),
    '',
    gueteText(bericht.guete),
    '',
    bericht.befunde.length === 0 ? 'Keine Befunde.' : meldungsliste(bericht.befunde, breite),
  ].join('\n');

const zahl = (wert: number): string => wert.toLocaleString('de-DE');

import type { Lieferungseintrag } from '#application';
import { lieferungsmeldungen } from '#contract';
import { melde, type Ergebnis, type Meldung } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl, type Option } from '../befehl.ts';
import { gueteVerlauf } from '../text/gueteText.ts';
import { lieferungsliste, loeschtext } from '../text/lagerText.ts';
import { lieferungsbericht } from '../text/lieferungsbericht.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
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
  hinweise: [
    'QUELLE ist ein Ordner oder eine ZIP-Datei. Ausgang: 0 nichts sperrt, 1 ein Befund sperrt die Übernahme,',
    '2 nicht zu zählen.',
  ],
  fuehreAus: async ({ positionen: [quelle = ''], optionen }, umgebung) => {
    const grenze = zipGrenzeAus(optionen, umgebung);
    if (grenze === null) return AUSGANG.aufruf;
    const lager = await umgebung.lager(undefined, grenze);
    const bericht = await lager.pruefe(quelle, umgebung.fehler);
    const ausgang = zeige(bericht, lieferungsbericht, umgebung);
    return bericht.ok && bericht.wert.befunde.some(b => b.stufe === 'sperrt') ? AUSGANG.sperrt : ausgang;
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
    const ausgang = zeige(
      ergebnis,
      ({ eintrag, neu, bericht }) =>
        [
          lieferungsbericht(bericht, umgebung),
          '',
          neu
            ? `Übernommen als ${eintrag.kennung}.`
            : `Die Lieferung ${eintrag.kennung} war schon da; nichts geändert.`,
        ].join('\n'),
      umgebung,
    );
    if (!ergebnis.ok) umgebung.fehler('Nicht übernommen; im Lager ist, was vorher da war.');
    return ausgang;
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
    const lager = await umgebung.lager(ordnerAus(optionen));
    const lieferungen = await lager.lieferungen(jobcenter);
    const beschaedigte = await lager.beschaedigte(jobcenter);
    if (beschaedigte.length > 0) {
      zeigeMeldungen(beschaedigte, umgebung);
      if (lieferungen.length === 0) return AUSGANG.unlesbar;
    }
    if (jobcenter !== undefined && lieferungen.length === 0) {
      zeigeMeldungen([unbekannt(jobcenter, await lager.lieferungen())], umgebung);
      return AUSGANG.unlesbar;
    }
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

/** That a Jobcenter has no delivery, and who has. */
const unbekannt = (jobcenter: string, alle: readonly Lieferungseintrag[]): Meldung => {
  const nummern = [...new Set(alle.map(l => l.jobcenter))].join(', ');
  return melde(lieferungsmeldungen.UNBEKANNT, '', {
    jobcenter,
    kennung: '',
    vorhanden: nummern === '' ? '' : `Im Lager sind: ${nummern}`,
  });
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

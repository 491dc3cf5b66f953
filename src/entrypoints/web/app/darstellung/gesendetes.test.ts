import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { formularZu, teileVon, type PlanDaten } from '#contract';
import { formulardarstellung, type Darstellungsfeld } from './formulardarstellung.ts';
import { istVerzeichnis } from './istVerzeichnis.ts';
import { gesehenFuer, leseGesendetes } from './gesendetes.ts';

const daten = parse(readFileSync('beispiele/musterstadt-2027.yaml', 'utf8')) as PlanDaten;
const teile = teileVon(daten).map(t => ({ ...t, version: 7, geaendertVon: '', geaendertAm: 0 as never }));

/** What a browser sends when nobody types: textareas with CRLF, as browsers do. */
const unberuehrt = (ort: readonly string[]): FormData => {
  const feld = formularZu(daten, ort);
  if (!feld) throw new Error('Feld fehlt');
  const darstellung = formulardarstellung(feld, 'kennung');
  const formular = new FormData();
  for (const zeile of gesehenFuer(darstellung, { teile })) formular.append('gesehen', zeile);
  fuelle(darstellung, formular);
  return formular;
};

const fuelle = (feld: Darstellungsfeld, formular: FormData): void => {
  const setze = (ort: string, text: string): void =>
    formular.append(`feld:${ort}`, text.replaceAll('\n', '\r\n'));
  if (feld.art === 'weiter') return;
  if (feld.art === 'gruppe') for (const f of feld.felder) fuelle(f, formular);
  else if (istVerzeichnis(feld)) {
    for (const e of feld.eintraege) fuelle(e.feld, formular);
    fuelle(feld.vorlage, formular);
  } else if (feld.art === 'wert') {
    setze(feld.eingabe, feld.wert);
    for (const f of feld.mehr) fuelle(f as Darstellungsfeld, formular);
  } else if (feld.art === 'janein') setze(feld.ort, feld.wert === null ? '' : feld.wert ? 'ja' : 'nein');
  else setze(feld.ort, feld.wert);
};

describe('Was ein Formular sendet', () => {
  test.each(['haushalt', 'schwerpunkte', 'texte', 'chancen', 'ziele', 'staende', 'deckblatt'])(
    '%s unberührt ist keine Eingabe',
    bereich => {
      expect(leseGesendetes(unberuehrt([bereich])).eingaben).toEqual([]);
    },
  );

  test('Nur der berührte Teil kommt an, mit der Version, die zu sehen war', () => {
    const formular = unberuehrt(['texte']);
    formular.set('feld:texte/budget', 'neu');
    const { eingaben, gesehen } = leseGesendetes(formular);
    expect(eingaben).toEqual([{ ort: 'texte/budget', text: 'neu' }]);
    expect(gesehen['texte.budget']).toBe(7);
  });

  test('Von zwei Feldern eines Teils kommt nur das berührte an', () => {
    const formular = unberuehrt(['haushalt']);
    formular.set('feld:haushalt/verwaltungskostenbudget/wert', '1');
    expect(leseGesendetes(formular).eingaben).toEqual([
      { ort: 'haushalt/verwaltungskostenbudget/wert', text: '1' },
    ]);
  });

  test('Ein neuer Eintrag bekommt seinen Kurznamen, ein entfernter verliert alles', () => {
    const formular = unberuehrt(['chancen']);
    formular.set('schluessel:chancen/+', 'neu/alt');
    formular.set('feld:chancen/+/text', 'Ein Text');
    const [erste = ''] = Object.keys(daten.chancen ?? {});
    formular.append('entfernen', `chancen/${erste}`);
    expect(leseGesendetes(formular).eingaben).toEqual([
      { ort: 'chancen/neu~1alt/text', text: 'Ein Text' },
      { ort: `chancen/${erste}`, text: '' },
    ]);
  });

  test('Mehrere neue Einträge bekommen eigene Kurznamen, aus der Bezeichnung, auch wenn sie gleich heißen', () => {
    const formular = unberuehrt(['haushalt', 'drittmittel']);
    const ort = 'haushalt/drittmittel';
    for (const nummer of ['', '2', '3']) {
      formular.set(`schluessel:${ort}/+${nummer}`, '');
      formular.set(`feld:${ort}/+${nummer}/bezeichnung`, nummer === '3' ? '' : 'Förderung (EU)');
      formular.set(`feld:${ort}/+${nummer}/betrag/wert`, '100');
    }
    const orte = leseGesendetes(formular)
      .eingaben.filter(e => e.text === '100')
      .map(e => e.ort);
    expect(orte).toEqual([
      `${ort}/foerderung_eu/betrag/wert`,
      `${ort}/foerderung_eu_2/betrag/wert`,
      `${ort}/neu/betrag/wert`,
    ]);
  });

  test('Ein Formular mit zehntausend erfundenen Feldern hält niemanden auf', () => {
    const formular = new FormData();
    for (let i = 0; i < 10_000; i++) {
      formular.append(`feld:a${i}/+`, 'x');
      formular.append(`schluessel:a${i}/+`, '');
    }
    const beginn = performance.now();
    expect(leseGesendetes(formular).eingaben).toHaveLength(10_000);
    // Reading every field for every field takes minutes.
    expect(performance.now() - beginn).toBeLessThan(5000);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pruefberichtSchema } from '#contract';
import { rufe } from './kommando.ts';

const VORLAGE = readFileSync('beispiele/recklinghausen-2023.yaml', 'utf8');
const MIT_INSTRUMENTEN = readFileSync('beispiele/duesseldorf-2021.yaml', 'utf8');
const ordner = mkdtempSync(join(tmpdir(), 'stellwerk-falsche-eingaben-'));
afterAll(() => {
  rmSync(ordner, { recursive: true });
});

/** The example with one place of it written otherwise. Throws when the example does not have it. */
const statt = (alt: string, neu: string, vorlage = VORLAGE): string => {
  if (!vorlage.includes(alt)) throw new Error(`Fehlt im Beispiel: ${alt}`);
  return vorlage.replace(alt, () => neu);
};
const mitDatum = (datum: string): string => statt('stand: 2022-11-10', `stand: ${datum}`);
const mitEgt = (betrag: string): string => statt('ohneBez: "59,519 Mio. €"', `ohneBez: ${betrag}`);
const mitText = (text: string): string => statt('\ntexte:\n', `\ntexte:\n  schwerpunkte: "${text}"\n`);
const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);

/** What a user may write wrongly: the file, where the message stands (line:column), and what it says. */
const FEHLER: readonly (readonly [was: string, datei: string | Uint8Array, wo: string, ...sagt: string[]])[] =
  [
    ['ein Datum, wie man es im Brief schreibt', mitDatum('31.12.2026'), '12:10', '„31.12.2026“', 'Schreiben Sie 2026-12-31.'],
    ['ein Datum mit kurzer Jahreszahl', mitDatum('1.2.26'), '12:10', 'Schreiben Sie 2026-02-01.'],
    ['ein Datum mit Monatsnamen', mitDatum('31. Dezember 2026'), '12:10', 'Schreiben Sie 2026-12-31.'],
    ['ein Datum mit Schrägstrichen', mitDatum('2026/12/31'), '12:10', 'Schreiben Sie 2026-12-31.'],
    ['ein Datum ohne führende Null', mitDatum('2026-1-5'), '12:10', 'Schreiben Sie 2026-01-05.'],
    ['ein Datum, das es nicht gibt', mitDatum('2026-02-30'), '12:10', 'Das Datum „2026-02-30“ gibt es nicht.'],
    ['dasselbe in deutscher Form', mitDatum('30.02.2026'), '12:10', 'Das Datum „30.02.2026“ gibt es nicht.'],
    ['ein Wort statt eines Datums', mitDatum('heute'), '12:10', '„heute“ ist kein Datum der Form JJJJ-MM-TT'],
    ['eine falsche Einheit', mitEgt('"59,519 %"'), '42:14', 'nicht die erwartete Einheit (gefunden: „%“)', '59,519 Mio. €'],
    ['einen Punkt statt des Kommas', mitEgt('"59.519 Mio. €"'), '42:14', 'zu groß', 'Meinten Sie 59,519 Mio. €?'],
    ['eine englische Zahl', mitEgt('"59,519,000.00 €"'), '42:14', 'englisch geschrieben', '59.519.000,00 €'],
    ['einen Betrag mit Punkt vor den Cent', mitEgt('59519000.50'), '42:14', 'fehlt die Einheit', 'hinter einem Komma'],
    ['einen mehrdeutigen Betrag', mitEgt('59.519'), '42:14', 'mehrdeutig. Schreiben Sie "59.519 €" oder "59,519 Mio. €"'],
    ['typografische Anführungszeichen', mitEgt('„59,519 Mio. €“'), '42:14', 'typografischen Anführungszeichen'],
    ['einen fehlenden Stand', statt('haushalt:\n  stand: bmas_schreiben\n', 'haushalt:\n'), '39:1', 'Das Feld „stand“ fehlt.', '„staende“'],
    ['einen verschriebenen Stand', statt('\n  stand: bmas_schreiben\n', '\n  stand: bmas_schreibn\n'), '40:10', 'Meinten Sie „bmas_schreiben“?'],
    ['ein verschriebenes Feld', statt('  traegerform:', '  trägerform:'), '8:3', '„trägerform“ gibt es hier nicht', 'Meinten Sie „traegerform“?'],
    ['ein doppeltes Feld', statt('  land: NW\n', '  land: NW\n  land: NW\n'), '10:3', 'zum zweiten Mal, zuerst in Zeile 9'],
    ['einen Tabulator', statt('\n  titel:', '\n\ttitel:'), '6:1', 'mit einem Tabulator eingerückt', 'Leerzeichen'],
    ['eine Zeile, die zu weit eingerückt ist', statt('\n  titel:', '\n   titel:'), '7:3', 'beginnen in derselben Spalte'],
    ['ein geschütztes Leerzeichen aus Word', statt('\n  titel:', '\n\u00a0 titel:'), '6:1', 'Geschützte Leerzeichen', 'gewöhnliche Leerzeichen'],
    ['ein offenes Anführungszeichen', mitEgt('"59,519 Mio. €'), '42:14', 'wird nicht geschlossen'],
    ['eine Adresse im Text, die es nicht gibt', mitText('{{ haushalt.umschichtungg }}'), '', 'Meinten Sie „haushalt.umschichtung“?'],
    ['eine Datei aus einem alten Editor', Buffer.from(VORLAGE.replaceAll(/[^\u0000-\u00ff]/g, '?'), 'latin1'), '', 'Windows-1252', 'mit der Kodierung UTF-8'],
    ['eine Datei in UTF-16', Buffer.from(`\uFEFF${VORLAGE}`, 'utf16le'), '1:1', 'UTF-16', 'mit der Kodierung UTF-8'],
    ['eine leere Datei', '', '1:1', 'Die Datei ist leer', '„format: stellwerk-plan/1“'],
    ['ein Word-Dokument', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0), '1:1', 'ein Dokument aus Word', '„plan neu“'],
    ['ein PDF-Dokument', Buffer.from('%PDF-1.7\n'), '1:1', 'ein PDF-Dokument', '„plan neu“'],
    ['ein verschriebenes Kürzel', statt('instrument: EGZ\n', 'instrument: EGS\n', MIT_INSTRUMENTEN), '', 'Das Instrument „EGS“', 'Meinten Sie „EGZ“?'],
    ['den Namen eines Instruments statt seines Kürzels', statt('instrument: EGZ\n', 'instrument: Eingliederungszuschuß\n', MIT_INSTRUMENTEN), '', 'Meinten Sie „EGZ“ (Eingliederungszuschuss)?'],
    ['eine verschriebene Adresse als Basis', statt('von: haushalt.eingliederungstitel.ohneBez', 'von: haushalt.eingliederungstitel.ohneBEZ', MIT_INSTRUMENTEN), '', 'Meinten Sie „haushalt.eingliederungstitel.ohneBez“?'],
  ]; // prettier-ignore

const faelle = FEHLER.map(([was, datei, wo, ...sagt]) => ({ was, datei, wo, sagt }));

const pruefe = async (datei: string | Uint8Array) => {
  const name = join(ordner, 'plan.yaml');
  writeFileSync(name, datei);
  const { aus } = await rufe(['plan', 'pruefe', name, '--format', 'json']);
  return pruefberichtSchema.decode(JSON.parse(aus) as never);
};

describe('Eine Plandatei mit einem üblichen Fehler', () => {
  it.each(faelle)('nennt $was, mit Stelle und Rat', async ({ datei, wo, sagt }) => {
    const { dateifehler, befunde } = await pruefe(datei);
    const meldungen = [...dateifehler, ...befunde.filter(b => b.stufe === 'sperrt')];
    const treffer = meldungen.find(m => sagt.every(teil => m.text.includes(teil)));
    expect(meldungen.map(m => m.text).join('\n')).toContain(sagt[0]);
    expect(treffer, meldungen.map(m => m.text).join('\n')).toBeDefined();
    expect(treffer?.fundort).not.toBeNull();
    if (wo !== '') expect(`${treffer?.fundort?.zeile}:${treffer?.fundort?.spalte}`).toBe(wo);
  });

  it('nennt Form, Verweise, Kürzel und Rechtswerte auf einmal, auch unter einem falschen Schlüssel', async () => {
    const falsch = [
      ['instrument: EGZ\n', 'instrument: EGS\n'],
      ['\n  stand: mittel_2021', '\n  stand: weg'],
      ['\nhaushalt:\n', '\nannahmen:\n  a:\n    bezeichnung: a\n    von: b\n    grund: c\n    recht: { parameter: quatsch, ab: 2021-01-01, wert: "1 %" }\npersonal:\n  stand: mittel_2021\n  bereiche:\n    Leistung:\n      bezeichnung: L\n      sol: "1 VZÄ"\nhaushalt:\n'],
    ].reduce((datei, [alt = '', neu = '']) => statt(alt, neu, datei), MIT_INSTRUMENTEN); // prettier-ignore
    const codes = (await pruefe(falsch)).dateifehler.map(f => f.code);
    expect(codes).toEqual(expect.arrayContaining(['ANNAHME-01', 'BEZUG-01', 'FELD-01', 'INSTRUMENT-01']));
    const texte = (await pruefe(falsch)).dateifehler.map(f => f.text).join('\n');
    expect(texte).toContain('Leistung');
    expect(texte).toContain('„sol“');
  });

  it('liest eine Datei mit Byte-Reihenfolge-Marke, wie sie Windows davor setzt', async () => {
    expect(await pruefe(`\uFEFF${VORLAGE}`)).toMatchObject({ lesbar: true, dateifehler: [] });
  });

  it('nennt eine falsche Einrückung einmal und nicht in jeder Zeile danach', async () => {
    expect((await pruefe(statt('\n  titel:', '\n\ttitel:'))).dateifehler).toHaveLength(1);
  });
});

import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tag } from '#domain/werte';
import { rufe } from './kommando.ts';

const ordner = mkdtempSync(path.join(tmpdir(), 'neu-'));
const datei = (name: string): string => path.join(ordner, name);
const uhr = { heute: () => tag('2023-09-01') };

describe('plan neu', () => {
  test.each(['nrw-2023', 'ge-2017', 'aip-2021'])('schreibt nach der Vorlage %s einen lesbaren Plan', async vorlage => {
    const nach = datei(`${vorlage}.yaml`);
    const angaben = ['--vorlage', vorlage, '--jahr', '2024', '--jobcenter', 'Muster: "Stadt" #1', '--nach', nach];
    expect(await rufe(['plan', 'neu', ...angaben], { uhr })).toMatchObject({ code: 0, fehler: '' });
    expect(readFileSync(nach, 'utf8')).toContain('stand: 2023-09-01');
    const { code, aus } = await rufe(['plan', 'pruefe', nach]);
    expect(code).toBe(0);
    expect(aus).toContain('Muster: "Stadt" #1 2024');
    expect(aus).toContain('HINWEIS D-12 Abschnitte der Vorlage ohne Inhalt');
    expect(await rufe(['plan', 'formatiere', nach, '--pruefen'])).toMatchObject({ code: 0 });
  });

  test('stellt die Fragen der Vorlage als Kommentar, drei Schwerpunkte in NRW', async () => {
    const text = readFileSync(datei('nrw-2023.yaml'), 'utf8');
    expect(text).toContain('# Welche Handlungsansätze/Aktivitäten haben Sie geplant?');
    expect(text.match(/^ {2}schwerpunkt_\d:/gm)).toHaveLength(3);
    expect(text).toContain('# A. Finanzielle und personelle Ausstattung');
  });

  test('überschreibt keine Datei', async () => {
    const nach = datei('nrw-2023.yaml');
    const vorher = readFileSync(nach, 'utf8');
    const { code, fehler } = await rufe(
      ['plan', 'neu', '--vorlage', 'ge-2017', '--jahr', '2025', '--jobcenter', 'X', '--nach', nach],
      { uhr },
    );
    expect(code).toBe(2);
    expect(fehler).toContain('gibt es schon und wird nicht überschrieben');
    expect(readFileSync(nach, 'utf8')).toBe(vorher);
  });

  test('weist auf die Vorlage eines anderen Landes hin', async () => {
    const angaben = ['--vorlage', 'nrw-2023', '--land', 'BY', '--jahr', '2025', '--jobcenter', 'X'];
    const { code, aus } = await rufe(['plan', 'neu', ...angaben, '--nach', datei('by.yaml')], { uhr });
    expect(code).toBe(0);
    expect(aus).toContain('ist für das Land NW gemacht, das Deckblatt nennt BY');
  });

  test('lehnt ein Jahr ab, das keines ist', async () => {
    const { code, fehler } = await rufe(
      ['plan', 'neu', '--vorlage', 'ge-2017', '--jahr', 'bald', '--jobcenter', 'X', '--nach', datei('q.yaml')],
      { uhr },
    );
    expect(code).toBe(64);
    expect(fehler).toContain('jahr');
  });
});

const fortgeschrieben = async (alt: string, jahr: number): Promise<string> => {
  const nach = datei(`${path.basename(alt, '.yaml')}-${jahr}.yaml`);
  const ausgabe = await rufe(['plan', 'fortschreibe', alt, '--jahr', String(jahr), '--nach', nach], { uhr });
  expect(ausgabe, alt).toMatchObject({ code: 0, fehler: '' });
  expect(ausgabe.aus).toContain('Kommentare der alten Datei sind nicht mitgegangen');
  return nach;
};

describe('plan fortschreibe', () => {
  test('alle Beispielpläne lassen sich fortschreiben, lesen und rechnen', async () => {
    for (const name of readdirSync('beispiele').filter(n => n.endsWith('.yaml'))) {
      const jahr = Number(/(\d{4})\.yaml$/.exec(name)?.[1] ?? 2023) + 1;
      const neu = await fortgeschrieben(`beispiele/${name}`, jahr);
      const { code, aus } = await rufe(['plan', 'pruefe', neu]);
      expect(code, name).toBeLessThan(2);
      expect(aus, name).toContain('D-11 Fortschreibung noch nicht durchgesehen');
    }
  });

  test('auch zweimal hintereinander sperrt nur, was ein Mensch entscheiden muss: ein Rechtswert, den es noch nicht gibt', async () => {
    for (const name of readdirSync('beispiele').filter(n => n.endsWith('.yaml'))) {
      const jahr = Number(/(\d{4})\.yaml$/.exec(name)?.[1] ?? 2023);
      const einmal = datei(`${path.basename(name, '.yaml')}-${jahr + 1}.yaml`);
      const zweimal = await fortgeschrieben(einmal, jahr + 2);
      for (const plan of [einmal, zweimal]) {
        const { aus } = await rufe(['plan', 'pruefe', plan]);
        const sperrt = [...aus.matchAll(/^SPERRT (\S+)/gm)].map(([, code]) => code);
        // Pictures and annexes lie beside the examples, not beside the new files.
        expect(sperrt.filter(code => code !== 'BEILAGE-01'), plan).toEqual(
          name === 'musterstadt-2026.yaml' ? ['R-01'] : [],
        );
      }
    }
  });

  test('ein Satz, der mit einem genannten Jahr vergleicht, behält seine Zahlen, steht auf der Liste und im Befund', async () => {
    const text = readFileSync(datei('recklinghausen-2023-2024.yaml'), 'utf8');
    expect(text).toMatch(/ausgeschrieben:\n\s+- texte\.budget/);
    expect(text).toMatch(/Gegenüber 2022 sind das\s+−10,83 % im Eingliederungstitel/);
    const { aus } = await rufe(['plan', 'pruefe', datei('recklinghausen-2023-2024.yaml')]);
    expect(aus.replaceAll(/\s+/g, ' ')).toContain('„Gegenüber 2022“');
  });

  test('die Werte des alten Jahres werden zur Vergleichsspalte mit ihrem Stand', async () => {
    const text = readFileSync(datei('ennepe-ruhr-2023-2024.yaml'), 'utf8');
    expect(text).toContain('titel: Lokales Planungsdokument 2024');
    expect(text).not.toContain('gedruckt');
    const { aus } = await rufe([
      'plan', 'rechne', datei('ennepe-ruhr-2023-2024.yaml'), '--zahl', 'haushalt.vergleich.jahr_2023',
    ]); // prettier-ignore
    expect(aus).toContain('20.734.947,00 €');
    expect(text).toContain('- staende.mittel_2024');
    expect(text).toContain('- haushalt.eingliederungstitel.ohneBez');
    expect(text).toContain('ausJahr: 2023');
  });

  test('nur in ein späteres Jahr', async () => {
    const { code, fehler } = await rufe(
      ['plan', 'fortschreibe', 'beispiele/ennepe-ruhr-2023.yaml', '--jahr', '2023', '--nach', datei('r.yaml')],
      { uhr },
    );
    expect(code).toBe(64);
    expect(fehler).toContain('ein späteres Jahr');
  });

  test('sagt, wenn der alte Plan nicht lesbar ist', async () => {
    const { code, fehler } = await rufe(['plan', 'fortschreibe', datei('fehlt.yaml'), '--jahr', '2024', '--nach', datei('s.yaml')]);
    expect(code).toBe(2);
    expect(fehler).toContain('gibt es nicht');
  });
});

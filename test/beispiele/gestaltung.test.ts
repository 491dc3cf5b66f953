import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from './kommando.ts';

const MH = 'beispiele/muelheim-2023.yaml';
const MUSTERSTADT = 'beispiele/gestaltung/musterstadt.yaml';
const BILD = 'beispiele/bilder/musterstadt-aufbau.png';

describe('Gestaltung, Bilder und Anlagen', () => {
  let ordner = '';
  const imOrdner = (name: string): string => path.join(ordner, name);
  const seite = (name: string): Promise<string> => readFile(imOrdner(name), 'utf8');
  /** Mülheim with parts of the document around its chapters. */
  const plan = async (name: string, ...dokument: readonly string[]): Promise<string> => {
    const text = await readFile(MH, 'utf8');
    await writeFile(imOrdner(name), `${text}\ndokument:\n${dokument.join('\n')}\n`);
    return imOrdner(name);
  };
  const bild = (datei: string, abschnitt = 'personal'): readonly string[] => [
    '  bilder:',
    '    aufbau:',
    `      datei: ${datei}`,
    '      titel: Aufbau des Hauses',
    '      alternativtext: Organigramm',
    `      abschnitt: ${abschnitt}`,
  ];
  const anlage = (datei: string): readonly string[] => [
    '  anlagen:',
    '    programm:',
    '      titel: Das Programm',
    `      plan: ${datei}`,
  ];

  beforeAll(async () => {
    ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-'));
    await mkdir(imOrdner('teile'));
    await copyFile(BILD, imOrdner('teile/aufbau.png'));
    await copyFile('beispiele/ennepe-ruhr-2023.yaml', imOrdner('teile/en.yaml'));
  });
  afterAll(() => rm(ordner, { recursive: true, force: true }));

  it('färbt und beschriftet jedes Format nach der Gestaltung', async () => {
    for (const format of ['pdf', 'docx', 'html']) {
      const nach = imOrdner(`gestaltet.${format}`);
      const ruf = await rufe(['plan', 'dokument', MH, '--gestaltung', MUSTERSTADT, '--nach', nach]);
      expect(ruf).toMatchObject({ code: 0, fehler: '' });
    }
    const html = await seite('gestaltet.html');
    expect(html).toContain('alt="Logo der Stadt Musterstadt, Kirchturm und Brücke"');
    expect(html).toContain('fill="#7a1f3d"');
    expect(html).not.toContain('#1f3a5f');
  });

  it('sagt, was an einer Gestaltung falsch ist, mit Zeile und Spalte', async () => {
    await writeFile(imOrdner('blass.yaml'), 'format: stellwerk-gestaltung/1\nfarben:\n  haupt: "#FFCC00"\n');
    // L(#FFCC00) = 0,2126 + 0,7152 · 0,6038 = 0,6445; 1,05 / 0,6945 = 1,512.
    const ruf = await rufe(['plan', 'dokument', MH, '--gestaltung', imOrdner('blass.yaml'), '--nach', imOrdner('x.pdf')]);
    expect(ruf.code).toBe(2);
    expect(ruf.fehler.replaceAll(/\s+/g, ' ')).toContain('hat auf Weiß (#ffffff) einen Kontrast von 1,51 : 1.');
    expect(ruf.fehler).toMatch(/3:10|Zeile 3/);
  });

  it('nennt ein Logo, das fehlt', async () => {
    const logo = 'logo:\n  datei: fehlt.svg\n  alternativtext: x\n  breite: 40\n';
    await writeFile(imOrdner('logo.yaml'), `format: stellwerk-gestaltung/1\nfarben:\n  haupt: "#7A1F3D"\n${logo}`);
    const ruf = await rufe(['plan', 'dokument', MH, '--gestaltung', imOrdner('logo.yaml'), '--nach', imOrdner('x.pdf')]);
    expect(ruf.code).toBe(2);
    expect(ruf.fehler).toContain('„fehlt.svg“ gibt es nicht');
    expect(ruf.fehler).toMatch(/5:\d|Zeile 5/);
  });

  it('veröffentlicht kleine Zahlen ab der Grenze, die --mindestens nennt', async () => {
    const gib = async (...mehr: readonly string[]): Promise<string> => {
      const nach = imOrdner('oeffentlich.html');
      expect(await rufe(['plan', 'dokument', MH, '--nach', nach, '--veroeffentlichung', ...mehr])).toMatchObject({ code: 0 });
      return seite('oeffentlich.html');
    };
    expect(await gib()).not.toContain('1:187,4');
    expect(await gib('--mindestens', '1')).toContain('1:187,4');
    expect(await gib('--mindestens', '20')).not.toContain('1:187,4');
    for (const falsch of [['--mindestens', '5'], ['--veroeffentlichung', '--mindestens', '0'], ['--veroeffentlichung', '--mindestens', '21'], ['--veroeffentlichung', '--mindestens', '5.0']])
      expect((await rufe(['plan', 'dokument', MH, '--nach', imOrdner('x.html'), ...falsch])).code).toBe(64);
  });

  it('druckt ein Bild neben dem Plan in seinem Abschnitt', async () => {
    const datei = await plan('bild.yaml', ...bild('teile/aufbau.png'));
    expect(await rufe(['plan', 'dokument', datei, '--nach', imOrdner('bild.html')])).toMatchObject({ code: 0, fehler: '' });
    const html = await seite('bild.html');
    expect(html).toMatch(/<figcaption><b>Abbildung \d+<\/b> Aufbau des Hauses<\/figcaption>\n<img src="data:image\/png;base64,/);
    expect(html).toContain('alt="Organigramm"');
  });

  it('nennt ein Bild, das fehlt, kein Bild ist oder in keinem Abschnitt der Vorlage steht, mit seiner Stelle', async () => {
    const gib = async (...zeilen: readonly string[]): Promise<string> => {
      const ruf = await rufe(['plan', 'dokument', await plan('bild.yaml', ...zeilen), '--nach', imOrdner('x.html')]);
      expect(ruf.code).toBe(2);
      return ruf.fehler.replaceAll(/\s+/g, ' ');
    };
    const zeile = (await readFile(MH, 'utf8')).split('\n').length + 4;
    expect(await gib(...bild('fehlt.png'))).toMatch(new RegExp(`Zeile ${zeile}, Spalte \\d+: Die Datei „fehlt.png“ gibt es nicht`));
    await writeFile(imOrdner('falsch.png'), 'GIF89a');
    expect(await gib(...bild('falsch.png'))).toContain('kein Bild im Format PNG oder JPEG');
    expect(await gib(...bild('teile/aufbau.png', 'gibt_es_nicht'))).toContain('gibt_es_nicht');
  });

  it('meldet schon beim Prüfen, was sich nicht drucken ließe, neben allen anderen Befunden', async () => {
    const datei = await plan('pruefe.yaml', ...bild('fehlt.png'), ...anlage('teile/weg.yaml'));
    const { code, aus } = await rufe(['plan', 'pruefe', datei]);
    const text = aus.replaceAll(/\s+/g, ' ');
    expect(code).toBe(1);
    expect(text).toContain('2 Befunde sperren');
    expect(text).toContain('SPERRT BEILAGE-01 Dateien neben dem Plan');
    expect(text).toContain('„fehlt.png“ gibt es nicht');
    expect(text).toMatch(/„teile\/weg\.yaml“ gibt es nicht.*Zeile \d+, dokument\.anlagen\.programm\.plan/);
    expect(text).toContain('HINWEIS H-08');
    await plan('teile/mitBild.yaml', ...bild('weg.png'));
    const mittelbar = await rufe(['plan', 'pruefe', await plan('pruefe.yaml', ...anlage('teile/mitBild.yaml'))]);
    expect(mittelbar.aus.replaceAll(/\s+/g, ' ')).toMatch(/„teile\/mitBild\.yaml“.*Die Datei „weg\.png“ gibt es nicht/);
    const heil = await plan('pruefe.yaml', ...bild('teile/aufbau.png'), ...anlage('teile/en.yaml'));
    expect((await rufe(['plan', 'pruefe', heil])).aus).not.toContain('BEILAGE');
  });

  it('spricht bei einer Gestaltung nicht von Plandateien', async () => {
    await writeFile(imOrdner('anker.yaml'), 'format: stellwerk-gestaltung/1\nfarben: &f\n  haupt: "#7A1F3D"\n');
    const ruf = await rufe(['plan', 'dokument', MH, '--gestaltung', imOrdner('anker.yaml'), '--nach', imOrdner('x.pdf')]);
    expect(ruf.code).toBe(2);
    expect(ruf.fehler.replaceAll(/\s+/g, ' ')).toContain('in Dateien von Stellwerk nicht erlaubt');
  });

  it('druckt die Kapitel eines anderen Plans als Anlage, eine Ebene tiefer und ohne Verknüpfung mit den Rechenwegen', async () => {
    const datei = await plan('anlage.yaml', ...anlage('teile/en.yaml'));
    const ruf = await rufe(['plan', 'dokument', datei, '--nach', imOrdner('anlage.html')]);
    expect(ruf).toMatchObject({ code: 0, fehler: '' });
    const html = await seite('anlage.html');
    const beginn = html.indexOf('Anhang A: Das Programm</h2>');
    const teil = html.slice(beginn, html.indexOf('<section class="anhang">', beginn));
    expect(beginn).toBeGreaterThan(0);
    expect(teil).toContain('Ennepe-Ruhr');
    expect(teil).toMatch(/<h3 id="abschnitt-\d+">A\. /);
    expect(teil).not.toContain('class="zahl"');
    expect(html.slice(0, beginn)).toContain('class="zahl"');
  });

  it('folgt den Anlagen einer Anlage nicht, auch nicht im Kreis, und sagt es', async () => {
    const datei = await plan('kreis.yaml', ...anlage('kreis.yaml'));
    expect(await rufe(['plan', 'dokument', datei, '--nach', imOrdner('kreis.html')])).toMatchObject({ code: 0 });
    expect(await seite('kreis.html')).toContain('eigene Anlagen, die hier nicht abgedruckt sind: Das Programm.');
  });

  it('nennt bei einer unlesbaren Anlage beide Dateien und die Stelle darin', async () => {
    await writeFile(imOrdner('teile/kaputt.yaml'), 'format: stellwerk-plan/1\nhaushalt: 5\n');
    const datei = await plan('anlage.yaml', ...anlage('teile/kaputt.yaml'));
    const ruf = await rufe(['plan', 'dokument', datei, '--nach', imOrdner('x.html')]);
    expect(ruf.code).toBe(2);
    const fehler = ruf.fehler.replaceAll(/\s+/g, ' ');
    expect(fehler).toContain('„teile/kaputt.yaml“');
    expect(fehler).toContain('anlage.yaml');
    expect(fehler).toMatch(/Zeile \d+, Spalte \d+/);
  });
});

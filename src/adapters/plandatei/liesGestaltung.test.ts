import { describe, expect, it } from 'vitest';
import { dateimeldungen, gestaltungsmeldungen } from '#contract';
import type { Meldung, Meldungsart } from '#domain/werte';
import { liesGestaltung } from './liesGestaltung.ts';

const ARTEN: readonly Meldungsart<never>[] = [
  ...Object.values(dateimeldungen),
  ...Object.values(gestaltungsmeldungen),
];
const satz = ({ code, parameter, fundort }: Meldung): string =>
  `${fundort?.zeile}:${fundort?.spalte} ${ARTEN.find(a => a.code === code)?.satz(parameter as never)}`;
const lies = (...zeilen: readonly string[]) => {
  const text = ['format: stellwerk-gestaltung/1', ...zeilen].join('\n');
  return liesGestaltung(new TextEncoder().encode(text));
};
const meldungen = (...zeilen: readonly string[]): readonly string[] => {
  const gelesen = lies(...zeilen);
  return gelesen.ok ? [] : gelesen.meldungen.map(satz);
};
const mitHaupt = (farbe: string) => ['farben:', `  haupt: ${farbe}`];

describe('Gestaltungsdatei', () => {
  it('braucht nur eine Hauptfarbe', () => {
    const gelesen = lies(...mitHaupt('"#7A1F3D"'));
    expect(gelesen.ok && gelesen.wert.angaben.farben).toEqual({ haupt: '#7A1F3D' });
  });

  it('nennt bei zu wenig Kontrast Messung, Grenze und Rat', () => {
    // L(#777777) = ((0,4667 + 0,055) / 1,055)^2,4 = 0,1845; 1,05 / 0,2345 = 4,478.
    expect(meldungen(...mitHaupt('"#777777"'))[0]).toBe(
      '3:10 Die Farbe „haupt“ (#777777) hat auf Weiß (#ffffff) einen Kontrast von 4,47 : 1. Nötig sind 4,5 : 1, damit alle den Text lesen können (BITV 2.0). Wählen Sie eine dunklere Farbe.',
    );
    expect(meldungen(...mitHaupt('"#6D6D6D"'))).toEqual([]);
  });

  it('misst auch auf der Fläche, und Text, den die Datei nicht nennt', () => {
    const funde = meldungen(...mitHaupt('"#7A1F3D"'), '  flaeche: "#808080"');
    expect(funde).toHaveLength(3);
    expect(funde[0]).toContain('3:10 Die Farbe „haupt“ (#7A1F3D) hat auf der Flächenfarbe (#808080)');
    expect(funde[2]).toContain('4:12 Die Farbe „nebenschrift“');
    expect(funde[0]).toContain('oder eine hellere Fläche');
  });

  it.each([
    '"red"',
    '"#12345"',
    '"#1234567"',
    '"#1f3a5f; } body { display: none"',
    '"#1f3a5f\\")); #read(\\"x"',
    '"url(http://x)"',
    '"\\u0023\\u0661\\u0661\\u0661\\u0661\\u0661\\u0661"',
  ])('nimmt als Farbe nur sechs Ziffern, nicht %s', farbe => {
    expect(meldungen(...mitHaupt(farbe)).join()).toContain('hat nicht die erwartete Form');
  });

  it('sagt, was fehlt, wenn die Farbe ohne Anführungszeichen ein Kommentar ist', () => {
    expect(meldungen(...mitHaupt('#7A1F3D')).join()).toMatch(
      /^3:3 Hinter „haupt“ steht kein Wert.*"#1F3A5F".*„#“ beginnt einen Kommentar/,
    );
  });

  it.each(['../logo.svg', '/etc/logo.svg', 'a/../../logo.svg', '.logo.svg', 'logo.gif', 'C:\\logo.svg'])(
    'weist den Dateinamen %s zurück',
    datei => {
      const logo = ['logo:', `  datei: '${datei}'`, '  alternativtext: x', '  breite: 40'];
      expect(meldungen(...mitHaupt('"#7A1F3D"'), ...logo).join()).toContain('hat nicht die erwartete Form');
    },
  );

  it('kennt nur Schriften, die es gibt, und schlägt die ähnlichste vor', () => {
    const eigene = ['  eigene:', '    haus:', '      dateien:', '        - a.ttf'];
    const funde = meldungen(...mitHaupt('"#7A1F3D"'), 'schriften:', '  text: hauss', ...eigene);
    expect(funde.join()).toContain('„hauss“ ist hier nicht möglich. Meinten Sie „haus“?');
    expect(meldungen(...mitHaupt('"#7A1F3D"'), 'schriften:', '  text: haus', ...eigene)).toEqual([]);
  });

  it('lässt im Namen der Schrift nichts zu, was in CSS etwas bedeutet', () => {
    for (const name of ['x"; }', "x'", 'x;y', 'a}b', '<x>'])
      expect(
        meldungen(...mitHaupt('"#7A1F3D"'), 'schriften:', `  inWordUndHtml: ${JSON.stringify(name)}`),
      ).toHaveLength(1);
  });

  it('nennt unbekannte Felder, ein anderes Format und eine leere Datei', () => {
    expect(meldungen(...mitHaupt('"#7A1F3D"'), 'logos: x').join()).toContain('Meinten Sie „logo“?');
    const plan = liesGestaltung(new TextEncoder().encode('format: stellwerk-plan/1'));
    expect(plan.ok ? [] : plan.meldungen.map(satz)).toEqual([
      '1:9 Das Format „stellwerk-plan/1“ ist unbekannt. Diese Fassung von Stellwerk liest „stellwerk-gestaltung/1“.',
    ]);
    const leer = liesGestaltung(new Uint8Array());
    expect(leer.ok ? [] : leer.meldungen.map(satz)).toEqual([
      '1:1 Die Datei ist leer. Eine Gestaltung beginnt mit der Zeile „format: stellwerk-gestaltung/1“.',
    ]);
  });
});

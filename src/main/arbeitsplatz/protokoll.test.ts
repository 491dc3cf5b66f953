import { describe, expect, test } from 'vitest';
import { erstelleProtokoll } from './protokoll.ts';

const zeilenBei = (stufe: 'fehler' | 'warnung' | 'info') => {
  const zeilen: string[] = [];
  const protokoll = erstelleProtokoll(stufe, zeile => zeilen.push(zeile));
  return { protokoll, zeilen, lies: () => zeilen.map(zeile => JSON.parse(zeile) as unknown) };
};

describe('Das Protokoll', () => {
  test('ist eine Zeile JSON mit Zeit, Stufe und Angaben', () => {
    const { protokoll, lies } = zeilenBei('info');
    protokoll.info('Anfrage', { anfrage: 'a1', pfad: '/planung', status: 200 });
    expect(lies()).toEqual([
      {
        stufe: 'info',
        zeit: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        anfrage: 'a1',
        pfad: '/planung',
        status: 200,
        text: 'Anfrage',
      },
    ]);
  });

  test('lässt weg, was unter der eingestellten Stufe liegt', () => {
    const { protokoll, zeilen } = zeilenBei('warnung');
    protokoll.info('nein');
    protokoll.warnung('ja');
    protokoll.fehler('auch');
    expect(zeilen).toHaveLength(2);
  });

  test('sagt zu einem Fehler, was und wo er war, mit seiner Ursache', () => {
    const { protokoll, lies } = zeilenBei('fehler');
    protokoll.fehler('kaputt', {
      fehler: new RangeError('zu groß', { cause: new TypeError('darunter') }),
    });
    expect(lies()).toMatchObject([
      {
        fehler: {
          art: 'RangeError',
          nachricht: 'zu groß',
          stelle: expect.arrayContaining([expect.stringContaining('protokoll.test.ts')]),
          ursache: { art: 'TypeError', nachricht: 'darunter' },
        },
      },
    ]);
  });

  test('nennt keine Werte aus der Datenbank und aus JSON', () => {
    const { protokoll, zeilen } = zeilenBei('fehler');
    const vonDatenbank = Object.assign(new Error('Key (name)=(Erika Muster) exists'), {
      code: '23505',
      severity: 'ERROR',
      detail: 'Erika Muster',
    });
    protokoll.fehler('a', { fehler: vonDatenbank });
    protokoll.fehler('b', { fehler: new SyntaxError('"Erika Muster" is not valid JSON') });
    expect(zeilen.join()).not.toContain('Erika');
    expect(zeilen.join()).toContain('23505');
  });
});

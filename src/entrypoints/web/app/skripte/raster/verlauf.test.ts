import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erstelleVerlauf, type Schritt } from './verlauf.ts';

test('Alles zurück ist der Anfang, alles wieder vor das Ende', () => {
  const aenderung = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(9)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(aenderung, { maxLength: 20 }), aenderungen => {
      const zellen = [0, 0, 0, 0];
      const verlauf = erstelleVerlauf<number, number>();
      for (const schritte of aenderungen)
        verlauf.merke(
          schritte.map(([zelle, nachher]) => {
            const vorher = zellen[zelle] ?? 0;
            zellen[zelle] = nachher;
            return { zelle, vorher, nachher };
          }),
        );
      const ende = [...zellen];
      const alle = (hole: () => readonly Schritt<number, number>[], seite: 'vorher' | 'nachher'): void => {
        for (let schritte = hole(); schritte.length > 0; schritte = hole())
          for (const schritt of schritte) zellen[schritt.zelle] = schritt[seite];
      };
      alle(verlauf.zurueck, 'vorher');
      expect(zellen).toEqual([0, 0, 0, 0]);
      alle(verlauf.vor, 'nachher');
      expect(zellen).toEqual(ende);
    }),
  );
});

test('Tippen in einer Zelle ist ein Schritt, danach Getanes löst Zurückgenommenes ab', () => {
  const verlauf = erstelleVerlauf<string, string>();
  verlauf.ergaenze({ zelle: 'a', vorher: '', nachher: '1' });
  verlauf.ergaenze({ zelle: 'a', vorher: '1', nachher: '12' });
  expect(verlauf.zurueck()).toEqual([{ zelle: 'a', vorher: '', nachher: '12' }]);
  verlauf.merke([{ zelle: 'b', vorher: '', nachher: 'x' }]);
  expect(verlauf.vor()).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pfad, rechneNach, type Rechenblatt } from '#domain/werte';
import { gesagt, KATALOG, rechne } from './pruefhilfen.ts';

const zahl = (blatt: Rechenblatt, adresse: string): number => {
  const gefunden = blatt.get(pfad('personal', adresse));
  return typeof gefunden?.wert === 'number' ? gefunden.wert : Number.NaN;
};
const vzae = (stellen: number) => gesagt('vzae', String(stellen));

describe('Für jedes Personal gilt', () => {
  it('jeder Abzug macht den Betreuungsschlüssel größer, keiner kleiner, und die VZÄ gehen auf', () => {
    fc.assert(
      fc.property(
        fc.record({
          soll: fc.integer({ min: 100, max: 500 }),
          schluessel: fc.integer({ min: 1, max: 400 }),
          unbesetzt: fc.nat(30),
          krank: fc.nat(30),
          frei: fc.nat(30),
        }),
        ({ soll, schluessel, unbesetzt, krank, frei }) => {
          const blatt = rechne({
            bereiche: {
              b: {
                bezeichnung: 'B',
                aufgabe: 'integration',
                soll: vzae(soll),
                segmente: {
                  alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', `1:${schluessel}`) },
                },
                unbesetzt: vzae(unbesetzt),
                langzeiterkrankteVzae: vzae(krank),
                freigestellt: vzae(frei),
              },
            },
          });
          const stufen = [
            'schluesselAmSoll',
            'nachVakanzen.schluessel',
            'nachKrankheit.schluessel',
            'nachFreistellung.schluessel',
          ].map(feld => zahl(blatt, `bereiche.b.${feld}`));
          expect(stufen.filter(Number.isFinite)).toHaveLength(4);
          expect(stufen).toEqual(stufen.toSorted((a, b) => a - b));
          expect(stufen[0]).toBe(schluessel * 10_000);
          expect(zahl(blatt, 'bereiche.b.schluesselEffektiv')).toBe(stufen.at(-1));
          expect(zahl(blatt, 'bereiche.b.vzaeEffektiv')).toBe((soll - unbesetzt - krank - frei) * 10_000);
          expect(rechneNach(blatt, KATALOG)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('das Soll der Segmente und ihre Fälle ergeben zusammen die des Bereichs', () => {
    const teil = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(teil, { minLength: 1, maxLength: 8 }), teile => {
        const segmente = teile.map(([soll, schluessel], i) => [
          `s${i}`,
          { bezeichnung: `S${i}`, soll: vzae(soll), schluessel: gesagt('schluessel', `1:${schluessel}`) },
        ]);
        const blatt = rechne({
          bereiche: {
            b: { bezeichnung: 'B', aufgabe: 'integration', segmente: Object.fromEntries(segmente) },
          },
        });
        expect(zahl(blatt, 'bereiche.b.soll')).toBe(teile.reduce((s, [soll]) => s + soll * 10_000, 0));
        expect(zahl(blatt, 'bereiche.b.faelle')).toBe(teile.reduce((s, [soll, je]) => s + soll * je, 0));
        const schluessel = teile.map(([, je]) => je * 10_000);
        expect(zahl(blatt, 'bereiche.b.schluesselAmSoll')).toBeGreaterThanOrEqual(Math.min(...schluessel));
        expect(zahl(blatt, 'bereiche.b.schluesselAmSoll')).toBeLessThanOrEqual(Math.max(...schluessel));
      }),
      { numRuns: 60 },
    );
  });

  it('beim tragfähigen Schlüssel sind angekündigte und mögliche Gespräche dieselben, bis auf die Rundung', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 100 }),
        fc.integer({ min: 15, max: 90 }),
        fc.integer({ min: 1, max: 26 }),
        (anteil, minuten, rhythmus) => {
          const planung = (schluessel: string) => ({
            bezeichnung: 'G',
            gespraechsanteil: gesagt('anteil', `${anteil} %`),
            wochenstunden: gesagt('dezimal', '39'),
            nettowochen: gesagt('dezimal', '44'),
            gespraechslaenge: gesagt('dezimal', String(minuten)),
            rhythmus: gesagt('dezimal', String(rhythmus)),
            schluessel: gesagt('schluessel', schluessel),
          });
          const tragfaehig = zahl(
            rechne({ gespraeche: { g: planung('1:100') } }),
            'gespraeche.g.tragfaehigerSchluessel',
          );
          const text = `1:${Math.floor(tragfaehig / 10_000)},${String(tragfaehig % 10_000).padStart(4, '0')}`;
          const blatt = rechne({ gespraeche: { g: planung(text) } });
          const [noetig, moeglich] = ['gespraecheImRhythmus', 'gespraecheJeVzae'].map(feld =>
            zahl(blatt, `gespraeche.g.${feld}`),
          );
          expect(Math.abs((noetig ?? 0) - (moeglich ?? 0))).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { monatAus } from '#domain/werte';
import { definitionshinweise } from './definitionshinweise.ts';
import { KENNZAHLEN } from './kennzahlen.ts';

const hinweise = (ids: readonly string[] | null, von: number, bis: number) =>
  definitionshinweise(KENNZAHLEN, ids, [monatAus(von, 12), monatAus(bis, 1)]);

describe('Die Definition von K2E3', () => {
  it('wechselt im Januar 2019; wer darüber hinweg sieht, erfährt es', () => {
    expect(hinweise(null, 2018, 2019)).toEqual([
      'K2E3 hat ab Januar 2019 eine andere Definition: davor „Nachhaltigkeit der Integrationen“ (§ 5 Abs. 2 Nr. 3 § 48a-Kennzahlenverordnung in der Fassung bis 2018), seither „Kontinuierliche Beschäftigung nach Integration“ (§ 5 Abs. 2 Nr. 3 § 48a-Kennzahlenverordnung). Die Werte davor und danach sind nicht vergleichbar.',
    ]);
  });

  it('ist davor die frühere, und das wird gesagt', () => {
    expect(hinweise(['K2E3'], 2016, 2018)).toEqual([
      expect.stringContaining('K2E3 folgt hier der Definition, die vor Januar 2019 galt: „Nachhaltigkeit'),
    ]);
  });

  it('braucht keinen Hinweis, wo nur die heutige gilt oder nach anderem gefragt ist', () => {
    expect(definitionshinweise(KENNZAHLEN, null, [monatAus(2019, 1), monatAus(2025, 12)])).toEqual([]);
    expect(hinweise(['K2', 'K3'], 2018, 2019)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Bedarfsrechnung, Bedarfssegment } from '#domain/personal';
import { gesagt, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (bedarf: Readonly<Record<string, Bedarfsrechnung>>) =>
  pruefe(planMitPersonal({ bedarf }), 'P-11');
const gruppe = (teil: Partial<Bedarfssegment> = {}): Bedarfssegment => ({
  bezeichnung: 'alle',
  fallart: 'BG',
  schluessel: gesagt('schluessel', '1:110'),
  ...teil,
});
const nachFaellen = (...gruppen: readonly Bedarfssegment[]): Bedarfsrechnung => ({
  methode: 'B',
  bezeichnung: 'Bedarf',
  segmente: Object.fromEntries(gruppen.map((g, i) => [`g${i}`, g])),
});
const maximalwert = (rest: Readonly<{ rechnung?: string }> = {}): Bedarfsrechnung => ({
  methode: 'C',
  bezeichnung: 'Maximalwert',
  vorjahr: gesagt('vzae', '70'),
  ...rest,
});

describe('P-11: Personalbedarf ohne Ergebnis', () => {
  it('nennt, was einem Maximalwert fehlt', () => {
    expect(kurz(mit({ c: maximalwert() }))).toEqual(['P-11 warnt personal.bedarf.c']);
    expect(fehltIn(mit({ c: maximalwert() }), '„rechnung“', '„ergebnis“')).toEqual([]);
    expect(kurz(mit({ a: nachFaellen(gruppe()), c: maximalwert({ rechnung: 'a' }) }))).toEqual([
      'P-11 warnt personal.bedarf.c',
    ]);
  });

  it('nennt fehlende Gruppen und Gruppen ohne Fälle', () => {
    expect(fehltIn(mit({ a: nachFaellen() }), 'keine Gruppe')).toEqual([]);
    const halb = nachFaellen(gruppe({ faelle: gesagt('anzahl', '110') }), gruppe({ bezeichnung: 'U25' }));
    expect(fehltIn(mit({ a: halb }), 'Die Fälle fehlen bei „U25“.')).toEqual([]);
  });

  it('schweigt zu Fällen, Mischschlüsseln und dem beschlossenen Soll', () => {
    const halbe = gruppe({ anteil: gesagt('anteil', '50 %') });
    expect(mit({ a: nachFaellen(gruppe({ faelle: gesagt('anzahl', '110') })) })).toEqual([]);
    expect(mit({ a: nachFaellen(halbe, halbe) })).toEqual([]);
    expect(mit({ a: nachFaellen(gruppe(), gruppe()) })).toEqual([]);
    expect(mit({ e: { methode: 'E', bezeichnung: 'Soll', soll: gesagt('vzae', '70') } })).toEqual([]);
  });
});

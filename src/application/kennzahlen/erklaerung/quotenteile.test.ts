import { describe, expect, it } from 'vitest';
import { KENNZAHLEN, type Kennzahl } from '#domain/kennzahlen';
import type { Gruppenpaar } from './gruppenpaare.ts';
import { bruchteile, quotensummen, quotenteile, type Seitenpaar } from './quotenteile.ts';

const k2 = KENNZAHLEN.find(k => k.id === 'K2') as Kennzahl;
const wert = ([zaehler, nenner]: readonly [number, number]) => ({
  zaehler,
  nenner,
  wert: (zaehler / nenner) * 100,
  grund: null,
});
const paar = (
  name: string,
  damals: readonly [number, number],
  jetzt: readonly [number, number],
): Gruppenpaar => ({
  name,
  damals: wert(damals),
  jetzt: wert(jetzt),
  gezeigt: { damals: true, jetzt: true },
  offen: true,
});
const seite = (
  name: string,
  vorzeichen: 1 | -1,
  ganzes: Gruppenpaar,
  gruppen: readonly Gruppenpaar[] = [],
): Seitenpaar => ({ seite: { name, fest: null, vorzeichen }, ganzes, gruppen });

describe('Der Abstand der Quoten von Frauen und Männern', () => {
  // Women 20 ÷ 100 → 30 ÷ 100, men 25 ÷ 100 → 25 ÷ 125: distance 20 − 25 = −5, then 30 − 20 = +10.
  const frauen = seite('Frauen', 1, paar('', [20, 100], [30, 100]));
  const maenner = seite('Männer', -1, paar('', [25, 100], [25, 125]));

  it('zerfällt in Zähler und Nenner beider; bei den Männern zählt es umgekehrt', () => {
    const teile = [frauen, maenner].flatMap(s => bruchteile(k2, s));
    expect(teile.map(t => [t.name, Math.round(t.wert ?? Number.NaN)])).toEqual([
      ['Frauen: Integrationen (Zähler)', 10],
      ['Frauen: erwerbsfähige Leistungsberechtigte (Nenner)', 0],
      ['Männer: Integrationen (Zähler)', -0],
      ['Männer: erwerbsfähige Leistungsberechtigte (Nenner)', 5],
    ]);
  });
});

describe('Eine Quote nach Gruppen', () => {
  // Quotas stay 10 % and 30 %, the weights turn from 50:50 to 25:75: 20 % → 25 %, all of it structure.
  const gruppen = [paar('A', [10, 100], [5, 50]), paar('B', [30, 100], [45, 150])];
  const alle = seite('', 1, paar('', [40, 200], [50, 200]), gruppen);

  it('trennt, was die Quoten und was die Gewichte ausmachen', () => {
    expect(quotensummen([alle])).toEqual({ quoten: expect.closeTo(0, 9), gewichte: expect.closeTo(5, 9) });
    expect(quotenteile(alle).map(t => t.name)).toEqual(['A, Quote', 'A, Gewicht', 'B, Quote', 'B, Gewicht']);
  });

  it('sagt keine Summen, wenn eine Gruppe verdeckt ist', () => {
    const verdeckt = gruppen.map((g, i) => ({ ...g, offen: i > 0 }));
    expect(quotensummen([{ ...alle, gruppen: verdeckt }])).toBeNull();
    expect(quotenteile({ ...alle, gruppen: verdeckt }).map(t => t.grund)).toEqual([
      'GEHEIM', 'GEHEIM', null, null,
    ]); // prettier-ignore
  });
});

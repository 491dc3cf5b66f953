import { describe, expect, it } from 'vitest';
import { betrag, rechne, wert, werte, zeile } from './pruefhilfen.ts';

const kosten = (inEuro: number) => ({ kosten: { stueckkosten: betrag(inEuro), je: 'eintritt' as const } });
const gruppen = {
  I: { nummer: 'I', bezeichnung: 'Aktivierung' },
  II: { nummer: 'II', bezeichnung: 'Weiterbildung' },
};

describe('Kosten nach Gruppen', () => {
  it('mit Anteil an allen Kosten; was in keiner Gruppe steht, ist eine eigene Zeile', () => {
    const blatt = rechne({
      gruppen,
      zeilen: {
        mat: zeile(100, { gruppe: 'I', ...kosten(1_000) }),
        fbw: zeile(50, { gruppe: 'II', ...kosten(5_000) }),
        vb: zeile(500, { nachrichtlich: true, ...kosten(100) }),
      },
    });
    // 100.000 + 250.000 + 50.000 = 400.000
    expect(
      werte(
        blatt,
        'gruppen.I.kostenanteil',
        'gruppen.II.kostenanteil',
        'ohneGruppe.kosten',
        'ohneGruppe.kostenanteil',
      ),
    ).toEqual({
      'gruppen.I.kostenanteil': '25 %',
      'gruppen.II.kostenanteil': '62,5 %',
      'ohneGruppe.kosten': '50.000,00 €',
      'ohneGruppe.kostenanteil': '12,5 %',
    });
  });

  it('ohne Gruppen gibt es nichts aufzuteilen', () => {
    const blatt = rechne({ zeilen: { mat: zeile(100, kosten(1_000)) } });
    expect([wert(blatt, 'ohneGruppe.kosten'), wert(blatt, 'kosten.jahre.2023')]).toEqual([
      null,
      '100.000,00 €',
    ]);
  });

  it('von nichts ist nichts ein Anteil', () => {
    const blatt = rechne({ gruppen, zeilen: { mat: zeile(0, { gruppe: 'I', ...kosten(1_000) }) } });
    expect(wert(blatt, 'gruppen.I.kosten')).toBe('0,00 €');
    expect(wert(blatt, 'gruppen.I.kostenanteil')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan';
import { baueKapitel } from './kapitel.ts';
import { bauFuer, worte } from './pruefhilfen.ts';

const saetze = async (
  kapitel: Pick<Plan, 'texte' | 'potentiale' | 'schwerpunkte'>,
  mindestens: number | null,
): Promise<readonly string[]> =>
  (await baueKapitel(bauFuer(kapitel, mindestens), new Map())).flatMap(b =>
    b.art === 'ueberschrift'
      ? [b.text]
      : b.art === 'anmerkung' || b.art === 'absatz'
        ? [worte(b.inhalt)]
        : [],
  );

const FEHLT = 'Zu diesem Abschnitt enthält der Plan noch keinen Text.';
const C = 'C. Ausschöpfung interner Potentiale';

describe('Ein Abschnitt ohne Inhalt', () => {
  it('wird im Entwurf erwähnt, wo die Vorlage ihn verlangt', async () => {
    const [a, b] = [await saetze({}, null), await saetze({ texte: { personal: 'Es reicht.' } }, null)];
    expect(a.filter(satz => satz === FEHLT)).toHaveLength(2);
    expect(b.filter(satz => satz === FEHLT)).toHaveLength(1);
    expect(b[b.indexOf(FEHLT) - 1]).toMatch(/^B\. Geplante Handlungsansätze/);
  });

  it('bleibt weg, wo er freiwillig ist: Kapitel C der Vorlage 2023', async () => {
    expect(await saetze({}, null)).not.toContain(C);
    const potentiale = { it: { thema: 'IT', weiterentwicklung: 'Mehr.' } };
    expect(await saetze({ potentiale }, null)).toContain(C);
  });

  it('bleibt in der veröffentlichten Fassung immer weg', async () => {
    const schwerpunkte = { a: { thema: 'langzeitbezug', antworten: { was: 'Das.' } } };
    const gedruckt = await saetze({ schwerpunkte }, 5);
    expect(gedruckt.join(' ')).not.toContain('enthält der Plan noch kein');
    expect(gedruckt.join(' ')).not.toContain('Warum haben Sie');
    expect(gedruckt).toContain('Das.');
    expect(await saetze({}, 5)).not.toContain(
      'B. Geplante Handlungsansätze zu den Schwerpunktthemen der Steuerung',
    );
  });
});

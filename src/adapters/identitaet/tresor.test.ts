import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meldungstext } from '#application';
import type { Tresor } from '#ports';
import { erstelleTresor } from './tresor.ts';

const schluessel = (): string => randomBytes(32).toString('base64');
const mit = (...alle: readonly string[]): Tresor => {
  const tresor = erstelleTresor(alle);
  if (!tresor.ok) throw new Error(JSON.stringify(tresor.meldungen));
  return tresor.wert;
};

describe('der Tresor', () => {
  it('gibt zurück, was er verschlossen hat, und zeigt es nicht', () => {
    const tresor = mit(schluessel());
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string(), (geheimnis, zweck) => {
        const verschlossen = tresor.verschliesse(geheimnis, zweck);
        expect(tresor.oeffne(verschlossen, zweck)).toBe(geheimnis);
        expect(verschlossen).not.toContain(geheimnis);
        expect(tresor.verschliesse(geheimnis, zweck)).not.toBe(verschlossen);
      }),
    );
  });

  it('öffnet nicht, was für ein anderes Konto verschlossen wurde', () => {
    const tresor = mit(schluessel());
    const verschlossen = tresor.verschliesse('GEHEIM', 'konto:1');
    expect(tresor.oeffne(verschlossen, 'konto:2')).toBeNull();
  });

  it('merkt jede Veränderung', () => {
    const tresor = mit(schluessel());
    const verschlossen = tresor.verschliesse('GEHEIM', 'x');
    for (const [i, zeichen] of [...verschlossen].entries()) {
      const anders = `${verschlossen.slice(0, i)}${zeichen === 'A' ? 'B' : 'A'}${verschlossen.slice(i + 1)}`;
      // The last character of Base64 may carry bits that mean nothing.
      const gleich = anders.split('.').every((teil, t) => {
        const [a, b] = [teil, verschlossen.split('.')[t] ?? ''].map(x => Buffer.from(x, 'base64url'));
        return t >= 2 && a && b ? a.equals(b) : teil === verschlossen.split('.')[t];
      });
      if (!gleich) expect(tresor.oeffne(anders, 'x'), `Stelle ${i}`).toBeNull();
    }
    for (const anders of [
      '',
      'x',
      verschlossen.slice(0, -3),
      verschlossen.slice(0, 20),
      `${verschlossen}.x`.slice(2),
    ])
      expect(tresor.oeffne(anders, 'x')).toBeNull();
  });

  it('öffnet mit dem alten Schlüssel Verschlossenes, wenn der neue davor steht', () => {
    const [alt, neu] = [schluessel(), schluessel()];
    const verschlossen = mit(alt).verschliesse('GEHEIM', 'x');
    expect(mit(neu, alt).oeffne(verschlossen, 'x')).toBe('GEHEIM');
    expect(mit(alt).oeffne(mit(alt, neu).verschliesse('GEHEIM', 'x'), 'x')).toBe('GEHEIM');
    expect(mit(neu).oeffne(verschlossen, 'x')).toBeNull();
  });

  it.each([
    [[], 'fehlt'],
    [[randomBytes(31).toString('base64')], 'Der 1. Schlüssel für ruhende Geheimnisse hat 31 Bytes statt 32'],
    [[schluessel(), 'kurz'], 'Der 2. Schlüssel'],
  ])('nennt falsche Schlüssel der Konfiguration: %#', (alle, text) => {
    const tresor = erstelleTresor(alle);
    expect(tresor.ok).toBe(false);
    expect(tresor.meldungen.map(meldungstext).join()).toContain(text);
  });
});

import { describe, expect, test } from 'vitest';
import { erstelleSiegel } from './siegel.ts';

describe('Ein Siegel', () => {
  test('gibt zurück, was versiegelt wurde, bis seine Zeit um ist', () => {
    let jetzt = 1000;
    const siegel = erstelleSiegel('geheim', () => jetzt);
    const versiegelt = siegel.versiegle('{"weiter":"/plänè"}', 10);
    expect(versiegelt).toMatch(/^[\w.-]+$/);
    jetzt = 10_999;
    expect(siegel.lies(versiegelt)).toBe('{"weiter":"/plänè"}');
    jetzt = 11_000;
    expect(siegel.lies(versiegelt)).toBeNull();
  });

  test('bricht, wenn sich Text, Frist oder Schlüssel ändern', () => {
    const siegel = erstelleSiegel('geheim', () => 1000);
    const versiegelt = siegel.versiegle('weiter', 10);
    const [text, endet, unterschrift] = versiegelt.split('.');
    for (const falsch of [
      '',
      '..',
      `${text}.${endet}.`,
      `${text}.${Number(endet) + 1}.${unterschrift}`,
      `${Buffer.from('anders').toString('base64url')}.${endet}.${unterschrift}`,
      `${versiegelt}.x`,
      erstelleSiegel('anderer', () => 1000).versiegle('weiter', 10),
    ])
      expect([falsch, siegel.lies(falsch)]).toEqual([falsch, null]);
  });
});

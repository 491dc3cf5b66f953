import { describe, expect, it } from 'vitest';
import type { Zeitpunkt } from '#domain/zugang';
import { erstelleEinmalcodes } from './einmalcodes.ts';

const codes = erstelleEinmalcodes();
/** The secret of RFC 6238, appendix B ('12345678901234567890'), in Base32. */
const GEHEIMNIS = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const um = (sekunden: number): Zeitpunkt => (sekunden * 1000) as Zeitpunkt;

describe('die Einmalcodes', () => {
  // RFC 6238, appendix B, SHA-1, last six of eight digits.
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_111_111_111, '050471', 37_037_037],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
  ])('nehmen zur Sekunde %i den Code %s an und nennen seinen Schritt', (sekunde, code, schritt) => {
    expect(codes.pruefe(GEHEIMNIS, code, um(sekunde), null)).toBe(schritt);
  });

  it('gelten einen Schritt davor und danach, nicht zwei', () => {
    expect(codes.pruefe(GEHEIMNIS, '287082', um(29), null)).toBe(1);
    expect(codes.pruefe(GEHEIMNIS, '287082', um(89), null)).toBe(1);
    expect(codes.pruefe(GEHEIMNIS, '287082', um(90), null)).toBeNull();
  });

  it('gelten nur einmal, und kein früherer danach', () => {
    expect(codes.pruefe(GEHEIMNIS, '287082', um(59), 0)).toBe(1);
    expect(codes.pruefe(GEHEIMNIS, '287082', um(59), 1)).toBeNull();
    expect(codes.pruefe(GEHEIMNIS, '287082', um(59), 2)).toBeNull();
  });

  it.each(['', '28708', '2870821', 'abcdef', '28708x', '１２３４５６'])('lehnen %j ab', eingabe => {
    expect(codes.pruefe(GEHEIMNIS, eingabe, um(59), null)).toBeNull();
  });

  it('dürfen mit Leerzeichen getippt sein', () => {
    expect(codes.pruefe(GEHEIMNIS, ' 287 082 ', um(59), null)).toBe(1);
  });

  it('bieten jedes Mal ein neues Geheimnis von 160 Bit an, als Text, Adresse und Bild', () => {
    const angebot = codes.biete('erika.muster@jobcenter.example');
    expect(angebot.geheimnis).toMatch(/^[A-Z2-7]{32}$/);
    expect(codes.biete('x').geheimnis).not.toBe(angebot.geheimnis);
    const adresse = new URL(angebot.adresse);
    expect(decodeURIComponent(adresse.pathname)).toBe('/Stellwerk:erika.muster@jobcenter.example');
    expect(Object.fromEntries(adresse.searchParams)).toEqual({
      issuer: 'Stellwerk',
      secret: angebot.geheimnis,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
    expect(angebot.bild).toMatch(/^<svg role="img" aria-label="[^"]+" xmlns/);
    expect(angebot.bild).not.toMatch(/script|style=|href/);
  });
});

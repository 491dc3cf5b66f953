import { describe, expect, it } from 'vitest';
import { dateiname } from './dateiname.ts';

describe('Der Name einer Datei neben dem Plan oder der Gestaltung', () => {
  const bild = dateiname('png|jpe?g', 'Bild');

  it.each(['ok.png', './ok.png', 'bilder/ok.jpeg', './bilder/a b.JPG'])('„%s“ ist erlaubt', name => {
    expect(bild.safeParse(name).success).toBe(true);
  });

  it.each(['../ok.png', 'a/../../ok.png', '/ok.png', 'ok.svg', '.png', 'c:\\ok.png', 'ok.png\n'])(
    '„%s“ nicht',
    name => {
      expect(bild.safeParse(name).success).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { arbeitsplatztext } from './arbeitsplatztext.ts';

describe('arbeitsplatztext', () => {
  it('kennt auch den Satz eines Befunds, an dem ein Beschluss endet', () => {
    const parameter = {
      was: 'Der Satz der Zeile „IT-Verfahren“',
      jahr: 2027,
      parameter: 'vkfv_it_kostensatz',
    };
    expect(
      arbeitsplatztext({ code: 'R-01', stufe: 'sperrt', pfad: 'haushalt.verwaltungskosten.it', parameter }),
    ).toContain('„IT-Verfahren“ ist für 2027 nicht festgesetzt');
  });
});

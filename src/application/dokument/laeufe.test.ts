import { expect, it } from 'vitest';
import { gesagt } from '#domain/pruefhilfen';
import { dezimalzahl, pfad, tag, type Zahl } from '#domain/werte';
import { eingebettet, zahlzelle } from './laeufe.ts';

const zahl = (einheit: 'cent' | 'vzae', text: string): Zahl => {
  const { wert, schritt } = gesagt(einheit, text);
  return {
    pfad: pfad('haushalt', 'x'),
    name: 'x',
    einheit,
    wert,
    schritt,
    herkunft: {
      art: 'angabe',
      standKennung: 'eigen',
      stand: { quelle: 'Jobcenter', dokument: 'Plan', datum: tag('2022-11-01'), datenstand: 'vorlaeufig' },
    },
  } as Zahl;
};

const zelle = (einheit: 'cent' | 'vzae', text: string): string => {
  const [lauf] = zahlzelle(zahl(einheit, text), '').inhalt;
  return lauf && 'text' in lauf ? lauf.text : '';
};

it('Ein Betrag steht so genau in der Tabelle, wie er bekannt ist', () => {
  expect(zelle('cent', '59,519 Mio. €')).toBe('59,519 Mio.');
  expect(zelle('cent', '36,1 Mio. €')).toBe('36,1 Mio.');
  expect(zelle('cent', '36 Mio. €')).toBe('36 Mio.');
  expect(zelle('cent', '36.100.000 €')).toBe('36.100.000');
  expect(zelle('cent', '1.250,50 €')).toBe('1.251');
});

it('VZÄ stehen ohne Einheit da, die der Kopf der Spalte nennt', () => {
  expect(zelle('vzae', '68,81 VZÄ')).toBe('68,81');
});

it('Ein Betrag in Millionen hat im Satz die Stellen, mit denen er gesagt ist', () => {
  const imText = (betrag: string) => {
    const lauf = eingebettet(() => zahl('cent', betrag))('haushalt.x | Mio. €');
    return lauf.art === 'zahl' ? lauf.text : '';
  };
  expect(imText('20.000.000 €')).toBe('20 Mio. €');
  expect(imText('20,000 Mio. €')).toBe('20,000 Mio. €');
  expect(imText('20.500.000 €')).toBe('20,500 Mio. €');
});

it('Ein Betrag steht auf Wunsch in Tausend Euro', () => {
  const lauf = eingebettet(() => zahl('cent', '349.500 €'))('haushalt.x | T€');
  expect(lauf).toMatchObject({ art: 'zahl', text: '350 T€' });
});

it('Eine Zahl mit Nachkommastellen steht im Satz mit dem, was sie zählt, oder ausdrücklich ohne', () => {
  const wochen = (wert: number): Zahl => ({
    ...(zahl('vzae', '1 VZÄ') as Zahl<'vzae'>),
    einheit: 'dezimal',
    wert: dezimalzahl(wert),
    mass: 'wochen',
  });
  const imText = (wert: number, form = '') => {
    const lauf = eingebettet(() => wochen(wert))(`haushalt.x${form}`);
    return lauf.art === 'zahl' ? lauf.text : '';
  };
  expect(imText(8_000)).toBe('8 Wochen');
  expect(imText(1_000)).toBe('1 Woche');
  expect(imText(3_500, ' | ohne Einheit')).toBe('3,5');
});

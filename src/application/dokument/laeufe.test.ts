import { expect, it } from 'vitest';
import { gesagt } from '#domain/pruefhilfen';
import { pfad, tag, type Zahl } from '#domain/werte';
import { zahlzelle } from './laeufe.ts';

const zelle = (einheit: 'cent' | 'vzae', text: string): string => {
  const { wert, schritt } = gesagt(einheit, text);
  const zahl = {
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
  const [lauf] = zahlzelle(zahl, '').inhalt;
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

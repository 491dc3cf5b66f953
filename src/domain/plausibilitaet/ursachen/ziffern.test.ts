import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gedruckteAbweichung, kontextZu, planMit } from '../pruefhilfen.ts';
import { abgeschnitten, vorzeichen, ziffernVertauscht } from './ziffern.ts';

const LEER = kontextZu(rechnePlan, planMit({}));
const vertauscht = (gedruckt: string, wert: string) =>
  ziffernVertauscht(gedruckteAbweichung(gedruckt, wert), LEER);
const gekappt = (gedruckt: string, wert: string) => abgeschnitten(gedruckteAbweichung(gedruckt, wert), LEER);
const gespiegelt = (gedruckt: string, wert: string) => vorzeichen(gedruckteAbweichung(gedruckt, wert), LEER);

describe('vertauschte Ziffern', () => {
  it('werden mit dem Paar genannt (ME-aktiv 2017: …96 statt …69)', () => {
    expect(vertauscht('47.562.696', '47.562.669 €')).toBe(
      'Vermutlich sind zwei Ziffern vertauscht („96“ statt „69“).',
    );
    expect(vertauscht('21.564.947', '21.654.947 €')).toContain('„56“ statt „65“');
    expect(vertauscht('−10,38 %', '−10,83 %')).toContain('„38“ statt „83“');
  });

  it('werden auf der gedruckten Genauigkeit gesucht', () => {
    expect(vertauscht('12,843 Mio. €', '12.483.152 €')).toContain('„84“ statt „48“');
  });

  it('sind es nicht, wenn zwei andere Ziffern abweichen, sie nicht benachbart sind oder die Länge anders ist', () => {
    expect(vertauscht('47.562.697', '47.562.669 €')).toBeNull();
    expect(vertauscht('67.562.649', '47.562.669 €')).toBeNull();
    expect(vertauscht('4.756.296', '47.562.669 €')).toBeNull();
  });

  it('werden bei zwei Ziffern nicht vermutet: das wäre geraten', () => {
    expect(vertauscht('27 %', '72 %')).toBeNull();
  });
});

describe('abgeschnitten statt gerundet', () => {
  it('ist ein Druck, der weniger als eine Stelle unter dem Wert liegt (Recklinghausen 2023: 4,504)', () => {
    expect(gekappt('4,504 Mio. €', '4.504.848 €')).toBe('Vermutlich wurde abgeschnitten statt gerundet.');
    expect(gekappt('−4,504 Mio. €', '−4.504.848 €')).toContain('abgeschnitten');
  });

  it('ist es nicht, wenn der Druck über dem Wert oder eine ganze Stelle darunter liegt', () => {
    expect(gekappt('4,506 Mio. €', '4.504.848 €')).toBeNull();
    expect(gekappt('4,503 Mio. €', '4.504.848 €')).toBeNull();
    expect(gekappt('4,503 Mio. €', '4.504.000 €')).toBeNull();
  });
});

describe('falsches Vorzeichen', () => {
  it('ist derselbe Betrag mit dem anderen Zeichen', () => {
    expect(gespiegelt('7,230 Mio. €', '−7.230.000 €')).toBe('Der Betrag stimmt, das Vorzeichen nicht.');
    expect(gespiegelt('-4,15 %', '4,15 %')).toContain('Vorzeichen');
  });

  it('ist es nicht bei einem anderen Betrag oder bei null', () => {
    expect(gespiegelt('7,320 Mio. €', '−7.230.000 €')).toBeNull();
    expect(gespiegelt('7,230 Mio. €', '7.320.000 €')).toBeNull();
    expect(gespiegelt('5 €', '0 €')).toBeNull();
  });
});

import {
  groesseAus,
  KENNZAHLEN,
  definitionFuer,
  wertAus,
  type Groesse,
  type Wuerfel,
} from '#domain/kennzahlen';
import { type Monat } from '#domain/werte';
import { ERSTER_FLUCHTMONAT, FLUCHTMONATE } from './lagen.ts';
import { KLASSE, type Musterwuerfel } from './musterzaehlung.ts';

/** A figure of the delivery with the range it should lie in, in percent; null where the months are too few. */
export type Kalibrierzeile = Readonly<{
  name: string;
  von: number;
  bis: number;
  wert: number | null;
  erreicht: boolean | null;
}>;

/** Target and result of every figure that the generator is set by. */
export const kalibrierung = (wuerfel: Musterwuerfel): readonly Kalibrierzeile[] =>
  ZIELE.map(({ name, von, bis, messe }) => {
    const wert = messe(wuerfel);
    return { name, von, bis, wert, erreicht: wert === null ? null : von <= wert && wert <= bis };
  });

/** ELB on the last counting day. */
export const elbAmEnde = (gesamt: Wuerfel): number => am(gesamt, 'ELB') ?? 0;

type Ziel = Readonly<{
  name: string;
  von: number;
  bis: number;
  messe(wuerfel: Musterwuerfel): number | null;
}>;

const ziel = (name: string, von: number, bis: number, messe: Ziel['messe']): Ziel => ({
  name,
  von,
  bis,
  messe,
});

/** Magnitudes of Mülheim 2023, Mettmann 2017 and Düsseldorf 2021 and of the published figures of North Rhine-Westphalia. */
const ZIELE: readonly Ziel[] = [
  ziel('ELB am Ende je 100 am Anfang', 95, 130, ({ gesamt }) =>
    teile(elbAmEnde(gesamt), am(gesamt, 'ELB', [], gesamt.auftrag.vonMonat)),
  ),
  ziel('LZB je 100 ELB', 62, 77, ({ gesamt }) => anteil(gesamt, 'LZB', 'ELB')),
  ziel('Vier Jahre und mehr je 100 ELB', 38, 60, kennzahl('V4ELB')),
  ziel('Langzeitarbeitslose je 100 ELB', 18, 32, ({ gesamt }) => anteil(gesamt, 'LZA_ELB', 'ELB')),
  ziel('Unter 25 je 100 ELB', 15, 21, ({ gesamt, alter }) =>
    teile(am(alter, 'ELB', [KLASSE.unter25]), am(gesamt, 'ELB')),
  ),
  ziel('Alleinerziehende je 100 weibliche ELB', 15, 20, ({ gesamt, geschlecht }) =>
    teile(am(gesamt, 'ELB_ALLEIN'), am(geschlecht, 'ELB', [KLASSE.frauen])),
  ),
  ziel('K2 Integrationsquote', 18, 25, kennzahl('K2')),
  ziel('K2 der Frauen je 100 der Männer', 50, 75, ({ geschlecht }) =>
    teile(quote('K2', geschlecht, [KLASSE.frauen]), quote('K2', geschlecht, [KLASSE.maenner])),
  ),
  ziel('Integrationen im September je 100 im Monatsmittel', 115, 155, ({ gesamt }) => september(gesamt)),
  ziel('Bedarfsdeckende Integrationen', 45, 50, kennzahl('BD', 3)),
  ziel('K2E1 geringfügige Beschäftigung', 3, 8, kennzahl('K2E1')),
  ziel('K2E2 öffentlich geförderte Beschäftigung', 2, 5, kennzahl('K2E2')),
  ziel('K2E3 kontinuierliche Beschäftigung', 60, 65, kennzahl('K2E3', 6)),
  ziel('K2E4 Integrationsquote der Alleinerziehenden', 9, 20, kennzahl('K2E4')),
  ziel('K1E3 Zugangsrate ELB', 1.8, 3.2, kennzahl('K1E3')),
  ziel('K1E4 Abgangsrate ELB', 1.8, 3.2, kennzahl('K1E4')),
  ziel('K3E1 Integrationsquote der LZB', 12, 18, kennzahl('K3E1')),
  ziel('K3E2 Aktivierungsquote der LZB', 10, 14, kennzahl('K3E2')),
  ziel('K3E3 Zugangsrate LZB', 1.2, 3.2, kennzahl('K3E3')),
  ziel('K3E4 Abgangsrate LZB', 1.2, 3.2, kennzahl('K3E4')),
  ziel('Zugang ELB im Fluchthalbjahr je 100 davor', 120, 250, ({ gesamt }) =>
    vorher(gesamt, 'ZUGANG_ELB', 0),
  ),
  ziel('Zugang LZB 21 Monate später je 100 davor', 120, 250, ({ gesamt }) =>
    vorher(gesamt, 'ZUGANG_LZB', 21),
  ),
];

const am = (
  wuerfel: Wuerfel,
  groesse: Groesse,
  klassen: readonly number[] = [],
  monat: Monat = letzterMonat(wuerfel),
): number | null => groesseAus(wuerfel, groesse, monat, klassen);

/** The last month of which a cube counts. */
const letzterMonat = ({ auftrag: { vonMonat, stichtage } }: Wuerfel): Monat =>
  (vonMonat + stichtage.length - 3) as Monat;

const teile = (zaehler: number | null, nenner: number | null): number | null =>
  zaehler === null || nenner === null || nenner === 0 ? null : (100 * zaehler) / nenner;

const anteil = (wuerfel: Wuerfel, zaehler: Groesse, nenner: Groesse): number | null =>
  teile(am(wuerfel, zaehler), am(wuerfel, nenner));

function kennzahl(id: string, voraus = 0): Ziel['messe'] {
  return ({ gesamt }) => quote(id, gesamt, [], voraus);
}

/** A key figure of the latest month for which it exists. */
function quote(id: string, wuerfel: Wuerfel, klassen: readonly number[], voraus = 0): number | null {
  const monat = (letzterMonat(wuerfel) - voraus) as Monat;
  const definition = definitionFuer(KENNZAHLEN, id, monat);
  return definition ? wertAus(definition, wuerfel, monat, klassen).wert : null;
}

const summe = (wuerfel: Wuerfel, groesse: Groesse, von: number, monate: number): number | null => {
  let ergebnis = 0;
  for (let m = von; m < von + monate; m++) {
    const wert = am(wuerfel, groesse, [], m as Monat);
    if (wert === null) return null;
    ergebnis += wert;
  }
  return ergebnis;
};

const JAHR = 12;

/** September of all whole calendar years against their mean month. */
const september = (wuerfel: Wuerfel): number | null => {
  let alle = 0;
  let septembers = 0;
  for (let dezember = letzterDezember(wuerfel); ; dezember -= JAHR) {
    const jahr = summe(wuerfel, 'INT', dezember - JAHR + 1, JAHR);
    if (jahr === null) return teile(JAHR * septembers, alle);
    alle += jahr;
    septembers += am(wuerfel, 'INT', [], (dezember - 3) as Monat) ?? 0;
  }
};

/** The last month that ends a year. */
const letzterDezember = (wuerfel: Wuerfel): number => {
  const monat = letzterMonat(wuerfel);
  return monat - ((monat + 1) % JAHR);
};

/** The months of the shock, later by so many, against as many before them. */
const vorher = (wuerfel: Wuerfel, groesse: Groesse, spaeter: number): number | null => {
  const von = ERSTER_FLUCHTMONAT + spaeter;
  const monate = FLUCHTMONATE.length;
  return teile(summe(wuerfel, groesse, von, monate), summe(wuerfel, groesse, von - monate, monate));
};

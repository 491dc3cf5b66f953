import { fassungenAus, type Kennzahlaggregat, type Wertart } from '#domain/aggregate';
import {
  amtlichesBlatt,
  BETRAEGE,
  definitionFuer,
  gleicheAb,
  KENNZAHLEN,
  type Abgleich,
  type Kennzahl,
  type Kennzahlwert,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Kennzahlbericht } from './berechneKennzahlen.ts';
import type { Gruppe } from './kennzahlzeilen.ts';

/** The official value of a key figure beside the own one, and why it has no number, where it has none. */
export type Abgleichzeile = Readonly<{
  kennzahl: string;
  monat: Monat;
  gruppe: Gruppe;
  wertart: Wertart;
  abgleich: Abgleich;
}>;

/** Published values beside the own ones of the same Jobcenter, month and group, with the difference and known reasons for it. */
export const stelleAmtlicheDaneben = (
  { lieferung, kennzahlen }: Kennzahlbericht,
  amtliche: readonly Kennzahlaggregat[],
): readonly Abgleichzeile[] =>
  kennzahlen.flatMap(({ kennzahl, name: _name, monat, gruppe, ...eigen }) => {
    const fassungen = fassungenAus(amtliche, lieferung.jobcenter, gruppe);
    const amtlich = amtlichesBlatt(kennzahl, fassungen).amtlicherWert(monat);
    const definition = definitionFuer(KENNZAHLEN, kennzahl, monat);
    if (!amtlich || !definition) return [];
    return [
      {
        kennzahl,
        monat,
        gruppe,
        wertart: amtliche.find(a => a.fassung === amtlich.fassung)?.wertart ?? 'wert',
        abgleich: gleicheAb(definition, amtlich, inEuro(definition, eigen), lieferung.ladestand),
      },
    ];
  });

/** Amounts are published in Euro and counted in cents. */
const inEuro = ({ zaehler: { groesse } }: Kennzahl, eigen: Kennzahlwert): Kennzahlwert => {
  const geteilt = (cent: number | null): number | null => (cent === null ? null : cent / 100);
  return BETRAEGE.some(b => b === groesse)
    ? { ...eigen, zaehler: geteilt(eigen.zaehler), nenner: geteilt(eigen.nenner) }
    : eigen;
};

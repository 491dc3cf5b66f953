import type { Abgleichzeile } from '#application/kennzahlen';
import { istInEuro } from './kennzahlen/anzeigezeilen.ts';
import { tafeltext, type Tafelzeile } from './kennzahlen/tafel.ts';
import { mitPlus, zahl } from './kennzahlen/zahltexte.ts';

/** From which base quantity the differences come: of each term what was counted and published, how far it is off and how many points that makes. */
export const herkunftstafel = (
  zeilen: readonly Abgleichzeile[],
  nameVon: (zeile: Abgleichzeile) => string,
  breite: number,
): readonly string[] => {
  const zerlegt = zeilen.filter(z => z.abgleich.differenz && typeof z.abgleich.zaehler?.punkte === 'number');
  if (zerlegt.length === 0) return [];
  const tafel = {
    titel: 'Woraus die Differenz besteht: Zähler und Nenner ergeben sie zusammen genau',
    kopf: '',
    spalten: ['eigen', 'amtlich', 'eigen minus amtlich', 'das macht'],
    zeilen: zerlegt.flatMap(z => [termzeile(z, 'zaehler', nameVon(z)), termzeile(z, 'nenner', nameVon(z))]),
  };
  return ['', ...tafeltext(tafel, breite)];
};

const TERMNAMEN = { zaehler: 'Zähler', nenner: 'Nenner' } as const;

const termzeile = (
  { kennzahl, abgleich }: Abgleichzeile,
  art: 'zaehler' | 'nenner',
  name: string,
): Tafelzeile => {
  const einheit = istInEuro(kennzahl) ? ' €' : '';
  const menge = (wert: number | null): string =>
    wert === null ? '–' : `${zahl(wert, einheit === '' ? 0 : 2)}${einheit}`;
  const abweichung = abgleich[art];
  const punkte = abweichung?.punkte ?? null;
  return {
    name: `${name}: ${TERMNAMEN[art]} ${abweichung?.term.groesse ?? ''}`,
    zellen: [
      menge(abgleich.eigen[art]),
      menge(abgleich.amtlich[art]),
      plus(menge(abweichung?.differenz ?? null)),
      punkte === null ? '–' : `${mitPlus(zahl(punkte, 2))} PP`,
    ],
  };
};

/** Amounts carry their unit behind. */
const plus = (text: string): string => (/^[1-9]|^0,\d*[1-9]/.test(text) ? `+${text}` : text);

import type { Abgleichzeile } from '#application/kennzahlen';
import type { Kennzahlausgabe } from '#contract';
import { monatAlsIso, monatAlsText, tagAlsIso, tagAlsText } from '#domain/werte';
import { gruppentext } from './kennzahlen/gruppentext.ts';

/** Published values beside the own ones, for people; nothing when there are none. altersklassen: all age bands in order. */
export const abgleichText = (
  zeilen: readonly Abgleichzeile[],
  altersklassen: readonly string[] = [],
): readonly string[] =>
  zeilen.length === 0
    ? []
    : [
        '',
        'Amtlich und eigen gezählt (Ziele hängen am amtlichen Wert)',
        ...zeilen.flatMap(zeile => block(zeile, altersklassen)),
      ];

const STAENDE = {
  endgueltig: 'endgültig',
  hochgerechnet: 'hochgerechnet',
  imputiert: 'teilweise geschätzt',
  fehlend: 'fehlt',
} as const;

const block = (
  { kennzahl, monat, gruppe, abgleich }: Abgleichzeile,
  altersklassen: readonly string[],
): readonly string[] => {
  const { amtlich, eigen, differenz, hauptursache, gruende } = abgleich;
  const wer = Object.keys(gruppe).length === 0 ? '' : `, ${gruppentext(gruppe, altersklassen)}`;
  return [
    `  ${kennzahl} ${monatAlsText(monat)}${wer}: amtlich ${prozent(amtlich.wert)} (${STAENDE[amtlich.stand]}, Ladestand ${tagAlsText(amtlich.ladestand)}), eigen ${prozent(eigen.wert)}, Differenz ${differenz === null ? '–' : `${zahl(differenz)} Prozentpunkte`}`,
    ...(hauptursache ? [`    vor allem aus ${hauptursache.groesse}`] : []),
    ...gruende.map(g => `    ${g.satz}`),
  ];
};

const prozent = (wert: number | null): string => (wert === null ? 'kein Wert' : `${zahl(wert)} %`);
const zahl = (wert: number): string =>
  wert.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 2 }).replace('-', '−');

/** The same as data of the contract. */
export const abgleichDaten = ({
  kennzahl,
  monat,
  gruppe,
  abgleich,
}: Abgleichzeile): Kennzahlausgabe[number] => ({
  abgleich: kennzahl,
  monat: monatAlsIso(monat),
  gruppe,
  ladestand: tagAlsIso(abgleich.amtlich.ladestand),
  stand: abgleich.amtlich.stand,
  amtlich: abgleich.amtlich.wert,
  eigen: abgleich.eigen.wert,
  differenz: abgleich.differenz,
  zaehlerdifferenz: abgleich.zaehler?.differenz ?? null,
  nennerdifferenz: abgleich.nenner?.differenz ?? null,
  hauptursache:
    abgleich.hauptursache === null
      ? null
      : abgleich.hauptursache === abgleich.zaehler?.term
        ? 'zaehler'
        : 'nenner',
  gruende: abgleich.gruende.map(g => g.satz),
});

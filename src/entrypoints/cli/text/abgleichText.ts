import type { Abgleichzeile } from '#application/kennzahlen';
import type { Kennzahlausgabe } from '#contract';
import { GROESSENNAMEN, type Groesse } from '#domain/kennzahlen';
import { monatAlsIso, monatAlsText, tagAlsIso, tagAlsText } from '#domain/werte';
import { umbrochen } from './absatz.ts';
import { herkunftstafel } from './abgleichherkunft.ts';
import { gruppentext } from './kennzahlen/gruppentext.ts';
import { tafeltext } from './kennzahlen/tafel.ts';
import { mitPlus, zahl } from './kennzahlen/zahltexte.ts';
import { WERTZEICHEN } from './wertzeichen.ts';

/** Published values beside the own ones as a table, with each reason once; nothing when there are none. altersklassen: all age bands in order. */
export const abgleichText = (
  zeilen: readonly Abgleichzeile[],
  altersklassen: readonly string[],
  breite: number,
): readonly string[] => {
  if (zeilen.length === 0) return [];
  const [monat, zweiter] = [...new Set(zeilen.map(z => z.monat))];
  const wann = monat === undefined || zweiter !== undefined ? '' : `, ${monatAlsText(monat)}`;
  const tafel = {
    titel: `Amtlich und eigen gezählt${wann} (Ziele hängen am amtlichen Wert)`,
    kopf: 'in Prozent',
    spalten: ['amtlich', 'eigen', 'Differenz', 'vor allem aus', 'Stand', 'Ladestand'],
    zeilen: zeilen.map(z => ({ name: nameVon(z, altersklassen, wann === ''), zellen: zellen(z) })),
  };
  return [
    '',
    ...tafeltext(tafel, breite),
    ...herkunftstafel(zeilen, z => nameVon(z, altersklassen, wann === ''), breite),
    '',
    ...[...erklaerungen(zeilen), ...gruende(zeilen)].map(satz => umbrochen(satz, breite, '')),
  ];
};

const nameVon = (
  { kennzahl, monat, gruppe }: Abgleichzeile,
  altersklassen: readonly string[],
  mitMonat: boolean,
): string =>
  [
    `${kennzahl}${mitMonat ? ` ${monatAlsText(monat)}` : ''}`,
    ...(Object.keys(gruppe).length === 0 ? [] : [gruppentext(gruppe, altersklassen)]),
  ].join(', ');

const STAENDE = {
  endgueltig: 'endgültig',
  hochgerechnet: 'hochgerechnet',
  imputiert: 'teilweise geschätzt',
  fehlend: 'fehlt',
} as const;

/** Official values as they were published, own ones and the difference with two places. */
const zellen = ({ wertart, abgleich }: Abgleichzeile): readonly string[] => {
  const { amtlich, eigen, differenz, gerechnetAus, hauptursache } = abgleich;
  const ungefaehr = gerechnetAus === 'WERT' ? '≈ ' : '';
  return [
    amtlich.wert === null ? (wertart === 'wert' ? 'fehlt' : WERTZEICHEN[wertart]) : zahl(amtlich.wert, 1),
    eigen.wert === null ? (eigen.grund === 'GEHEIM' ? '*' : 'fehlt') : zahl(eigen.wert, 2),
    differenz === null ? '–' : `${ungefaehr}${mitPlus(zahl(differenz, 2))} PP`,
    hauptursache?.groesse ?? '–',
    STAENDE[amtlich.stand],
    tagAlsText(amtlich.ladestand),
  ];
};

const erklaerungen = (zeilen: readonly Abgleichzeile[]): readonly string[] => {
  const aus = new Set(zeilen.map(z => z.abgleich.gerechnetAus));
  const groessen = [...new Set(zeilen.flatMap(z => z.abgleich.hauptursache?.groesse ?? []))];
  const namen = groessen.map(g => `${g} ${GROESSENNAMEN[g as Groesse] ?? g}`);
  return [
    ...(aus.has('TERME')
      ? ['Differenz: eigen minus amtlich in Prozentpunkten (PP), amtlich ungerundet aus Zähler und Nenner.']
      : []),
    ...(aus.has('WERT')
      ? ['≈ Zähler und Nenner sind nicht veröffentlicht; der amtliche Wert ist gerundet, die Differenz deshalb ungenau.']
      : []),
    ...(zeilen.some(passtNicht)
      ? [`Veröffentlicht ist zu ${nennung(zeilen.filter(passtNicht))} ein Wert, der nicht aus Zähler und Nenner folgt; die Differenz folgt aus ihnen.`]
      : []),
    ...(namen.length > 0 ? [`Vor allem aus: ${namen.join(', ')}.`] : []),
  ]; // prettier-ignore
};

/** Nobody publishes with fewer than one place. */
const GERUNDET = 0.05 + 1e-9;

const passtNicht = ({ abgleich: { amtlich, eigen, differenz, gerechnetAus } }: Abgleichzeile): boolean =>
  gerechnetAus === 'TERME' && Math.abs((eigen.wert ?? 0) - (differenz ?? 0) - (amtlich.wert ?? 0)) > GERUNDET;

/** Every reason once; whose it is where it is not everybody's. Sentences that differ in their days alone are one. */
const gruende = (zeilen: readonly Abgleichzeile[]): readonly string[] => {
  const mitGrund = zeilen.filter(z => z.abgleich.gruende.length > 0);
  const alle = mitGrund.flatMap(zeile => zeile.abgleich.gruende.map(({ satz }) => ({ satz, zeile })));
  return [...Map.groupBy(alle, g => g.satz.replaceAll(/\d\d\.\d\d\.\d{4}|t-\d/g, '…')).values()].map(
    gleiche => {
      const wem = gleiche.length === mitGrund.length ? '' : `${nennung(gleiche.map(g => g.zeile))}: `;
      const mehrere = new Set(gleiche.map(g => g.satz)).size > 1;
      return `${wem}${gleiche[0]?.satz ?? ''}${mehrere ? ' Zu anderen Ladeständen gilt Entsprechendes.' : ''}`;
    },
  );
};

const nennung = (zeilen: readonly Abgleichzeile[]): string =>
  [...new Set(zeilen.map(z => z.kennzahl))].join(', ');

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
  zaehlerpunkte: abgleich.zaehler?.punkte ?? null,
  nennerpunkte: abgleich.nenner?.punkte ?? null,
  gerechnetAus: abgleich.gerechnetAus === null ? null : HERKUNFT[abgleich.gerechnetAus],
  hauptursache:
    abgleich.hauptursache === null
      ? null
      : abgleich.hauptursache === abgleich.zaehler?.term
        ? 'zaehler'
        : 'nenner',
  gruende: abgleich.gruende.map(g => g.satz),
});

const HERKUNFT = { TERME: 'zaehler_nenner', WERT: 'gerundeter_wert' } as const;

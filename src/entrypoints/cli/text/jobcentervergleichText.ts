import type { Jobcentervergleich } from '#application/kennzahlen';
import type { Kennzahlvergleichsausgabe } from '#contract';
import type { Grund } from '#domain/kennzahlen';
import { monatAlsIso, monatAlsText, tagAlsIso, tagAlsText } from '#domain/werte';
import { entschaerft } from './absatz.ts';

type Zeile = Jobcentervergleich['kennzahlen'][number];

/** A comparison for people: who is compared, then a block a key figure. */
export const jobcentervergleichText = ({
  gruppe,
  monat,
  lieferungen,
  kennzahlen,
}: Jobcentervergleich): string =>
  entschaerft(
    [
      `${gruppe}, ${monatAlsText(monat)}`,
      ...lieferungen.map(({ jobcenter, name, ladestand }) =>
        ladestand === null
          ? `  ${jobcenter}: keine Lieferung im Lager`
          : `  ${jobcenter} ${name ?? ''}, Ladestand ${tagAlsText(ladestand)}`,
      ),
      ...kennzahlen.flatMap(kennzahlblock),
    ].join('\n'),
  );

const kennzahlblock = ({ kennzahl, vergleich }: Zeile): readonly string[] => {
  const { gesamt, quartile, plaetze, fehlend, ohneRang } = vergleich;
  return [
    '',
    `${kennzahl.id} ${kennzahl.name}`,
    ...plaetze.map(
      p =>
        `  ${rangtext(p.rang)} ${p.jobcenter.padEnd(NUMMERNBREITE)} ${prozent(p.wert)} %   zur Gruppe ${punkte(p.abstandGruppe)}   zum Median ${punkte(p.abstandMedian)}${p.viertel === null ? '' : `   Viertel ${p.viertel}`}`,
    ),
    ...(quartile
      ? [
          `  Median ${prozent(quartile.median).trim()} %, Quartile ${prozent(quartile.unteres).trim()} % und ${prozent(quartile.oberes).trim()} %; zusammen ${gesamt.wert === null ? 'kein Wert' : `${prozent(gesamt.wert).trim()} %`}`,
        ]
      : []),
    ...(ohneRang ? ['  Ohne Rang: Die Jobcenter gehören zu verschiedenen Vergleichstypen.'] : []),
    ...fehlend.map(({ jobcenter, grund }) => `  ${jobcenter} fehlt: ${GRUENDE[grund]}`),
  ];
};

const NUMMERNBREITE = 10;
const GRUENDE: Readonly<Record<Grund, string>> = {
  FEHLT: 'für den Monat sind nicht alle Daten da',
  NENNER_0: 'der Nenner ist 0',
  GEHEIM: 'verdeckt nach § 16 BStatG',
  NICHT_GRUPPIERBAR: 'nicht je Gruppe',
};

const rangtext = (rang: number | null): string => (rang === null ? '  –' : `${rang}.`.padStart(3));
const prozent = (wert: number): string => stelle(wert).padStart(8);
const punkte = (wert: number | null): string =>
  (wert === null ? '–' : `${wert > 0 ? '+' : ''}${stelle(wert)} PP`).padStart(9);
const stelle = (wert: number): string =>
  wert
    .toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .replace('-', '−')
    .replace(/^−0,0$/, '0,0');

/** The same as data of the contract. */
export const jobcentervergleichDaten = ({
  gruppe,
  monat,
  lieferungen,
  kennzahlen,
}: Jobcentervergleich): Kennzahlvergleichsausgabe => ({
  format: 'stellwerk-kennzahlvergleich/1',
  gruppe,
  monat: monatAlsIso(monat),
  lieferungen: lieferungen.map(l => ({
    ...l,
    ladestand: l.ladestand === null ? null : tagAlsIso(l.ladestand),
  })),
  kennzahlen: kennzahlen.map(({ kennzahl, vergleich }) => {
    const teiler = kennzahl.zaehler.groesse === 'LLU' || kennzahl.zaehler.groesse === 'LUH' ? 100 : 1;
    const { zaehler, nenner, wert } = vergleich.gesamt;
    return {
      kennzahl: kennzahl.id,
      name: kennzahl.name,
      gesamt: { zaehler: zaehler / teiler, nenner: nenner / teiler, wert },
      quartile: vergleich.quartile,
      plaetze: [...vergleich.plaetze],
      fehlend: [...vergleich.fehlend],
      ohneRang: vergleich.ohneRang,
    };
  }),
});

import { lieferungsmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import { dateiname, passtTyp, spaltennamen, tabelleVon, type Tabellenquelle } from './tabellenquelle.ts';

/** What is wrong with the columns of a file, a finding a kind. */
export const kopfbefunde = (quelle: Tabellenquelle): readonly Meldung[] => {
  const { name, kopf, typen } = quelle;
  const ort = { datei: dateiname(quelle) };
  if (kopf.length > HOECHSTENS_SPALTEN)
    return [
      melde(lieferungsmeldungen.ZU_VIELE_SPALTEN, name, {
        ...ort,
        anzahl: kopf.length,
        hoechstens: HOECHSTENS_SPALTEN,
      }),
    ];
  const bekannte = spaltennamen(quelle);
  const fehlende = bekannte.filter(spalte => !kopf.includes(spalte));
  const fremde = kopf.filter(spalte => !bekannte.includes(spalte));
  const doppelte = kopf.filter((spalte, i) => kopf.slice(0, i).some(s => gleichlautend(s, spalte)));
  const unpassende = Object.entries(tabelleVon(quelle).spalten).filter(
    ([spalte, form]) => kopf.includes(spalte) && !passtTyp(form, typen[kopf.indexOf(spalte)] ?? 'VARCHAR'),
  );
  const gefunden = genannt(kopf.filter(k => k !== ''), 20) || 'keine'; // prettier-ignore
  return [
    ...(fehlende.length > 0
      ? [
          melde(lieferungsmeldungen.SPALTE_FEHLT, name, {
            ...ort,
            spalte: fehlende.join(', '),
            anzahl: fehlende.length,
            gefunden,
          }),
        ]
      : []),
    ...(fremde.length > 0 && fehlende.length < bekannte.length
      ? [
          melde(lieferungsmeldungen.SPALTE_UNBEKANNT, name, {
            ...ort,
            spalte: genannt(
              fremde.map(f => f || 'ohne Namen'),
              10,
            ),
            anzahl: fremde.length,
          }),
        ]
      : []),
    ...[...new Set(doppelte)].map(spalte =>
      melde(lieferungsmeldungen.SPALTE_DOPPELT, name, { ...ort, spalte: gekuerzt(spalte) }),
    ),
    ...unpassende.map(([spalte]) =>
      melde(lieferungsmeldungen.SPALTE_TYP, name, {
        ...ort,
        spalte,
        typ: gekuerzt(typen[kopf.indexOf(spalte)] ?? ''),
      }),
    ),
  ];
};

/** No program writes so many columns of which ten are wanted. */
const HOECHSTENS_SPALTEN = 200;

/** DuckDB takes names that differ in case only for one. Columns without a name may be several. */
const gleichlautend = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

const gekuerzt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const genannt = (namen: readonly string[], hoechstens: number): string =>
  [
    ...namen.slice(0, hoechstens).map(gekuerzt),
    ...(namen.length > hoechstens ? [`${namen.length - hoechstens} weitere`] : []),
  ].join(', ');

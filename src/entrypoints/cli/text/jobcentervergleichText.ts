import { fehltext, type Jobcentervergleich } from '#application/kennzahlen';
import { BETRAEGE, FUER_VIERTEL, type Kennzahl } from '#domain/kennzahlen';
import { monatAlsText, tagAlsText } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';

type Zeile = Jobcentervergleich['kennzahlen'][number];

/** A comparison for people: who is compared, a block a key figure, and how to read it. */
export const jobcentervergleichText = (vergleich: Jobcentervergleich, breite: number): string => {
  const { gruppe, monat, kennzahlen } = vergleich;
  const absatz = (text: string): string => umbrochen(text, breite, '');
  return entschaerft(
    [
      absatz(`${gruppe}, ${monatAlsText(monat)}`),
      ...mitgliederzeilen(vergleich),
      ...kennzahlen.flatMap(k => kennzahlblock(k, vergleich, breite)),
      ...leseanleitung(vergleich).map((text, i) => `${i === 0 ? '\n' : ''}${absatz(text)}`),
    ].join('\n'),
  );
};

const mitgliederzeilen = ({ lieferungen }: Jobcentervergleich): readonly string[] => {
  const breite = Math.max(...lieferungen.map(l => l.jobcenter.length));
  return lieferungen.map(({ jobcenter, name, ladestand, typ }) => {
    const art = typ === null ? '' : `, Vergleichstyp ${typ}`;
    const stand = ladestand === null ? 'keine Lieferung im Lager' : `${name ?? ''}, Ladestand ${tagAlsText(ladestand)}`; // prettier-ignore
    return `  ${jobcenter.padEnd(breite)}  ${stand}${art}`;
  });
};

const kennzahlblock = (
  zeile: Zeile,
  { lieferungen }: Jobcentervergleich,
  breite: number,
): readonly string[] => {
  const { kennzahl, vergleich } = zeile;
  const { plaetze, ohneRang } = vergleich;
  const namen = new Map(lieferungen.map(l => [l.jobcenter, `${l.jobcenter} ${l.name ?? ''}`.trim()]));
  return [
    '',
    ...[`${kennzahl.id} ${kennzahl.name}. ${richtung(kennzahl)}`].map(t => umbrochen(t, breite, '')),
    ...(plaetze.length > 0 ? platztabelle(zeile, namen) : []),
    ...gesamtsaetze(zeile).map(t => umbrochen(t, breite, '  ')),
    ...(ohneRang === 'VERSCHIEDENE_TYPEN' && plaetze.length > 1
      ? ['  Ohne Rang: Die Jobcenter gehören nicht alle zum selben Vergleichstyp.']
      : []),
    ...fehlende(zeile, namen).map(t => umbrochen(t, breite, '  ')),
  ];
};

/** Which way is better, and that an Ergänzungsgröße is no measure of performance. */
const richtung = ({ besser, art }: Kennzahl): string => {
  const wort = besser === 'hoch' ? 'Höher ist besser' : 'Niedriger ist besser';
  return art === 'ergaenzung' ? `${wort}; die Größe erläutert die Kennzahl.` : `${wort}.`;
};

const platztabelle = (
  { kennzahl, vergleich: { plaetze } }: Zeile,
  namen: ReadonlyMap<string, string>,
): readonly string[] => {
  const [mitRang, mitViertel] = [plaetze.some(p => p.rang !== null), plaetze.some(p => p.viertel !== null)];
  const zeilen = [
    [
      ...(mitRang ? ['Rang'] : []),
      'Jobcenter',
      'Wert',
      'zur Gruppe',
      'zum Median',
      ...(mitViertel ? ['Viertel'] : []),
    ],
    ...plaetze.map(p => [
      ...(mitRang ? [`${p.rang ?? '–'}.`] : []),
      namen.get(p.jobcenter) ?? p.jobcenter,
      wertVon(kennzahl, p.wert),
      punkte(p.abstandGruppe),
      punkte(p.abstandMedian),
      ...(mitViertel ? [String(p.viertel ?? '–')] : []),
    ]),
  ];
  const namensspalte = mitRang ? 1 : 0;
  const breiten = (zeilen[0] ?? []).map((_, i) => Math.max(...zeilen.map(z => z[i]?.length ?? 0)));
  return zeilen.map(z =>
    `  ${z.map((feld, i) => (i === namensspalte ? feld.padEnd(breiten[i] ?? 0) : feld.padStart(breiten[i] ?? 0))).join('  ')}`.trimEnd(),
  );
};

const gesamtsaetze = ({ kennzahl, vergleich: { gesamt, quartile, plaetze } }: Zeile): readonly string[] => {
  if (!quartile) return [];
  const wie = (wert: number): string => (istBetrag(kennzahl) ? `${zahl(wert / 100)} €` : zahl(wert));
  const zusammen =
    gesamt.wert === null
      ? 'Zusammen: kein Wert, der Nenner ist 0.'
      : `Zusammen: ${wertVon(kennzahl, gesamt.wert)} (${wie(gesamt.zaehler)} ÷ ${wie(gesamt.nenner)}).`;
  if (plaetze.length < 2) return [zusammen];
  const mitte = `Median ${wertVon(kennzahl, quartile.median)}`;
  return plaetze.length < FUER_VIERTEL
    ? [`${zusammen} ${mitte}.`]
    : [`${zusammen} ${mitte}, mittlere Hälfte von ${wertVon(kennzahl, quartile.unteres)} bis ${wertVon(kennzahl, quartile.oberes)}.`]; // prettier-ignore
};

/** Who has a delivery, but no value; who has none stands above. */
const fehlende = ({ vergleich, fehlgruende }: Zeile, namen: ReadonlyMap<string, string>): readonly string[] =>
  vergleich.fehlend.flatMap(({ jobcenter, grund }) => {
    if (!fehlgruende.has(jobcenter)) return [];
    const text =
      grund === 'GEHEIM'
        ? 'verdeckt nach § 16 BStatG, auch nicht in der Summe'
        : grund === 'NENNER_0'
          ? 'kein Wert, der Nenner ist 0'
          : `kein Wert; ${fehltext(fehlgruende.get(jobcenter) ?? null)}`;
    return [`${namen.get(jobcenter) ?? jobcenter}: ${text}.`];
  });

const leseanleitung = ({ lieferungen, kennzahlen }: Jobcentervergleich): readonly string[] => {
  const staende = new Set(lieferungen.flatMap(l => l.ladestand ?? []));
  const verglichen = kennzahlen.some(k => k.vergleich.plaetze.length > 1);
  const mitViertel = kennzahlen.some(k => k.vergleich.plaetze.some(p => p.viertel !== null));
  const mitRang = kennzahlen.some(k => k.vergleich.plaetze.some(p => p.rang !== null));
  const ohneTyp = verglichen && kennzahlen.some(k => k.vergleich.ohneRang === 'OHNE_TYP');
  return [
    ...(verglichen
      ? [
          'Zur Gruppe, zum Median: Abstand in Prozentpunkten. Zusammen: alle Zähler durch alle Nenner, nicht das Mittel der Quoten. Median: Die Hälfte der Jobcenter liegt darüber, die Hälfte darunter. '
            .concat(mitRang ? 'Gleiche Werte teilen sich einen Rang.' : '')
            .trimEnd(),
        ]
      : []),
    ...(ohneTyp
      ? [
          'Ohne Rang: Von diesen Jobcentern ist kein Vergleichstyp bekannt. Gerangt wird eine eigene Gruppe (--gruppe DATEI), auch ohne Typen, oder ein gemeinsamer Vergleichstyp.',
        ]
      : []),
    ...(mitViertel ? ['Viertel: 1 ist das beste, 4 das letzte Viertel der Jobcenter.'] : []),
    ...(staende.size > 1
      ? ['Die Ladestände sind verschieden: Neuere Daten enthalten mehr Nachmeldungen.']
      : []),
  ];
};

/** Changes show where they go. */
const wertVon = ({ form }: Kennzahl, wert: number): string =>
  form === 'veraenderung' ? `${punkte(wert)} %` : `${stelle(wert)} %`;

const istBetrag = ({ zaehler }: Kennzahl): boolean => BETRAEGE.some(b => b === zaehler.groesse);
const punkte = (wert: number | null): string => {
  const text = wert === null ? '–' : stelle(wert);
  return wert !== null && wert > 0 && text !== '0,0' ? `+${text}` : text;
};
const stelle = (wert: number): string =>
  wert
    .toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .replace('-', '−')
    .replace(/^−0,0$/, '0,0');
const zahl = (wert: number): string => wert.toLocaleString('de-DE', { maximumFractionDigits: 2 });

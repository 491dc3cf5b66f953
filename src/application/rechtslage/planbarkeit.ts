import type { Planbarkeit, Planzeile } from '#domain/haushalt';
import {
  aehnlichster,
  ersterTag,
  melde,
  meldungsart,
  monateDesJahres,
  type Meldung,
  type Tag,
} from '#domain/werte';
import {
  alleInstrumentfassungen,
  INSTRUMENTE,
  istInstrument,
  neuAusEgtPlanbareFassung,
  rechtsmeldungen,
  type Instrument,
} from '#recht';

/** What is planned outside the recorded instruments (a project of the Land, a local measure). */
export const OHNE_INSTRUMENT = 'SONSTIGES';

const UNBEKANNT = meldungsart<{ instrument: string; erlaubt: readonly string[]; vorschlag?: string }>({
  code: 'INSTRUMENT-01',
  stufe: 'sperrt',
  satz: p =>
    `Das Instrument „${p.instrument}“ ist nicht hinterlegt.${p.vorschlag === undefined ? '' : ` Meinten Sie ${p.vorschlag}?`} Möglich sind: ${p.erlaubt.join(', ')}, ${OHNE_INSTRUMENT}.`,
});

const VARIANTE = meldungsart<{ instrument: string; variante: string; erlaubt: readonly string[] }>({
  code: 'INSTRUMENT-02',
  stufe: 'sperrt',
  satz: p =>
    p.erlaubt.length > 0
      ? `${p.instrument} gibt es nicht in der Variante „${p.variante}“. Möglich sind: ${p.erlaubt.join(', ')}.`
      : `${p.instrument} hat keine Varianten; lassen Sie „variante“ weg.`,
});

/** The kinds of message about instruments a plan names. */
export const instrumentmeldungen = [UNBEKANNT, VARIANTE] as const;

/** Instruments and variants that are not on record. */
export const pruefeInstrument = (ort: string, instrument: string, variante?: string): readonly Meldung[] => {
  if (instrument === OHNE_INSTRUMENT) return [];
  if (!istInstrument(instrument)) return pruefeKuerzel(`${ort}.instrument`, instrument);
  const erlaubt = variantenVon(instrument);
  return variante === undefined || erlaubt.includes(variante)
    ? []
    : [melde(VARIANTE, `${ort}.variante`, { instrument, variante, erlaubt })];
};

/** An abbreviation that is not on record, at its own address. */
export const pruefeKuerzel = (pfad: string, instrument: string): readonly Meldung[] =>
  instrument === OHNE_INSTRUMENT || istInstrument(instrument)
    ? []
    : [melde(UNBEKANNT, pfad, { instrument, erlaubt: INSTRUMENTE, ...vorschlagZu(instrument) })];

/** A misspelt abbreviation, or the name of an instrument instead of its abbreviation: '16i', '„EGZ“ (Eingliederungszuschuss)'. */
const vorschlagZu = (instrument: string): Readonly<{ vorschlag?: string }> => {
  const paragraf = INSTRUMENTE_DER_PARAGRAFEN.get(ohneParagraf(instrument).toLowerCase());
  if (paragraf !== undefined) return { vorschlag: paragraf.map(k => `„${k}“`).join(' oder ') };
  const kuerzel = aehnlichster(ohneParagraf(instrument), INSTRUMENTE);
  if (kuerzel !== null) return { vorschlag: `„${kuerzel}“` };
  const name = aehnlichster(
    instrument,
    alleInstrumentfassungen.map(f => f.name),
  );
  const fassung = alleInstrumentfassungen.find(f => f.name === name);
  return fassung ? { vorschlag: `„${fassung.instrument}“ (${fassung.name})` } : {};
};

/** What people call by the number of its paragraph (SGB II with a letter, SGB III without). */
const INSTRUMENTE_DER_PARAGRAFEN: ReadonlyMap<string, readonly Instrument[]> = new Map([
  ['16b', ['ESG']],
  ['16d', ['AGH']],
  ['1-euro-job', ['AGH']],
  ['44', ['VB']],
  ['45', ['MAT', 'MAG']],
  ['avgs', ['MAT']],
  ['51', ['BvB']],
  ['54a', ['EQ']],
  ['76', ['BaE']],
  ['81', ['FbW']],
  ['87a', ['WB-PRAEMIE', 'WB-GELD']],
  ['88', ['EGZ']],
]);

const ohneParagraf = (text: string): string => text.replace(/^§\s*/, '').replaceAll(/\s+/g, '');

const variantenVon = (instrument: Instrument): readonly string[] => [
  ...new Set(alleInstrumentfassungen.filter(f => f.instrument === instrument).flatMap(f => f.variante ?? [])),
];

/** May new cases of a planned row be granted from the EGT in at least one month of the year? */
export const planbarkeitDerZeile = (zeile: Planzeile, jahr: number): Planbarkeit =>
  planbarkeitAn(zeile, monateDesJahres(jahr).map(ersterTag));

/** May new cases of an instrument be granted from the EGT on at least one of the days? What is not on record may. */
export const planbarkeitAn = (
  { instrument, variante }: Readonly<{ instrument: string; variante?: string }>,
  tage: readonly Tag[],
): Planbarkeit => {
  if (!istInstrument(instrument)) return { planbar: true };
  const varianten = alleInstrumentfassungen
    .filter(f => f.instrument === instrument && (variante === undefined || f.variante === variante))
    .map(f => f.variante);
  const versuche = tage.flatMap(tag => varianten.map(v => neuAusEgtPlanbareFassung(instrument, v, tag)));
  if (versuche.some(versuch => versuch.ok)) return { planbar: true };
  const meldung = versuche[0]?.meldungen[0];
  const art = Object.values(rechtsmeldungen).find(a => a.code === meldung?.code);
  return { planbar: false, grund: meldung && art ? art.satz(meldung.parameter as never) : '' };
};

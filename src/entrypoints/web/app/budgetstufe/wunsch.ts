import type { GespeicherterPlan, Stufenwechsel } from '#application/planung';
import { BUDGETSTUFEN, liesPfad, liesTag, schreibeWert, stufenname, type Budgetstufe } from '#domain/werte';
import type { Wahl } from '../darstellung/wahl.ts';
import { BETRAGSFELDER, texte } from './texte.ts';

/** What stands in the form. */
export type Stufeneingaben = Readonly<Record<Feldname, string>>;

const FELDER = ['stufe', 'quelle', 'dokument', 'datum', ...BETRAGSFELDER] as const;
type Feldname = (typeof FELDER)[number];

/** Stages of an allotment; own planning and Ist are none. */
export const STUFENWAHL: readonly Wahl[] = BUDGETSTUFEN.filter(
  stufe => stufe !== 'planung' && stufe !== 'ist',
).map(wert => ({ wert, name: stufenname(wert) }));

export const leseEingaben = (lies: (feld: string) => string): Stufeneingaben =>
  Object.fromEntries(FELDER.map(feld => [feld, lies(feld).trim()])) as Stufeneingaben;

/** The change as the use case takes it; null while the day is missing. */
export const wechselAus = ({
  stufe,
  datum,
  quelle,
  dokument,
  ...betraege
}: Stufeneingaben): Stufenwechsel | null => {
  const tag = liesTag(datum);
  const gewaehlt = BUDGETSTUFEN.find(s => s === stufe);
  if (tag === null || gewaehlt === undefined) return null;
  return {
    stufe: gewaehlt,
    quelle,
    dokument,
    datum: tag,
    ...Object.fromEntries(Object.entries(betraege).filter(([, text]) => text !== '')),
  };
};

/** Where the money of the plan stands, and the stages one after the other with what is next. */
export const stufenstand = ({ rechnung: { plan, blatt } }: GespeicherterPlan) => {
  const stand = plan.staende[plan.haushalt.stand];
  const hier = stand?.stufe ?? null;
  return {
    stufe: hier === null ? texte.ohneStufe : stufenname(hier),
    schreiben: stand ? `${stand.quelle}, ${stand.dokument}` : '',
    naechste: naechste(hier),
    weg: WEG.map(stufe => ({ name: stufenname(stufe), hier: stufe === hier })),
    betraege: BETRAGSFELDER.map(feld => {
      const pfad = liesPfad(ADRESSEN[feld]);
      const zahl = pfad && blatt.get(pfad);
      return { feld, bisher: zahl ? schreibeWert(zahl) : '–' };
    }),
  };
};

const WEG = ['schaetzwert', 'einglmv', 'endgueltige_zuteilung'] as const satisfies readonly Budgetstufe[];

const naechste = (hier: Budgetstufe | null): Budgetstufe =>
  WEG.find(stufe => hier === null || BUDGETSTUFEN.indexOf(stufe) > BUDGETSTUFEN.indexOf(hier)) ??
  'nachzuteilung';

const ADRESSEN: Readonly<Record<(typeof BETRAGSFELDER)[number], string>> = {
  ohneBez: 'haushalt.eingliederungstitel.ohneBez',
  bez: 'haushalt.eingliederungstitel.bez',
  verwaltungskostenbudget: 'haushalt.verwaltungskostenbudget',
};

import { meldungsart, type Meldungsart, tag, tagAlsText, zeitraumAlsText } from '#domain/werte';
import type { Gueltigkeit, IsoTag } from './typen.ts';
import { alsZeitraum } from './zeit.ts';

const datum = (iso: IsoTag): string => tagAlsText(tag(iso));
const zeiten = (gueltigkeiten: readonly Gueltigkeit[]): string =>
  gueltigkeiten.map(g => zeitraumAlsText(alsZeitraum(g))).join(', ');

type Parameterfrage = { parameter: string; name: string; am: IsoTag };

type Fassungsfrage = { instrument: string; variante: string | null; am: IsoTag };
type Fassungsname = Fassungsfrage & { name: string; kurz: string };

/** Every message about law that a look-up can give. */
export const rechtsmeldungen = {
  /** Nothing on record for the day: too early, an unknown stretch, or no longer known. */
  PARAMETER_FEHLT: meldungsart<Parameterfrage & { hinterlegt: readonly Gueltigkeit[] }>({
    code: 'RECHT-01',
    stufe: 'sperrt',
    satz: ({ name, am, hinterlegt }) =>
      `Für „${name}“ ist am ${datum(am)} kein Wert hinterlegt, nur ${zeiten(hinterlegt)}.`,
  }),

  /** Set year by year, and that year has not come. */
  NOCH_NICHT_FESTGESETZT: meldungsart<Parameterfrage & { festgesetztBis: IsoTag }>({
    code: 'RECHT-02',
    stufe: 'warnt',
    satz: ({ name, am, festgesetztBis }) =>
      `„${name}“ ist für den ${datum(am)} noch nicht festgesetzt, nur bis ${datum(festgesetztBis)}. Bitte tragen Sie im Plan eine Annahme ein.`,
  }),

  /** The law has no such rule on that day, so there is no figure to compute with. */
  KEINE_REGEL: meldungsart<Parameterfrage & { hinweis: string | null }>({
    code: 'RECHT-03',
    stufe: 'hinweis',
    satz: ({ name, am, hinweis }) =>
      `Am ${datum(am)} gibt es keine Regel „${name}“${hinweis === null ? '' : ` (${hinweis})`}.`,
  }),

  /** No version by which one could grant anew on that day. */
  FASSUNG_FEHLT: meldungsart<Fassungsname & { hinterlegt: readonly Gueltigkeit[] }>({
    code: 'RECHT-04',
    stufe: 'sperrt',
    satz: ({ name, kurz, am, hinterlegt }) =>
      `„${name}“ (${kurz}) kann am ${datum(am)} nicht neu bewilligt werden, nur ${zeiten(hinterlegt)}.`,
  }),

  /** The instrument is never granted in that variant. */
  VARIANTE_UNBEKANNT: meldungsart<Fassungsfrage & { varianten: readonly (string | null)[] }>({
    code: 'RECHT-05',
    stufe: 'sperrt',
    satz: ({ instrument, variante, varianten }) =>
      `${instrument} gibt es ${variante === null ? 'nur nach Varianten' : `nicht als „${variante}“`}. Vorgesehen: ${varianten.map(v => v ?? 'ohne Variante').join(', ')}.`,
  }),

  /** The version of that day is paid by someone else, or no longer for new cases. */
  NICHT_AUS_EGT: meldungsart<Fassungsname & { rechtsgrundlage: string }>({
    code: 'RECHT-06',
    stufe: 'sperrt',
    satz: ({ name, kurz, am, rechtsgrundlage }) =>
      `„${name}“ (${kurz}) kann am ${datum(am)} nicht neu aus dem Eingliederungstitel geplant werden (${rechtsgrundlage}).`,
  }),

  /** An extension is a new decision and cannot lie before the grant. */
  VERLAENGERUNG_VOR_BEWILLIGUNG: meldungsart<{
    instrument: string;
    bewilligtAm: IsoTag;
    verlaengertAm: IsoTag;
  }>({
    code: 'RECHT-07',
    stufe: 'sperrt',
    satz: ({ instrument, bewilligtAm, verlaengertAm }) =>
      `${instrument}: Die Verlängerung vom ${datum(verlaengertAm)} liegt vor der Bewilligung vom ${datum(bewilligtAm)}.`,
  }),

  /** The printed keys of that year or Jobcenter are not on record, or (schluessel) one of them is not. */
  EINGLMV_SCHLUESSEL_FEHLT: meldungsart<{ jahr: number; jobcenter: string; schluessel: string | null }>({
    code: 'RECHT-08',
    stufe: 'hinweis',
    satz: ({ jahr, jobcenter, schluessel }) =>
      `Für „${jobcenter}“ ist aus der Eingliederungsmittelverordnung ${jahr} kein ${schluessel === null ? 'Verteilungsschlüssel' : `„${schluessel}“`} hinterlegt.`,
  }),

  /** The federal amount of that year is not on record. */
  EINGLMV_POOL_FEHLT: meldungsart<{ jahr: number; art: string; name: string }>({
    code: 'RECHT-09',
    stufe: 'hinweis',
    satz: ({ jahr, name }) => `Für ${jahr} ist kein Betrag „${name}“ hinterlegt.`,
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;

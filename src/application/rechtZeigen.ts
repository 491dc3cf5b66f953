import { schreibeWert, tagAlsText, zeitraumAlsText, type Tag, type Wert } from '#domain/werte';
import {
  EINHEITEN,
  istParameterId,
  parameterAm,
  PARAMETER_IDS,
  reihe,
  type Parameter,
  type ParameterId,
} from '#recht';
import { meldungstext } from './meldungstexte.ts';

/** One row of law for reading. */
export type Rechtszeile = Readonly<{
  name: string;
  wert: string;
  gueltig: string;
  rechtsgrundlage: string;
  status: string;
  pruefstand: string;
  hinweis: string | null;
}>;

/** Rows of a parameter, or why there is none. */
export type Rechtsauskunft =
  | Readonly<{ art: 'zeilen'; name: string; bezugsdatum: string; zeilen: readonly Rechtszeile[] }>
  | Readonly<{ art: 'fehlt'; text: string }>
  | Readonly<{ art: 'unbekannt'; bekannt: readonly Readonly<{ id: string; name: string }>[] }>;

/** All rows of a law parameter, or the one of a day. */
export const zeigeRecht = (id: string, am: Tag | null): Rechtsauskunft => {
  if (!istParameterId(id))
    return {
      art: 'unbekannt',
      bekannt: PARAMETER_IDS.map(p => ({ id: p, name: reihe<ParameterId>(p).name })),
    };
  const { name, bezugsdatum, zeilen } = reihe<ParameterId>(id);
  if (am === null) return { art: 'zeilen', name, bezugsdatum, zeilen: zeilen.map(alsZeile) };
  const gefunden = parameterAm<ParameterId>(id, am);
  if (gefunden.ok) return { art: 'zeilen', name, bezugsdatum, zeilen: [alsZeile(gefunden.wert)] };
  return {
    art: 'fehlt',
    text: gefunden.meldungen.map(meldungstext).join(' ') || `Am ${tagAlsText(am)} kein Wert.`,
  };
};

const STATUS = { geltend: 'geltend', verkuendet: 'verkündet', entwurf: 'Entwurf' } as const;
const PRUEFSTAND = {
  gesetzestext: 'am Gesetzestext geprüft',
  sekundaer: 'nach veröffentlichter Quelle',
  seed: 'aus veröffentlichten Plänen',
  allgemeinwissen: 'nicht nachgeprüft',
} as const;

const alsZeile = (parameter: Parameter): Rechtszeile => ({
  name: parameter.name,
  wert: wertAlsText(parameter),
  gueltig: zeitraumAlsText(parameter.gueltig),
  rechtsgrundlage: parameter.rechtsgrundlage,
  status: STATUS[parameter.status],
  pruefstand: PRUEFSTAND[parameter.pruefstand],
  hinweis: parameter.hinweis,
});

/** The value of a row as people read it. */
export const wertAlsText = ({ wert, einheit }: Pick<Parameter, 'wert' | 'einheit'>): string => {
  if (wert === null) return 'keine Regel in dieser Zeit';
  const { art, text } = EINHEITEN[einheit];
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (art === 'text' || art === 'enum' || typeof wert === 'string') return String(wert);
  const zahl = schreibeWert({ einheit: art, wert } as Wert);
  return text === '' ? zahl : `${zahl} ${text}`;
};

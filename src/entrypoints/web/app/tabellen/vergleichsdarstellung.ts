import type { Tabellenvergleich } from '#application/planung';
import { wirkungsdarstellung, type Wirkungsdarstellung } from '../darstellung/wirkungsdarstellung.ts';

/** What a workbook would change, as the page shows it and as its form sends it once more to be saved. */
export type Vergleichsdarstellung = Readonly<{
  werte: readonly Readonly<{ ort: string; vorher: string; nachher: string }>[];
  wirkung: Wirkungsdarstellung;
  neu: readonly string[];
  ohneZeile: readonly string[];
  unbekannteBlaetter: readonly string[];
  inzwischenGeaendert: readonly string[];
  /** To be sent once more. */
  eingaben: string;
}>;

export const vergleichsdarstellung = ({
  eingaben,
  gesehen,
  werte,
  wirkung,
  ...rest
}: Tabellenvergleich): Vergleichsdarstellung => ({
  werte: werte.map(({ ort, vorher, nachher }) => ({
    ort: ort.join(' › '),
    vorher: alsText(vorher),
    nachher: alsText(nachher),
  })),
  wirkung: wirkungsdarstellung(wirkung),
  neu: rest.neu,
  ohneZeile: rest.ohneZeile,
  unbekannteBlaetter: rest.unbekannteBlaetter,
  inzwischenGeaendert: rest.inzwischenGeaendert,
  eingaben: JSON.stringify({ eingaben, gesehen }),
});

type Gesendetes = Pick<Tabellenvergleich, 'eingaben' | 'gesehen'>;

/** What the form sent back; null when it is not what this page had sent. */
export const leseVergleich = (text: string): Gesendetes | null => {
  try {
    const gelesen: unknown = JSON.parse(text);
    return istGesendetes(gelesen) ? gelesen : null;
  } catch {
    return null;
  }
};

const istGesendetes = (wert: unknown): wert is Gesendetes =>
  istVerzeichnis(wert) &&
  Array.isArray(wert['eingaben']) &&
  wert['eingaben'].every(
    (e: unknown) => istVerzeichnis(e) && typeof e['ort'] === 'string' && typeof e['text'] === 'string',
  ) &&
  istVerzeichnis(wert['gesehen']) &&
  Object.values(wert['gesehen']).every(version => typeof version === 'number');

const istVerzeichnis = (wert: unknown): wert is Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null;

const alsText = (wert: string | number | boolean | null): string => {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert === 'number')
    return wert.toLocaleString('de-DE', { useGrouping: Math.abs(wert) >= 10_000 });
  return (wert ?? '').replace(BETRAG, euro => euro.replaceAll(/\B(?=(?:\d{3})+(?!\d))(?<!,\d*)/g, '.'));
};

/** '400000,50 €', read as '400.000,50 €'. */
const BETRAG = /^-?\d{4,15}(?:,\d{1,2})?(?= €$)/;

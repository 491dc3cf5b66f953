import { messwert, minus, schreibeEuro, schreibeWert, type Pfad, type Zahl } from '#domain/werte';
import type { Planrechnung } from '../planRechnen.ts';
import type { Planvergleich } from '../planVergleichen.ts';

/** A figure that changed since the draft; nachher null: no longer there. */
export type Aenderung = Readonly<{
  name: string;
  vorher: string | null;
  nachher: Zahl | null;
  unterschied: string;
}>;

/** What a deciding body cares about, and how many of each it is shown. */
const BEREICHE: readonly Readonly<{ gehoertDazu: (zahl: Zahl) => boolean; hoechstens: number }>[] = [
  { gehoertDazu: istMittelgroesse, hoechstens: 6 },
  { gehoertDazu: z => /^instrumente\.gruppen\.[^.]+\.(?:summe|kosten)$/.test(z.pfad), hoechstens: 4 },
  { gehoertDazu: z => /^ziele\.ziele\.[^.]+\.(?:vorgabe|korridor)\./.test(z.pfad), hoechstens: 4 },
];

/** Changes of budget, groups and targets since the draft, the biggest of each first, and how many are not shown. */
export const wesentlicheAenderungen = (
  { zahlen }: Planvergleich,
  entwurf: Planrechnung,
  plan: Planrechnung,
  istSichtbar: (zahl: Zahl) => boolean,
): Readonly<{ gezeigt: readonly Aenderung[]; weitere: number }> => {
  const prozente = new Map(zahlen.geaendert.map(u => [u.adresse, u]));
  const adressen = [...zahlen.geaendert, ...zahlen.neu, ...zahlen.entfallen].map(z => z.adresse as Pfad);
  const paare = adressen.flatMap((adresse): readonly Paar[] => {
    const [vorher, nachher] = [entwurf.blatt.get(adresse), plan.blatt.get(adresse)];
    const zahl = nachher ?? vorher;
    return zahl && istSichtbar(zahl) ? [{ zahl, vorher, nachher }] : [];
  });
  const nachBereich = BEREICHE.map(({ gehoertDazu, hoechstens }) => {
    const eigene = paare.filter(p => gehoertDazu(p.zahl)).toSorted(groessteZuerst);
    return { gezeigt: eigene.slice(0, hoechstens), weitere: Math.max(0, eigene.length - hoechstens) };
  });
  return {
    gezeigt: nachBereich
      .flatMap(b => b.gezeigt)
      .map(paar => alsAenderung(paar, prozente.get(paar.zahl.pfad))),
    weitere: nachBereich.reduce((summe, b) => summe + b.weitere, 0),
  };
};

type Paar = Readonly<{ zahl: Zahl; vorher: Zahl | undefined; nachher: Zahl | undefined }>;

/** Said amounts of the year, and what follows from them for the decision. */
function istMittelgroesse({ pfad, herkunft, einheit }: Zahl): boolean {
  if (!pfad.startsWith('haushalt.') || pfad.startsWith('haushalt.vergleich.') || einheit !== 'cent')
    return false;
  return herkunft.art === 'angabe' || BESCHLOSSEN.has(pfad);
}

const BESCHLOSSEN: ReadonlySet<string> = new Set([
  'haushalt.umschichtung',
  'haushalt.eingliederungstitel.verfuegbar',
  'haushalt.gesamtverwaltungskosten',
  'haushalt.kommunalerFinanzierungsanteil',
  'haushalt.freieMittel',
]);

/** Amounts of money by their difference, then other units by what it is of the draft's value; equals as on the sheet. */
const groessteZuerst = (a: Paar, b: Paar): number => gewicht(b) - gewicht(a);

const gewicht = ({ zahl, vorher, nachher }: Paar): number => {
  const [alt, neu] = [vorher ? messwert(vorher) : 0, nachher ? messwert(nachher) : 0];
  if (zahl.einheit === 'cent') return 1 + Math.abs(neu - alt);
  return Math.min(1, alt === 0 ? 1 : Math.abs((neu - alt) / alt));
};

const alsAenderung = (
  { zahl, vorher, nachher }: Paar,
  unterschied: Planvergleich['zahlen']['geaendert'][number] | undefined,
): Aenderung => ({
  name: zahl.name,
  vorher: vorher ? worte(vorher) : null,
  nachher: nachher ?? null,
  unterschied: !vorher
    ? 'neu'
    : nachher && unterschied
      ? [differenz(vorher, nachher) ?? unterschied.differenz, unterschied.prozent]
          .filter(t => t !== null)
          .join(', ')
      : '',
});

const worte = (zahl: Zahl): string =>
  zahl.einheit === 'cent' ? schreibeEuro(zahl.wert) : schreibeWert(zahl);

/** Amounts in whole Euro; other units as the comparison writes them. */
const differenz = (vorher: Zahl, nachher: Zahl): string | null => {
  if (vorher.einheit !== 'cent' || nachher.einheit !== 'cent') return null;
  const text = schreibeEuro(minus(nachher.wert, vorher.wert));
  return nachher.wert > vorher.wert ? `+${text}` : text;
};

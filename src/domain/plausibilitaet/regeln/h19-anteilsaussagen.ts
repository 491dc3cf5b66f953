import type { Angabe } from '#domain/angaben';
import type { Anteilsaussage } from '#domain/haushalt';
import {
  anteil,
  anteilVon,
  cent,
  liesGedruckt,
  messwert,
  schreibeAnteilFest,
  schreibeEuro,
  schreibeMio,
  type Gedruckt,
  type Pfad,
  type Wert,
  type Zahl,
} from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { drucktoleranz, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ grund: string }>;

/** A share the document names is recomputed; if it does not fit, the range of bases that would fit is given, and known amounts inside it. */
export const anteilsaussagenStimmen = regel<P>({
  code: 'H-19',
  stufe: 'warnt',
  titel: 'Genannte Anteile stimmen',
  satz: ({ grund }) => grund,
  pruefe: kontext =>
    Object.entries(kontext.plan.haushalt.anteilsaussagen ?? {}).flatMap(([schluessel, aussage]) =>
      pruefeAussage(kontext, `haushalt.anteilsaussagen.${schluessel}`, aussage),
    ),
});

/** Values a written figure may stand for: cents, or a share as fraction. */
type Bereich = Readonly<{ von: number; bis: number }>;
type Grund = Readonly<{ text: string; stufe: 'warnt' | 'hinweis' }> | null;

const pruefeAussage = (kontext: Pruefkontext, pfad: string, aussage: Anteilsaussage): readonly Fund<P>[] => {
  const grund = aussage.betrag ? mitBetrag(kontext, aussage, aussage.betrag) : ohneBetrag(kontext, aussage);
  return grund ? [fund(pfad, { grund: grund.text }, grund.stufe)] : [];
};

const mitBetrag = (kontext: Pruefkontext, aussage: Anteilsaussage, betrag: Angabe<'cent'>): Grund => {
  const erlaubt = basen(
    bereich(betrag, 'cent', drucktoleranz),
    bereich(aussage.anteil, 'anteil', drucktoleranz),
  );
  const eng = basen(bereich(betrag, 'cent', halberSchritt), bereich(aussage.anteil, 'anteil', halberSchritt));
  if (!erlaubt || !eng) return null;
  const bekannte = bekannteBetraege(kontext);
  const genannt = aussage.von ? kontext.blatt.get(aussage.von as Pfad) : undefined;
  const kopf = `${aussage.bezeichnung}: ${geschrieben(betrag)} als „${aussage.anteil.text}“`;
  const grenzen =
    eng.bis === Number.POSITIVE_INFINITY
      ? `mindestens bei ${inMio(eng.von)}`
      : `zwischen ${inMio(eng.von)} und ${inMio(eng.bis)}`;
  const spanne = `Dazu müsste die Basis ${grenzen} liegen; ${darin(bekannte, eng)}.`;
  if (genannt?.einheit === 'cent') {
    if (genannt.wert === 0 || passtAlsBasis(kontext, erlaubt, genannt)) return null;
    const ist = schreibeAnteilFest(
      anteil(betrag.wert, genannt.wert),
      Math.abs(betrag.wert / genannt.wert) > 1000 ? 0 : nachkommastellen(aussage.anteil),
    );
    return { text: `${kopf} von ${nennen(genannt)}: das sind ${ist}. ${spanne}`, stufe: 'warnt' };
  }
  const passende = bekannte.filter(z => passtAlsBasis(kontext, erlaubt, z));
  if (passende.length === 1) return null;
  return passende.length === 0
    ? { text: `${kopf} nennt keine Basis. ${spanne}`, stufe: 'warnt' }
    : {
        text: `${kopf} nennt keine Basis; es passen ${passende.map(nennen).join(', ')}. Nennen Sie die gemeinte.`,
        stufe: 'hinweis',
      };
};

const ohneBetrag = (kontext: Pruefkontext, aussage: Anteilsaussage): Grund => {
  if (aussage.von) return null;
  const deutungen = bekannteBetraege(kontext)
    .filter(
      z => /(?:ohneBez|inklBez|gesamtbudget|verfuegbar)$/.test(z.pfad) && !z.pfad.includes('.vergleich.'),
    )
    .map(z => `${schreibeEuro(anteilVon(z.wert, aussage.anteil.wert))} bei der Basis „${z.name}“`);
  return {
    text: `${aussage.bezeichnung}: „${aussage.anteil.text}“ nennt weder Betrag noch Basis.${deutungen.length > 0 ? ` Gemeint sein können ${deutungen.join(', ')}.` : ''} Nennen Sie die Basis.`,
    stufe: 'hinweis',
  };
};

/** Bases for which amount and share fit each other: without upper end when the share may be zero, null when it is negative. */
const basen = (betrag: Bereich, satz: Bereich): Bereich | null =>
  betrag.von > 0 && satz.bis > 0
    ? { von: betrag.von / satz.bis, bis: satz.von > 0 ? betrag.bis / satz.von : Number.POSITIVE_INFINITY }
    : null;

const bereich = (
  angabe: Angabe<'cent'> | Angabe<'anteil'>,
  einheit: 'cent' | 'anteil',
  toleranz: (gedruckt: Gedruckt) => number,
): Bereich => {
  const gelesen = liesGedruckt(String(angabe.text), einheit);
  const halb = gelesen.ok && typeof angabe.text === 'string' ? toleranz(gelesen.wert) : angabe.schritt / 2;
  const mitte = messwert({ einheit, wert: angabe.wert } as Wert);
  const teiler = einheit === 'anteil' ? 1_000_000 : 1;
  return { von: (mitte - halb) / teiler, bis: (mitte + halb) / teiler };
};

/** The range that is named rests on the digits alone: 'rd.' would widen it until everything fits. */
const halberSchritt = (gedruckt: Gedruckt): number => gedruckt.schritt / 2;

const liegtIn = ({ von, bis }: Bereich, wert: number): boolean => wert >= von && wert <= bis;

/** The base is itself known only to its last digit. */
const passtAlsBasis = (kontext: Pruefkontext, { von, bis }: Bereich, basis: Zahl<'cent'>): boolean => {
  const halb = ungenauigkeit(kontext, basis);
  return liegtIn({ von: von - halb, bis: bis + halb }, basis.wert);
};

/** Decimals of the printed share, at least one and at most four. */
const nachkommastellen = ({ schritt }: Angabe<'anteil'>): number =>
  Math.min(4, Math.max(1, Math.round(Math.log10(PROZENT / schritt))));

const PROZENT = 10_000;

/** As it stands in the plan; a bare number as Euro. */
const geschrieben = ({ text, wert }: Angabe<'cent'>): string =>
  typeof text === 'string' ? text : schreibeEuro(wert);

/** A tiny share would need a base that no amount can hold. */
const inMio = (betrag: number): string =>
  schreibeMio(cent(Math.round(Math.min(betrag, Number.MAX_SAFE_INTEGER))));

const nennen = (zahl: Zahl<'cent'>): string => `„${zahl.name}“ (${schreibeEuro(zahl.wert)})`;

const darin = (bekannte: readonly Zahl<'cent'>[], spanne: Bereich): string => {
  const passende = bekannte.filter(z => liegtIn(spanne, z.wert));
  return passende.length > 0
    ? `dort liegt ${passende.map(nennen).join(', ')}`
    : 'dort liegt keine Größe des Plans';
};

const bekannteBetraege = ({ blatt }: Pruefkontext): readonly Zahl<'cent'>[] =>
  [...blatt.values()].filter(
    (z): z is Zahl<'cent'> =>
      z.einheit === 'cent' &&
      z.wert > 0 &&
      /^haushalt\.(?:vergleich\.\w+\.)?(?:eingliederungstitel|verwaltungskostenbudget|gesamt)/.test(z.pfad),
  );

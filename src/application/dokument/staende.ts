import type { Plan } from '#domain/plan';
import { blaetterUnter, standAlsText, type Rechenblatt, type Zahl } from '#domain/werte';
import type { Baustein } from '#ports';
import { text } from './laeufe.ts';

/** Letters for the Stände and Annahmen of a document, given in the order in which they first appear. */
export type Standzeichen = Readonly<{
  /** 'a' for a said figure, 'a,c' for one computed from several; '' for law alone. */
  von(zahl: Zahl): string;
  /** The list that explains the letters used so far. */
  erklaerung(): readonly Baustein[];
}>;

/** Begins the letters of a document. */
export const beginneStandzeichen = (plan: Plan, blatt: Rechenblatt): Standzeichen => {
  const zeichen = new Map<string, string>();
  const zeichenFuer = (schluessel: string): string => {
    const bekannt = zeichen.get(schluessel) ?? buchstabe(zeichen.size);
    zeichen.set(schluessel, bekannt);
    return bekannt;
  };
  return {
    von: zahl =>
      [
        ...new Set(
          blaetterUnter(blatt, zahl.pfad)
            .flatMap(p => schluesselDer(blatt.get(p)))
            .map(zeichenFuer),
        ),
      ]
        .toSorted()
        .join(','),
    erklaerung: () => [...zeichen].map(([schluessel, z]) => erklaere(plan, schluessel, z)),
  };
};

const buchstabe = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : `${buchstabe(Math.floor(n / 26) - 1)}${buchstabe(n % 26)}`;

const schluesselDer = (zahl: Zahl | undefined): readonly string[] => {
  if (zahl?.herkunft.art === 'angabe') return [`staende.${zahl.herkunft.standKennung}`];
  if (zahl?.herkunft.art === 'annahme') return [`annahmen.${zahl.herkunft.kennung}`];
  return [];
};

const erklaere = (plan: Plan, schluessel: string, zeichen: string): Baustein => {
  const [art, kennung = ''] = schluessel.split('.');
  const stand = art === 'staende' ? plan.staende[kennung] : undefined;
  const annahme = plan.annahmen?.[kennung];
  const worte = stand
    ? `${standAlsText(stand)}.`
    : annahme
      ? `Annahme: ${annahme.bezeichnung} (${annahme.von}).`
      : 'Annahme: übliche Kurve des Mittelabflusses.';
  return { art: 'anmerkung', inhalt: [text(`${zeichen}  ${worte}`)] };
};

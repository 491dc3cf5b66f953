import type { Strukturgruppe } from '#domain/strukturen';
import { schreibeDezimal, schreibeWert, type Zahl } from '#domain/werte';
import { geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ gruppe: string; basis: string; urteil: string }>;

/** A stock this close to an implied base is named as near to it. */
const NAHE = 0.1;

/** Count ÷ share gives a base: it is the population of the group, or a number nobody prints. One finding a group. */
export const basisDesAnteils = regel<P>({
  code: 'S-02',
  stufe: 'hinweis',
  titel: 'Anzahl und Anteil haben die genannte Basis',
  satz: ({ gruppe, basis, urteil }) => `${gruppe}: ${basis}. ${urteil}`,
  pruefe: kontext =>
    Object.entries(kontext.plan.strukturen?.gruppen ?? {}).flatMap(([schluessel, gruppe]) =>
      gruppe.vergleich ? [] : pruefeGruppe(kontext, schluessel, gruppe),
    ),
});

type Basis = Readonly<{ text: string; von: number; bis: number }>;

const pruefeGruppe = (
  kontext: Pruefkontext,
  schluessel: string,
  gruppe: Strukturgruppe,
): readonly Fund<P>[] => {
  const basen = basenDer(gruppe);
  if (basen.length === 0) return [];
  const genannt = gruppe.bestand
    ? zahlBei(kontext, 'anzahl', `strukturen.bestaende.${gruppe.bestand}.anzahl`)
    : null;
  const auffaellig = genannt
    ? basen.filter(basis => !liegtIn(basis, genannt))
    : bestaende(kontext).some(b => basen.every(basis => liegtIn(basis, b)))
      ? []
      : basen;
  if (auffaellig.length === 0) return [];
  return [
    fund(`strukturen.gruppen.${schluessel}`, {
      gruppe: gruppe.bezeichnung,
      basis: auffaellig.map(b => b.text).join('; '),
      urteil: genannt
        ? `Die genannte Gruppe hat ${schreibeWert(genannt)}.`
        : `Diese Basis ist nicht genannt; ${nahe(kontext, auffaellig)}.`,
    }),
  ];
};

/** Bases each count and share allow within the rounding of the share. */
const basenDer = ({ merkmale }: Strukturgruppe): readonly Basis[] =>
  Object.values(merkmale).flatMap(({ bezeichnung, anzahl, anteil }) => {
    if (!anzahl || !anteil || anteil.wert[0] <= 0 || anzahl.wert <= 0) return [];
    const [satz, frei] = [mass('anteil', anteil) / 1_000_000, spielraum('anteil', anteil) / 1_000_000];
    const koepfe = spielraum('anzahl', anzahl);
    const von = Math.ceil((anzahl.wert - koepfe) / (satz + frei));
    const bis = satz > frei ? Math.floor((anzahl.wert + koepfe) / (satz - frei)) : Number.POSITIVE_INFINITY;
    const spanne = Number.isFinite(bis)
      ? `${schreibeDezimal(von, 0)} bis ${schreibeDezimal(bis, 0)}`
      : `mindestens ${schreibeDezimal(von, 0)}`;
    return [
      {
        von,
        bis,
        text: `${bezeichnung} ${geschrieben(anzahl)} = ${geschrieben(anteil)} ergibt eine Basis von ${spanne}`,
      },
    ];
  });

const liegtIn = ({ von, bis }: Basis, { wert }: Zahl<'anzahl'>): boolean => wert >= von && wert <= bis;

const bestaende = ({ blatt }: Pruefkontext): readonly Zahl<'anzahl'>[] =>
  [...blatt.values()].filter(
    (z): z is Zahl<'anzahl'> =>
      z.einheit === 'anzahl' && /^strukturen\.bestaende\.[\w-]+\.anzahl$/.test(z.pfad),
  );

const nahe = (kontext: Pruefkontext, basen: readonly Basis[]): string => {
  const treffer = bestaende(kontext).filter(({ wert }) =>
    basen.every(({ von, bis }) => wert >= von * (1 - NAHE) && wert <= bis * (1 + NAHE)),
  );
  return treffer.length === 0
    ? 'kein genannter Bestand liegt in der Nähe'
    : `in der Nähe liegt ${treffer.map(b => `„${b.name}“ (${schreibeWert(b)})`).join(', ')}`;
};

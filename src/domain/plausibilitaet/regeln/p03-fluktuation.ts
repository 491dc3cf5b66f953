import {
  malBruch,
  messwert,
  schreibeDezimal,
  schreibeWert,
  vollzeitaequivalent,
  type Zahl,
} from '#domain/werte';
import { personalzahl } from '../personal.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ grund: string }>;

/** A share of leavers means whole persons on its base; without a base the one that gives whole persons everywhere is named. */
export const fluktuationNenntIhreBasis = regel<P>({
  code: 'P-03',
  stufe: 'hinweis',
  titel: 'Fluktuation nennt ihre Basis',
  satz: ({ grund }) => grund,
  pruefe: kontext => {
    const bereiche = bereicheMitQuote(kontext);
    if (bereiche.length === 0) return [];
    const ohneBasis = bereiche.filter(({ genannt }) => !genannt);
    const grund = ohneBasis.length > 0 ? frage(kontext, bereiche) : falscheBasis(bereiche);
    return grund ? [fund('personal.bereiche', { grund })] : [];
  },
});

type Bereich = Readonly<{
  kennung: string;
  quote: Zahl<'anteil'>;
  abgaenge: Zahl<'anzahl'> | null;
  genannt: Zahl<'vzae'> | null;
}>;

const bereicheMitQuote = (kontext: Pruefkontext): readonly Bereich[] =>
  Object.keys(kontext.plan.personal?.bereiche ?? {}).flatMap(kennung => {
    const ort = `bereiche.${kennung}`;
    const quote = personalzahl(kontext, 'anteil', `${ort}.fluktuation`);
    return quote
      ? [
          {
            kennung,
            quote,
            abgaenge: personalzahl(kontext, 'anzahl', `${ort}.abgaenge`),
            genannt: personalzahl(kontext, 'vzae', `${ort}.fluktuationsbasis`),
          },
        ]
      : [];
  });

type Basis = Readonly<{ name: string; im: (kontext: Pruefkontext, kennung: string) => Zahl<'vzae'> | null }>;

const BASEN: readonly Basis[] = [
  { name: 'das Soll', im: (kontext, kennung) => personalzahl(kontext, 'vzae', `bereiche.${kennung}.soll`) },
  {
    name: 'die besetzten Stellen',
    im: (kontext, kennung) => personalzahl(kontext, 'vzae', `bereiche.${kennung}.nachVakanzen.vzae`),
  },
  { name: 'die Beschäftigten', im: (kontext, kennung) => beschaeftigte(kontext, kennung) },
];

const beschaeftigte = (kontext: Pruefkontext, kennung: string): Zahl<'vzae'> | null => {
  const koepfe = personalzahl(kontext, 'anzahl', `bereiche.${kennung}.beschaeftigte`);
  return koepfe && { ...koepfe, einheit: 'vzae', wert: vollzeitaequivalent(koepfe.wert * 10_000) };
};

const frage = (kontext: Pruefkontext, bereiche: readonly Bereich[]): string => {
  const quoten = bereiche.map(({ quote }) => `${quote.name} ${schreibeWert(quote)}`).join(', ');
  const passende = BASEN.flatMap(basis => {
    const proben = bereiche.map(bereich => {
      const im = bereich.genannt ?? basis.im(kontext, bereich.kennung);
      return im && ganzeAbgaenge(bereich, im);
    });
    return proben.every(probe => probe !== null) ? [{ name: basis.name, proben }] : [];
  });
  return passende.length > 0
    ? `${quoten}: ohne genannte Basis. Ganze Abgänge in allen Bereichen ergibt ${passende.map(({ name, proben }) => `${name} (${proben.join(', ')})`).join(', auch ')}. Nennen Sie die gemeinte Basis.`
    : `${quoten}: ohne genannte Basis, und keine bekannte Größe ergibt in allen Bereichen ganze Abgänge. Nennen Sie die Basis.`;
};

const falscheBasis = (bereiche: readonly Bereich[]): string | null => {
  const falsche = bereiche.flatMap(bereich =>
    bereich.genannt && ganzeAbgaenge(bereich, bereich.genannt) === null
      ? [{ ...bereich, basis: bereich.genannt }]
      : [],
  );
  if (falsche.length === 0) return null;
  return `${falsche.map(({ quote, basis }) => `${quote.name} ${schreibeWert(quote)} von ${zahlDer(basis)} sind ${gerechnet(quote, basis)} Abgänge`).join('; ')}. Stimmen Quote und Basis?`;
};

const gerechnet = ({ wert: [zaehler, nenner] }: Zahl<'anteil'>, basis: Zahl<'vzae'>): string =>
  schreibeDezimal(malBruch(malBruch(basis.wert, zaehler, nenner), 1, 100), 2);

/** '17 von 68,81' when a whole number of leavers gives the printed share on this base, and the said one where it is said; else null. */
const ganzeAbgaenge = ({ quote, abgaenge }: Bereich, basis: Zahl<'vzae'>): string | null => {
  const [mitte, halb] = [messwert(quote), (quote.schritt ?? 0) / 2];
  const abgaengeBei = (millionstel: number): number => (millionstel * basis.wert) / 10_000_000_000;
  const anzahl = abgaenge?.wert ?? Math.round(abgaengeBei(mitte));
  const passt =
    anzahl >= abgaengeBei(mitte - halb) - RAUSCHEN && anzahl <= abgaengeBei(mitte + halb) + RAUSCHEN;
  return passt ? `${anzahl} von ${zahlDer(basis)}` : null;
};

/** Comparing floats. */
const RAUSCHEN = 1e-6;

const zahlDer = (basis: Zahl<'vzae'>): string => schreibeWert(basis).replace(' VZÄ', '');

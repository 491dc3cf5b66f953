import type { Angabe } from '#domain/angaben';
import type { Ziel } from '#domain/ziele';
import { messwert, schreibeWert } from '#domain/werte';
import { geschrieben, mass } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { gesetzterWert } from '../ziele.ts';

type P = Readonly<{ grund: string }>;

/** A target that is to stay in a corridor has one, a corridor begins below its end, and one that says "at most" allows no more beside it. */
export const korridorGenannt = regel<P>({
  code: 'Z-13',
  stufe: 'warnt',
  titel: 'Korridor eines Ziels',
  satz: ({ grund }) => grund,
  pruefe: kontext =>
    Object.entries(kontext.plan.ziele?.ziele ?? {}).flatMap(([schluessel, ziel]) => {
      const ort = `ziele.ziele.${schluessel}`;
      const befund = (grund: string | null, stufe?: 'hinweis'): readonly Fund<P>[] =>
        grund === null ? [] : [fund(ort, { grund: `${ziel.bezeichnung}: ${grund}` }, stufe)];
      return [...befund(mangel(ziel)), ...befund(widerspruch(kontext, ort, ziel), 'hinweis')];
    }),
});

const mangel = (ziel: Ziel): string | null => {
  if (!ziel.korridor)
    return ziel.richtung === 'korridor'
      ? 'Das Ziel soll in einem Korridor liegen, er steht aber nicht da. Nennen Sie „von“ und „bis“ unter „korridor“.'
      : null;
  const verkehrt =
    ziel.art === 'quote' ? liegtUeber('anteil', ziel.korridor) : liegtUeber('anzahl', ziel.korridor);
  return verkehrt
    ? `Der Korridor reicht ${spanne(ziel.korridor)}: Sein Anfang liegt über seinem Ende. Vermutlich sind „von“ und „bis“ vertauscht.`
    : null;
};

type Enden<E extends 'anteil' | 'anzahl'> = Readonly<{ von: Angabe<E>; bis: Angabe<E> }>;

const liegtUeber = <E extends 'anteil' | 'anzahl'>(einheit: E, { von, bis }: Enden<E>): boolean =>
  mass(einheit, von) > mass(einheit, bis);

const spanne = ({ von, bis }: Enden<'anteil'> | Enden<'anzahl'>): string =>
  `von ${geschrieben(von)} bis ${geschrieben(bis)}`;

/** "At most 7.801" and a corridor up to 7.850 say two things; so do "at least" and a corridor that begins below. */
const widerspruch = (kontext: Pruefkontext, ort: string, ziel: Ziel): string | null => {
  const { korridor, richtung, art } = ziel;
  const wert = gesetzterWert(kontext, art === 'quote' ? 'anteil' : 'anzahl', ort);
  if (!korridor || !wert || (richtung !== 'hoechstens' && richtung !== 'mindestens')) return null;
  const ende = (angabe: Angabe<'anteil'> | Angabe<'anzahl'>): number =>
    art === 'quote' ? mass('anteil', angabe as Angabe<'anteil'>) : mass('anzahl', angabe as Angabe<'anzahl'>);
  const erlaubt =
    richtung === 'hoechstens' ? ende(korridor.bis) <= messwert(wert) : ende(korridor.von) >= messwert(wert);
  return erlaubt
    ? null
    : `Das Ziel sind ${richtung === 'hoechstens' ? 'höchstens' : 'mindestens'} ${schreibeWert(wert)}, daneben steht ein Korridor ${spanne(korridor)}; er lässt ${richtung === 'hoechstens' ? 'mehr' : 'weniger'} zu. Was gilt? Mit „richtung: korridor“ gilt der Korridor.`;
};

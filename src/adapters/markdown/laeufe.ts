import type { Link, PhrasingContent } from 'mdast';
import type { Textlauf } from '#ports';
import { tiefer, type Umfeld } from './umfeld.ts';

/** Runs of text. '{{ adresse }}' is resolved, except in code; images become their alternative text. */
export const leseLaeufe = (knoten: readonly PhrasingContent[], umfeld: Umfeld): readonly Textlauf[] =>
  knoten.flatMap(k => leseLauf(k, umfeld));

const leseLauf = (knoten: PhrasingContent, umfeld: Umfeld): readonly Textlauf[] => {
  switch (knoten.type) {
    case 'text':
      return mitZahlen(knoten.value, umfeld);
    case 'strong':
      return [{ art: 'fett', inhalt: leseLaeufe(knoten.children, tiefer(umfeld)) }];
    case 'emphasis':
      return [{ art: 'kursiv', inhalt: leseLaeufe(knoten.children, tiefer(umfeld)) }];
    case 'inlineCode':
      return text(knoten.value);
    case 'image':
      return text(knoten.alt ?? '');
    case 'link':
      return verweis(knoten, tiefer(umfeld));
    case 'break':
      return [{ art: 'umbruch' }];
    default:
      return [];
  }
};

/** Text as typed, its lines kept. */
export const mitUmbruechen = (inhalt: string): readonly Textlauf[] =>
  inhalt
    .split('\n')
    .flatMap((zeile, i) => (i === 0 ? text(zeile) : [{ art: 'umbruch' } as const, ...text(zeile)]));

/** The bare text of runs. */
export const alsText = (laeufe: readonly Textlauf[]): string =>
  laeufe
    .map(lauf => ('inhalt' in lauf ? alsText(lauf.inhalt) : lauf.art === 'umbruch' ? ' ' : lauf.text))
    .join('');

const EINBETTUNG = /\{\{([^{}]*)\}\}/;

/** Every second part of the split is what stands between the braces. */
const mitZahlen = (inhalt: string, { zahl }: Umfeld): readonly Textlauf[] =>
  inhalt
    .replaceAll('\n', ' ')
    .split(EINBETTUNG)
    .flatMap((teil, i) => (i % 2 === 1 ? [zahl(teil.trim())] : text(teil)));

const text = (inhalt: string): readonly Textlauf[] => (inhalt === '' ? [] : [{ art: 'text', text: inhalt }]);

const ERLAUBT = /^(?:https?:\/\/|mailto:)/i;

const verweis = (knoten: Link, umfeld: Umfeld): readonly Textlauf[] => {
  const inhalt = leseLaeufe(knoten.children, umfeld);
  return ERLAUBT.test(knoten.url) && inhalt.length > 0
    ? [{ art: 'verweis', ziel: knoten.url, inhalt }]
    : inhalt;
};

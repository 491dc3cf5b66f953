import type { List, RootContent } from 'mdast';
import type { Baustein, Textlauf } from '#ports';
import { alsText, leseLaeufe, mitUmbruechen } from './laeufe.ts';
import { tiefer, type Umfeld } from './umfeld.ts';

/** Blocks of the document model. Headings stand below those of the section (level 3), inside lists and quotes as bold lines. */
export const leseBloecke = (knoten: readonly RootContent[], umfeld: Umfeld): readonly Baustein[] =>
  knoten.flatMap(k => leseBlock(k, umfeld));

const leseBlock = (knoten: RootContent, umfeld: Umfeld): readonly Baustein[] => {
  switch (knoten.type) {
    case 'paragraph':
      return absatz(leseLaeufe(knoten.children, umfeld));
    case 'heading':
      return ueberschrift(leseLaeufe(knoten.children, umfeld), umfeld);
    case 'list':
      return liste(knoten, tiefer(umfeld));
    case 'blockquote':
      return zitat(leseBloecke(knoten.children, tiefer(umfeld)));
    case 'code':
      return absatz(mitUmbruechen(knoten.value));
    default:
      return [];
  }
};

const absatz = (inhalt: readonly Textlauf[]): readonly Baustein[] =>
  inhalt.length === 0 ? [] : [{ art: 'absatz', inhalt }];

const ueberschrift = (inhalt: readonly Textlauf[], { tiefe }: Umfeld): readonly Baustein[] => {
  if (tiefe > 0) return inhalt.length === 0 ? [] : absatz([{ art: 'fett', inhalt }]);
  const text = alsText(inhalt);
  return text === '' ? [] : [{ art: 'ueberschrift', ebene: 3, text }];
};

const liste = (knoten: List, umfeld: Umfeld): readonly Baustein[] => [
  {
    art: 'liste',
    geordnet: knoten.ordered === true,
    eintraege: knoten.children.map(eintrag => leseBloecke(eintrag.children, umfeld)),
  },
];

const zitat = (inhalt: readonly Baustein[]): readonly Baustein[] =>
  inhalt.length === 0 ? [] : [{ art: 'zitat', inhalt }];

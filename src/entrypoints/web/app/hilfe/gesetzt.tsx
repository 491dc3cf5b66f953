import type { ReactElement } from 'react';
import Markdown from 'react-markdown';
import gfm from 'remark-gfm';
import { bauteile } from './bauteile.tsx';

/** Pages that were set before; the manual has some twenty. */
const bekannte = new Map<string, ReactElement>();

/** The text of a page of the manual. Reading its Markdown takes longer than all the rest, so that is done once. */
export const gesetzt = (text: string): ReactElement => {
  const bekannt = bekannte.get(text);
  if (bekannt) return bekannt;
  // It has no state and no hooks: what it gives can be shown again and again.
  const seite = Markdown({ children: text, remarkPlugins: [gfm], components: bauteile });
  bekannte.set(text, seite);
  return seite;
};

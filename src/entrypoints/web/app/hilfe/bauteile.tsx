import { Children, isValidElement, type ReactNode } from 'react';
import type { Components } from 'react-markdown';
import { ankerFuer, zielHier } from './gliederung.ts';
import { texte } from './texte.ts';

/** How the parts of a page of the manual look: headings can be linked to, what is wide scrolls by itself, links lead to pages of this site. */
export const bauteile: Components = {
  h1: ({ children }) => <h2 id={ankerFuer(textVon(children))}>{children}</h2>,
  h2: ({ children }) => <h2 id={ankerFuer(textVon(children))}>{children}</h2>,
  h3: ({ children }) => <h3 id={ankerFuer(textVon(children))}>{children}</h3>,
  h4: ({ children }) => <h4 id={ankerFuer(textVon(children))}>{children}</h4>,
  a: ({ href = '', children }) => {
    const ziel = zielHier(href);
    return ziel === null ? <span>{children}</span> : <a href={ziel}>{children}</a>;
  },
  img: ({ src = '', alt = '' }) => (
    <img src={`/hilfe/${src}`} alt={alt} loading="lazy" className="handbuch__bild" />
  ),
  pre: ({ children }) => (
    <pre className="handbuch__beispiel" tabIndex={0} role="group" aria-label={texte.beispiel}>
      {children}
    </pre>
  ),
  table: ({ children }) => (
    <div className="handbuch__tabelle" tabIndex={0} role="group" aria-label={texte.tabelle}>
      <table>{children}</table>
    </div>
  ),
  th: ({ children, style }) => (
    <th scope="col" style={style}>
      {children}
    </th>
  ),
};

const textVon = (knoten: ReactNode): string =>
  Children.toArray(knoten)
    .map(kind => {
      if (typeof kind === 'string') return kind;
      return isValidElement<{ children?: ReactNode }>(kind) ? textVon(kind.props.children) : '';
    })
    .join('');

import { maskiere } from './maskiere.ts';

/**
 * A drawing of our own renderer as part of the page: with a name and a description for screen readers and ids of its own. Throws when it
 * holds anything but shapes and text, or refers to something outside of itself.
 */
export const zeichnung = (
  svg: string,
  titel: string,
  beschreibung: string,
  { kennung, schriften }: Readonly<{ kennung: string; schriften: readonly string[] }>,
): string => {
  pruefe(svg);
  const schriftart = [
    ...schriften.map(s => `'${s.replaceAll(/[^\p{L}\p{N} ._-]/gu, '')}'`),
    'sans-serif',
  ].join(', ');
  const eigen = svg.replace(TAG, tag =>
    tag
      .replaceAll(/ id="([^"]*)"/g, ` id="${kennung}-$1"`)
      .replaceAll(/url\(#/g, `url(#${kennung}-`)
      .replaceAll(/href="#/g, `href="#${kennung}-`)
      .replace(/font-family="[^"]*"/, () => `font-family="${schriftart}"`),
  );
  return eigen.replace(
    /^<svg([^>]*)>/,
    (_, attribute: string) =>
      `<svg role="img" aria-labelledby="${kennung}-titel ${kennung}-text"${attribute}>` +
      `<title id="${kennung}-titel">${maskiere(titel)}</title><desc id="${kennung}-text">${maskiere(beschreibung)}</desc>`,
  );
};

const TAG = /<(?:"[^"]*"|'[^']*'|[^<>"'])*>/g;
const ELEMENT = /^<\/?(?:svg|g|defs|pattern|clipPath|path|rect|line|circle|polygon|text|tspan|use)[\s/>]/;
const GEFAHR = /\son[a-z]+\s*=|\sstyle\s*=|href\s*=\s*["']?(?!["']?#)|url\((?!#)/i;

const pruefe = (svg: string): void => {
  const fremd = svg.match(TAG)?.find(tag => !ELEMENT.test(tag) || GEFAHR.test(tag));
  if (fremd !== undefined || !svg.startsWith('<svg ') || svg.replace(TAG, '').includes('<'))
    throw new Error(`Die Zeichnung enthält mehr als Formen und Text: ${fremd ?? svg.slice(0, 80)}`);
};

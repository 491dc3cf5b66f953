import { useMatches } from 'react-router';

/** In the head of a page that shows long work: without script it comes again by itself. A page asks for it with `laedtNeu` in its data. */
export function Neuladen() {
  if (!useMatches().some(({ loaderData }) => willNeuladen(loaderData))) return null;
  return (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  );
}

const willNeuladen = (geladen: unknown): boolean =>
  typeof geladen === 'object' && geladen !== null && 'laedtNeu' in geladen && geladen.laedtNeu === true;

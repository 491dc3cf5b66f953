import { renderToReadableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router';
import { anfrageKontext } from './kontext.ts';

export { webanwendung } from './webanwendung.ts';

/** Renders a page as a whole, so that a fault in it still becomes a page of its own. */
export default async function antworte(
  anfrage: Request,
  status: number,
  kopf: Headers,
  seite: EntryContext,
  kontext: RouterContextProvider,
): Promise<Response> {
  const { nonce } = kontext.get(anfrageKontext);
  const inhalt = await renderToReadableStream(
    <ServerRouter context={seite} url={anfrage.url} nonce={nonce} />,
    { nonce, signal: anfrage.signal, onError: fehler => kontext.get(anfrageKontext).merkeFehler(fehler) },
  );
  await inhalt.allReady;
  kopf.set('content-type', 'text/html; charset=utf-8');
  return new Response(inhalt, { headers: kopf, status });
}

/** Faults go to the log of the server, which names the request; here nothing is printed. */
export function handleError(
  fehler: unknown,
  { context }: Readonly<{ context: Readonly<RouterContextProvider> }>,
): void {
  context.get(anfrageKontext).merkeFehler(fehler);
}

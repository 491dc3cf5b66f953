import { useRouteLoaderData } from 'react-router';
import type { Rahmendaten } from '../darstellung/rahmendaten.ts';

/** The scripts there are: files in app/skripte. */
type Skriptname = 'seite' | 'kapitel';

/** Makes the page better where script runs; without it nothing is missing. Stands once on a page, at its end. */
export function Skript({ name }: Readonly<{ name: Skriptname }>) {
  const nonce = useRouteLoaderData<Rahmendaten>('root')?.nonce;
  return (
    <script
      type="module"
      src={`/assets/skript-${name}-${import.meta.env.SKRIPTSTAND}.js`}
      nonce={nonce === '' ? undefined : nonce}
    />
  );
}

declare global {
  interface ImportMetaEnv {
    /** Checksum of app/skripte; see bauen/skripte.ts. */
    readonly SKRIPTSTAND: string;
  }
}

import { sageSicher, summeVzae, ziel, type Schreibzeug } from '#domain/angaben';
import type { Projektstellen } from '#domain/projekte';
import type { Personalangaben, Stellenplanteil } from './angaben.ts';

/** The Stellenplan as resolved with its sum, and beside each part the posts of the projects that belong to it. */
export const berechneStellenplan = (
  zeug: Schreibzeug,
  stellenplan: Personalangaben['stellenplan'],
  projektstellen: ReadonlyMap<string, Projektstellen>,
): void => {
  const teile = Object.entries(stellenplan?.teile ?? {}).map(([kennung, teil]) => {
    const ort = ['stellenplan', 'teile', kennung] as const;
    berechneProjektstellen(zeug, ort, teil, projektstellen);
    return sageSicher(zeug, 'vzae', teil.soll, teil.bezeichnung, ...ort, 'soll');
  });
  if (teile.length > 0)
    zeug.rechnung.wende(summeVzae, ziel(zeug, 'Stellenplan', 'stellenplan', 'summe'), { teile });
};

/** Only when the posts of every listed project are known: a sum of some would be compared with the whole part. */
const berechneProjektstellen = (
  zeug: Schreibzeug,
  ort: readonly string[],
  { bezeichnung, projekte = [] }: Stellenplanteil,
  projektstellen: ReadonlyMap<string, Projektstellen>,
): void => {
  const stellen = projekte.flatMap(projekt => projektstellen.get(projekt) ?? []);
  if (stellen.length === 0 || stellen.length < projekte.length) return;
  zeug.rechnung.wende(
    summeVzae,
    ziel(zeug, `${bezeichnung}: Stellen der genannten Projekte`, ...ort, 'projektstellen'),
    { teile: stellen.map(s => s.stellen) },
  );
  zeug.rechnung.wende(
    summeVzae,
    ziel(
      zeug,
      `${bezeichnung}: Stellen der genannten Projekte nach Monaten`,
      ...ort,
      'projektstellenNachMonaten',
    ),
    { teile: stellen.map(s => s.gewichtet) },
  );
};

import { gelungen, melde, misslungen, pfad, tagAus, type Ergebnis, type Zahl } from '#domain/werte';
import { EINGLMV_POOLS } from './einglmv/pools.ts';
import { POOLARTEN, type EinglmvPool, type Poolart, type Pooldaten } from './einglmv/typen.ts';
import { rechtsmeldungen } from './meldungen.ts';

/** A federal amount of a budget year. Fails with a Hinweis when it is not on record. */
export const einglmvPool = (jahr: number, art: Poolart): Ergebnis<EinglmvPool> => {
  const gefunden: Pooldaten | undefined = EINGLMV_POOLS.find(p => p.jahr === jahr && p.art === art);
  const name = POOLARTEN[art];
  return gefunden
    ? gelungen({ ...gefunden, name, bezugsdatum: 'haushaltsjahr' })
    : misslungen(melde(rechtsmeldungen.EINGLMV_POOL_FEHLT, `recht.einglmv.${jahr}`, { jahr, art, name }));
};

/** The amount as figure of a calculation, at the address 'recht.einglmv.<year>.<kind>'; a derived one carries its step. */
export const einglmvPoolAlsZahl = (jahr: number, art: Poolart): Ergebnis<Zahl<'cent'>> => {
  const gefunden = einglmvPool(jahr, art);
  if (!gefunden.ok) return gefunden;
  const { name, betrag, abgeleitetAuf } = gefunden.wert;
  return gelungen({
    pfad: pfad('recht', 'einglmv', jahr, art),
    name,
    einheit: 'cent',
    wert: betrag,
    herkunft: {
      art: 'recht',
      parameter: `einglmv.${art}`,
      am: tagAus(jahr, 1, 1),
      fundstelle: poolquelle(gefunden.wert),
    },
    ...(abgeleitetAuf === undefined ? {} : { schritt: abgeleitetAuf }),
  });
};

const poolquelle = ({ quelle, status, abgeleitetAuf }: EinglmvPool): string =>
  `${quelle}${abgeleitetAuf === undefined ? '' : ', daraus abgeleitet'}${status === 'entwurf' ? ' (Entwurf)' : ''}`;

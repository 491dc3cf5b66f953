import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import { basisAusAnteil } from './basisAusAnteil.ts';
import { mitte } from './mitte.ts';
import { restZuHundert } from './restZuHundert.ts';
import { summeDerAnteile } from './summeDerAnteile.ts';
import { veraenderungDesAnteils } from './veraenderungDesAnteils.ts';
import { veraenderungDesVerhaeltnisses } from './veraenderungDesVerhaeltnisses.ts';

export {
  basisAusAnteil,
  mitte,
  restZuHundert,
  summeDerAnteile,
  veraenderungDesAnteils,
  veraenderungDesVerhaeltnisses,
};

/** Every formula of stocks, structures and labour market: what stored sheets are recomputed with. */
export const strukturformeln: Formelkatalog = formelkatalog([
  basisAusAnteil,
  mitte,
  restZuHundert,
  summeDerAnteile,
  veraenderungDesAnteils,
  veraenderungDesVerhaeltnisses,
] as readonly Formel[]);

export { basisAusAnteil } from './basisAusAnteil.ts';
export { mitte } from './mitte.ts';
export { restZuHundert } from './restZuHundert.ts';
export { summeDerAnteile } from './summeDerAnteile.ts';
export { veraenderungDesAnteils } from './veraenderungDesAnteils.ts';
export { veraenderungDesVerhaeltnisses } from './veraenderungDesVerhaeltnisses.ts';

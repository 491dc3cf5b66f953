export type { Dienstangaben } from './anmeldedienst/angaben.ts';
export { erstelleAnmeldedienst } from './anmeldedienst/erstelleAnmeldedienst.ts';
export { erstelleEinmalcodes } from './einmalcodes.ts';
export { erstelleKennwortpruefer } from './kennwoerter.ts';
export { erstelleScheine } from './scheine.ts';
export { erstelleTresor } from './tresor.ts';

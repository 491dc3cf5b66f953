export { lieferungskopfSchema, type Lieferungskopf } from './kopf.ts';
export * from './tabellen.ts';
export { lieferungsmeldungen } from './meldungen.ts';
export { lagermanifestSchema, type Lagermanifest, type Manifesteintrag } from './manifest.ts';

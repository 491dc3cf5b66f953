export { lieferungskopfSchema, type Lieferungskopf } from './kopf.ts';
export * from './tabellen.ts';
export { eingangsmeldungen } from './eingangsmeldungen.ts';
export { lieferungsmeldungen } from './meldungen.ts';
export {
  lagermanifestSchema,
  manifesteintragSchema,
  type Lagermanifest,
  type Manifesteintrag,
} from './manifest.ts';

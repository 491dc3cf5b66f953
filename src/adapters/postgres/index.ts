export { erstellePlanablage } from './planablage.ts';
export { erstelleImMandanten, type Datenbanktransaktion } from './imMandanten.ts';
export { erstelleKontenspeicher } from './kontenspeicher.ts';
export { legeJobcenterAn } from './legeJobcenterAn.ts';
export { liesMigrationen, migriere, type Migration } from './migriere.ts';
export { oeffneDatenbank, richteDatenbankEin, type Datenbank } from './oeffneDatenbank.ts';
export { starteServer, type Server } from './server/starteServer.ts';
export { erstelleVerwaltungsablage } from './verwaltungsablage.ts';
export {
  erstelleVorrat,
  zugaengeZumServer,
  zugaengeZurAdresse,
  type Vorrat,
  type Zugaenge,
} from './verbindung.ts';

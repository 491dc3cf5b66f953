export { erstelleAuftragsablage } from './auftraege/auftragsablage.ts';
export { erstelleAntwortablage } from './antwortablage.ts';
export { nimmBetriebssperre } from './betriebssperre.ts';
export { erstelleDatenbankbestand } from './sicherung/erstelleDatenbankbestand.ts';
export { erstellePlanzugriff } from './plaene/planzugriff.ts';
export { erstelleImMandanten, type Datenbanktransaktion } from './imMandanten.ts';
export { erstelleKontenspeicher } from './kontenspeicher.ts';
export { kuerzeProtokoll } from './kuerzeProtokoll.ts';
export { legeJobcenterAn } from './legeJobcenterAn.ts';
export { liesMigrationen, migriere, type Migration } from './migriere.ts';
export {
  findeDatenbank,
  oeffneDatenbank,
  richteDatenbankEin,
  type Datenbank,
  type Datenbankquelle,
} from './oeffneDatenbank.ts';
export { starteServer, type Server } from './server/starteServer.ts';
export { erstelleVerwaltungsablage } from './verwaltungsablage.ts';
export {
  erstelleVorrat,
  zugaengeZumServer,
  zugaengeZurAdresse,
  type Vorrat,
  type Zugaenge,
} from './verbindung.ts';

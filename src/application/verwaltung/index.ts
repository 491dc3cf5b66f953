export {
  benenneJobcenter,
  einstellungenVon,
  setzeLandfreigabe,
  type Einstellungen,
} from './einstellungen.ts';
export { einheitenVon, type Einheitenzeile } from './einheitenVon.ts';
export { entferneEinheit } from './entferneEinheit.ts';
export { kontenVon, kontoVon, waehlbareRollen } from './kontenVon.ts';
export { gibProtokollAus, leseProtokoll, type Benanntes, type Protokollausgabe } from './leseProtokoll.ts';
export type { Kontozeile, Protokollfrage, Protokollzeile, Schluesselzeile } from '#ports';
export { schluesselVon } from './schluesselVon.ts';
export { setzeEinheit, type Einheitenwunsch } from './setzeEinheit.ts';
export type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

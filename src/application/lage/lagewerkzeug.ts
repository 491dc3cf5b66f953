/** What of planning and of key figures the start page is put together from. */

export {
  eigeneReihe,
  erklaereKennzahl,
  instrumentname,
  verdeckteImJahr,
  zeigeZielpfad,
  zielkennzahl,
  type Erklaerung,
  type Zielbericht,
  type Zielfrage,
  type Zielquellen,
} from '../kennzahlen/index.ts';
export type { Planbefunde } from '../planung/befunde/befundstaendeVon.ts';
export { beschlusswegVon } from '../planung/beschluss/beschlusswegVon.ts';
export { oeffneFuerVeroeffentlichung, type GespeicherterPlan } from '../planung/oeffneGespeicherten.ts';
export { angehendesIn } from '../planung/zusammenarbeit/wasMichAngeht.ts';

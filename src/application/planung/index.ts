export { listePlaene } from './listePlaene.ts';
export { druckeGespeicherten, type Dokumentwunsch } from './druckeGespeicherten.ts';
export { nimmPlandateiAuf, type Plandateien } from './nimmPlandateiAuf.ts';
export { oeffneGespeicherten, type GespeicherterPlan } from './oeffneGespeicherten.ts';
export { planungsmeldungen } from './planungsmeldungen.ts';
export type { Planungsumgebung } from './planungsumgebung.ts';
export { schreibePlan, type Planaenderung, type Planeingaben } from './schreibePlan.ts';

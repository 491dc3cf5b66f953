export { antworteEinmal, type EinmaligeAnfrage, type EinmaligeAntwort } from './antworteEinmal.ts';

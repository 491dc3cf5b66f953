export { arbeitsplatztext } from './arbeitsplatztext.ts';
export { BEISPIELKENNWORT } from './beispielkennwort.ts';
export { bindeZugang } from './bindeZugang.ts';
export { ladeBeispiele } from './beispieldaten.ts';
export { ladeBeispielkennzahlen } from './beispielkennzahlen.ts';
export { erstelleSchnittstelle } from './erstelleSchnittstelle.ts';
export { erstelleArbeitsplatz, type GebundenerArbeitsplatz } from './erstelleArbeitsplatz.ts';
export { liesKonfiguration } from './konfiguration.ts';

export { arbeitsplatztext } from './arbeitsplatztext.ts';
export { ladeBeispiele } from './beispieldaten.ts';
export { erstelleArbeitsplatz, type GebundenerArbeitsplatz } from './erstelleArbeitsplatz.ts';
export { liesKonfiguration } from './konfiguration.ts';

import type { Befehl } from '../befehl.ts';

export const start: Befehl = {
  name: 'start',
  kurz: 'Öffnet den Arbeitsplatz im Browser: Pläne und Zahlen für viele, bis Strg-C ihn beendet.',
  positionen: [],
  optionen: [],
  hinweise: [
    'Was sich einstellen lässt, steht in stellwerk.beispiel.yaml und in docs/betrieb.md.',
    'Ausgang: 0 beendet, 2 nicht gestartet.',
  ],
  fuehreAus: async (_, umgebung) => umgebung.arbeitsplatz(umgebung),
};

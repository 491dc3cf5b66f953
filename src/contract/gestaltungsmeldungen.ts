import { meldungsart, type Meldungsart } from '#domain/werte';

/** Messages about a design whose form is in order. */
export const gestaltungsmeldungen = {
  KONTRAST: meldungsart<{ feld: string; farbe: string; grund: string; grundfarbe: string; gemessen: string }>(
    {
      code: 'GESTALT-01',
      stufe: 'sperrt',
      satz: p =>
        `Die Farbe „${p.feld}“ (${p.farbe}) hat auf ${p.grund} (${p.grundfarbe}) einen Kontrast von ${p.gemessen} : 1. Nötig sind 4,5 : 1, damit alle den Text lesen können (BITV 2.0). Wählen Sie eine dunklere Farbe${p.grund === 'Weiß' ? '' : ' oder eine hellere Fläche'}.`,
    },
  ),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;

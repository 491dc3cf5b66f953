import type { PruefberichtDaten } from '#contract';
import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { GegebeneAntwort } from '#ports';
import type { EinmaligeAnfrage, EinmaligeAntwort } from '../idempotenz/index.ts';
import type { befundberichtVon, rechnungVon, schreibePlanteil } from '../planung/index.ts';
import type { rechtswert, rechtswerte } from '../rechtAlsDaten.ts';

/** What programs do otherwise than people: whole parts, reports as data, and every request once. */
export type Schnittstelle = Readonly<{
  schreibeTeil(
    akteur: Akteur,
    eingabe: Parameters<typeof schreibePlanteil>[1],
  ): ReturnType<typeof schreibePlanteil>;
  befunde(akteur: Akteur, wahl: Parameters<typeof befundberichtVon>[1]): ReturnType<typeof befundberichtVon>;
  zahlen(akteur: Akteur, wahl: Parameters<typeof rechnungVon>[1]): ReturnType<typeof rechnungVon>;
  /** Checks a plan file without keeping it. */
  pruefeDatei(akteur: Akteur, inhalt: Uint8Array): Promise<Ergebnis<PruefberichtDaten>>;
  rechtswerte: typeof rechtswerte;
  rechtswert: typeof rechtswert;
  antworteEinmal(
    akteur: Akteur,
    anfrage: EinmaligeAnfrage,
    tue: () => Promise<GegebeneAntwort>,
  ): Promise<Ergebnis<EinmaligeAntwort>>;
}>;

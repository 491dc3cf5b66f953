import type { Lieferungsbericht } from '#application';
import { monatAlsIso, tagAlsText } from '#domain/werte';
import { gueteText } from './gueteText.ts';
import { anzahl } from './lagerText.ts';
import { meldungsliste } from './meldungsliste.ts';

/** What was found in a delivery: who and when, its files, its quality, then every finding. */
export const lieferungsbericht = (
  bericht: Lieferungsbericht,
  { breite }: Readonly<{ breite: number }>,
): string =>
  [
    `${bericht.name} (${bericht.jobcenter}), Ladestand ${tagAlsText(bericht.ladestand)}, ${monatAlsIso(bericht.vonMonat)} bis ${monatAlsIso(bericht.bisMonat)}, ${anzahl(bericht.personen, 'Person', 'Personen')}`,
    ...bericht.dateien.map(
      ({ datei, zeilen, abgelehnt }) =>
        `  ${datei.padEnd(22)} ${zahl(zeilen).padStart(12)}${abgelehnt > 0 ? `   ${zahl(abgelehnt)} abgelehnt` : ''}`,
    ),
    '',
    gueteText(bericht.guete),
    '',
    bericht.befunde.length === 0 ? 'Keine Befunde.' : meldungsliste(bericht.befunde, breite),
  ].join('\n');

const zahl = (wert: number): string => wert.toLocaleString('de-DE');

import type { Zielstand } from '#application/arbeitsplatz';
import { lagezahl } from './lagezahl.ts';

/** What a quota still needs, reckoned out with the denominator that is assumed for the whole year; nothing where nothing is needed or known. */
export const restrechnung = ({ rest, restrechnung: aus, ziel, ereignis }: Zielstand): readonly string[] => {
  if (!aus || ziel === null || !rest || rest.gesamt === null || rest.gesamt <= 0) return [];
  const faelle = ereignis ?? 'Fälle';
  const fehlen = Math.ceil(rest.gesamt);
  return [
    `Nenner des ganzen Jahres: ${lagezahl(aus.nenner, 1)}, angenommen. Das Mittel der Bestände ist bis jetzt ${lagezahl(aus.bisherigerNenner, 1)}; es ändert sich bis Dezember so, wie es sich im Vorjahr geändert hat.`,
    `Nötiger Rest: ${lagezahl(ziel, 2)} % von ${lagezahl(aus.nenner, 1)} sind ${lagezahl(fehlen + aus.bisher)} ${faelle} (aufgerundet), gezählt sind ${lagezahl(aus.bisher)}, es fehlen ${lagezahl(fehlen)}. Im Monat: ${lagezahl(fehlen)} ÷ ${rest.monate} = ${lagezahl(Math.ceil(rest.jeMonat))} (aufgerundet).`,
  ];
};

import { sperrt, type Befund } from '#domain/plausibilitaet';
import type { Baustein } from '#ports';
import { fett, text } from '../dokument/laeufe.ts';

/** So many titles a level; the plan itself has them all. */
const HOECHSTENS = 6;

/** What the deciding body must know of the check: how many findings block or warn, and their titles. Accepted ones are only counted. */
export const befundteil = (befunde: readonly Befund[]): readonly Baustein[] => {
  const offene = befunde.filter(b => b.geprueft === null);
  const sperrende = befunde.filter(sperrt);
  const warnungen = offene.filter(b => b.meldung.stufe === 'warnt');
  const geprueft = befunde.length - offene.length;
  return [
    ...(sperrende.length + warnungen.length === 0
      ? [satz('Kein offener Befund sperrt oder warnt.')]
      : [
          ...zeile(sperrende, anzahl => (anzahl === 1 ? '1 Befund sperrt.' : `${anzahl} Befunde sperren.`)),
          ...zeile(warnungen, anzahl => (anzahl === 1 ? '1 Befund warnt.' : `${anzahl} Befunde warnen.`)),
        ]),
    ...(geprueft > 0
      ? [satz(`${geprueft === 1 ? '1 Befund ist' : `${geprueft} Befunde sind`} geprüft und begründet.`)]
      : []),
  ];
};

const satz = (worte: string): Baustein => ({ art: 'absatz', inhalt: [text(worte)] });

const zeile = (befunde: readonly Befund[], zaehle: (anzahl: number) => string): readonly Baustein[] => {
  if (befunde.length === 0) return [];
  const titel = [...nachTitel(befunde)];
  const gezeigt = titel
    .slice(0, HOECHSTENS)
    .map(([t, anzahl]) => (anzahl > 1 ? `„${t}“ (${anzahl}-mal)` : `„${t}“`));
  const weitere = titel.slice(HOECHSTENS).reduce((summe, [, anzahl]) => summe + anzahl, 0);
  const rest = weitere > 0 ? ` und ${weitere} weitere` : '';
  return [
    {
      art: 'absatz',
      inhalt: [fett(`${zaehle(befunde.length)} `), text(`Nicht bestanden: ${gezeigt.join(', ')}${rest}.`)],
    },
  ];
};

const nachTitel = (befunde: readonly Befund[]): ReadonlyMap<string, number> => {
  const zaehler = new Map<string, number>();
  for (const { titel } of befunde) zaehler.set(titel, (zaehler.get(titel) ?? 0) + 1);
  return zaehler;
};

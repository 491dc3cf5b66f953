import { saetze, sperrt, type Befund } from '#domain/plausibilitaet';
import type { Baustein } from '#ports';
import { liste } from '../dokument/bauzeug.ts';
import { fett, text } from '../dokument/laeufe.ts';

/** So many rules a level; the plan itself has all findings. */
const HOECHSTENS = 6;
/** So much of a finding: its first sentences, at least one. */
const ZEICHEN_HOECHSTENS = 220;

/** What the deciding body must know of the check: which findings block or warn, in short. Accepted ones are only counted. */
export const befundteil = (befunde: readonly Befund[]): readonly Baustein[] => {
  const offene = befunde.filter(b => b.geprueft === null);
  const sperrende = befunde.filter(sperrt);
  const warnungen = offene.filter(b => b.meldung.stufe === 'warnt');
  const geprueft = befunde.length - offene.length;
  return [
    ...(sperrende.length + warnungen.length === 0
      ? [satz('Kein offener Befund sperrt oder warnt.')]
      : [
          ...gruppe(sperrende, anzahl => (anzahl === 1 ? '1 Befund sperrt:' : `${anzahl} Befunde sperren:`)),
          ...gruppe(warnungen, anzahl => (anzahl === 1 ? '1 Befund warnt:' : `${anzahl} Befunde warnen:`)),
        ]),
    ...(geprueft > 0
      ? [satz(`${geprueft === 1 ? '1 Befund ist' : `${geprueft} Befunde sind`} geprüft und begründet.`)]
      : []),
  ];
};

const satz = (worte: string): Baustein => ({ art: 'absatz', inhalt: [text(worte)] });

/** One point a rule with its first finding; how many more there are of it is counted. */
const gruppe = (befunde: readonly Befund[], zaehle: (anzahl: number) => string): readonly Baustein[] => {
  if (befunde.length === 0) return [];
  const regeln = [...Map.groupBy(befunde, b => b.meldung.code).values()];
  const weitere = regeln.slice(HOECHSTENS).flat().length;
  return [
    { art: 'absatz', inhalt: [fett(zaehle(befunde.length))] },
    ...liste(regeln.slice(0, HOECHSTENS).map(gleiche => [satz(punkt(gleiche))])),
    ...(weitere > 0
      ? [satz(weitere === 1 ? 'Dazu kommt 1 weiterer.' : `Dazu kommen ${weitere} weitere.`)]
      : []),
  ];
};

const punkt = ([erster, ...weitere]: readonly Befund[]): string => {
  const kurz = gekuerzt(erster?.text ?? '');
  return weitere.length === 0 ? kurz : `${kurz} (und ${weitere.length} weitere dieser Art)`;
};

const gekuerzt = (worte: string): string => {
  const [erster = '', ...weitere] = saetze(worte);
  return weitere
    .reduce(
      ({ kurz, offen }, naechster) =>
        offen && kurz.length + naechster.length < ZEICHEN_HOECHSTENS
          ? { kurz: `${kurz} ${naechster}`, offen }
          : { kurz, offen: false },
      { kurz: erster, offen: true },
    )
    .kurz.replace(/;$/, '.');
};

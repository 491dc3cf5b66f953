import type { Plan } from '#domain/plan';
import { blaetterUnter, type Pfad } from '#domain/werte';
import type { Pruefkontext } from '../regel.ts';
import type { Gefunden, Ursachenfund } from './gefunden.ts';

/**
 * Findings about one statement that the plan holds in two chapters, as „rd. 13 %“ of the money for the young under the budget and under the
 * instruments: same key of the entry, same words with a unit. Two findings of one rule are never meant: each has its own place.
 */
export const gleicheAussagen = (
  kontext: Pruefkontext,
  gefunden: readonly Gefunden[],
): readonly Ursachenfund[] => {
  const stellen = gefunden.flatMap(befund =>
    aussagenDes(kontext, befund).map(aussage => ({ befund, ...aussage })),
  );
  return [...Map.groupBy(stellen, s => s.kennung)].flatMap(([, gleiche]) => {
    const befunde = gefunden.filter(f => gleiche.some(g => g.befund === f));
    const [erste] = gleiche;
    const kapitel = new Set(gleiche.map(g => g.kapitel));
    const regeln = new Set(befunde.map(f => f.meldung.code));
    if (!erste || kapitel.size < 2 || regeln.size < befunde.length) return [];
    return [
      {
        art: 'aussage' as const,
        pfad: erste.pfad,
        satz: `Dieselbe Ursache: „${erste.worte}“ steht im Plan in ${kapitel.size} Kapiteln und meint dort vermutlich dasselbe.`,
        befunde,
      },
    ];
  });
};

/** Findings of different rules that read the same printed text at the same figure. */
export const gleicheDrucke = (gefunden: readonly Gefunden[]): readonly Ursachenfund[] => {
  const gedruckte = gefunden.flatMap(befund => {
    const { gedruckt, art } = befund.meldung.parameter;
    return typeof gedruckt === 'string' && (art === undefined || art === 'gedruckt')
      ? [{ befund, gedruckt }]
      : [];
  });
  return [...Map.groupBy(gedruckte, g => `${g.befund.meldung.pfad} ${g.gedruckt}`).values()].flatMap(
    gleiche => {
      const [erster] = gleiche;
      return !erster || gleiche.length < 2
        ? []
        : [
            {
              art: 'aussage' as const,
              pfad: erster.befund.meldung.pfad,
              satz: `Dieselbe Ursache: Alle betreffen das gedruckte „${erster.gedruckt}“.`,
              befunde: gleiche.map(g => g.befund),
            },
          ];
    },
  );
};

type Aussage = Readonly<{ pfad: string; kapitel: string; kennung: string; worte: string }>;

/** Said values with a unit the finding quotes: those its figure is computed from in one entry, or that stand below its place. */
const aussagenDes = ({ plan, blatt }: Pruefkontext, { meldung, text }: Gefunden): readonly Aussage[] => {
  const eintrag = blatt.has(meldung.pfad as Pfad)
    ? blaetterUnter(blatt, meldung.pfad as Pfad).filter(p => ueber(p) === ueber(meldung.pfad))
    : [...blatt.keys()].filter(p => ueber(p) === meldung.pfad);
  return eintrag.flatMap(pfad => {
    const worte = worteBei(plan, pfad);
    const [kapitel = '', ...rest] = ueber(pfad).split('.');
    const schluessel = rest.at(-1);
    return worte === null || !text.includes(`„${worte}“`) || schluessel === undefined || rest.length < 2
      ? []
      : [{ pfad, kapitel, kennung: `${schluessel} ${worte}`, worte }];
  });
};

const ueber = (pfad: string): string => pfad.slice(0, Math.max(0, pfad.lastIndexOf('.')));

/** The words of a said value with a unit, or null. */
const worteBei = (plan: Plan, pfad: string): string | null => {
  const angabe = pfad.split('.').reduce<unknown>((ort, teil) => feld(ort, teil), plan);
  const text = feld(angabe, 'text');
  return typeof text === 'string' ? text.trim() : null;
};

const feld = (ort: unknown, name: string): unknown =>
  typeof ort === 'object' && ort !== null && Object.hasOwn(ort, name) ? Reflect.get(ort, name) : undefined;

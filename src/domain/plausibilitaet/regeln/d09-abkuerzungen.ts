import { alleTexte } from '#domain/plan';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ anzahl: number; abkuerzungen: readonly string[] }>;

/** Abbreviations the texts use are in the document's list, where it has one. One finding for all. */
export const abkuerzungenErklaert = regel<P>({
  code: 'D-09',
  stufe: 'hinweis',
  titel: 'Abkürzungen stehen im Verzeichnis',
  satz: ({ anzahl, abkuerzungen }) =>
    `${anzahl === 1 ? 'Eine Abkürzung steht' : `${anzahl} Abkürzungen stehen`} nicht im Abkürzungsverzeichnis: ${aufzaehlung(abkuerzungen, 10)}.`,
  pruefe: ({ plan }) => {
    const verzeichnis = plan.dokument?.abkuerzungen;
    if (verzeichnis === undefined) return [];
    const erklaert = new Set(Object.keys(verzeichnis).flatMap(eintrag => [eintrag, ...teileVon(eintrag)]));
    const eigennamen = namenDesPlans(plan).filter(name => GROSSE.test(name));
    const fundstellen = new Map<string, string>();
    for (const { text, name } of alleTexte(plan))
      for (const kurz of abkuerzungenIn(text, eigennamen))
        if (!erklaert.has(kurz) && !fundstellen.has(kurz)) fundstellen.set(kurz, name);
    const abkuerzungen = [...fundstellen].map(([kurz, name]) => `„${kurz}“ (${name})`);
    return abkuerzungen.length === 0
      ? []
      : [fund('dokument.abkuerzungen', { anzahl: abkuerzungen.length, abkuerzungen })];
  },
});

/** Embedded figures, quoted names and the names of the plan's own things are no abbreviations: „Job AG“. */
const ohneNamen = (text: string, eigennamen: readonly string[]): string =>
  eigennamen.reduce(
    (rest, name) => rest.replaceAll(name, ' '),
    text.replaceAll(/\{\{[^{}]*\}\}|„[^“”"]*[“”"]/g, ' '),
  );

/** Names of several words that the plan gives its projects, rows, fields of action and the like, without what stands in brackets. */
const namenDesPlans = (plan: unknown): readonly string[] => {
  if (typeof plan !== 'object' || plan === null) return [];
  return Object.entries(plan).flatMap(([feld, wert]: readonly [string, unknown]) => {
    if (typeof wert !== 'string') return namenDesPlans(wert);
    const name = wert.replace(/\s*\([^()]*\)\s*$/, '').trim();
    return NAMENSFELDER.has(feld) && name.includes(' ') ? [name] : [];
  });
};

const NAMENSFELDER = new Set(['bezeichnung', 'titel']);

const teileVon = (eintrag: string): readonly string[] => eintrag.split(/[\s/-]+/);

/** What could be taken for an abbreviation; other names need not be looked for. */
const GROSSE = /\p{Lu}{2}/u;

const ROEMISCH = /^[IVX]+$/;

const abkuerzungenIn = (text: string, eigennamen: readonly string[]): readonly string[] =>
  (ohneNamen(text, eigennamen).match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? []).filter(
    wort => !ROEMISCH.test(wort),
  );

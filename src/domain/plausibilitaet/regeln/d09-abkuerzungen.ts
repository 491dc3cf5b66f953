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
    const fundstellen = new Map<string, string>();
    for (const { text, name } of alleTexte(plan))
      for (const kurz of abkuerzungenIn(text))
        if (!erklaert.has(kurz) && !fundstellen.has(kurz)) fundstellen.set(kurz, name);
    const abkuerzungen = [...fundstellen].map(([kurz, name]) => `„${kurz}“ (${name})`);
    return abkuerzungen.length === 0
      ? []
      : [fund('dokument.abkuerzungen', { anzahl: abkuerzungen.length, abkuerzungen })];
  },
});

const teileVon = (eintrag: string): readonly string[] => eintrag.split(/[\s/-]+/);

const ROEMISCH = /^[IVX]+$/;

const abkuerzungenIn = (text: string): readonly string[] =>
  (text.replaceAll(/\{\{[^{}]*\}\}/g, ' ').match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? []).filter(
    wort => !ROEMISCH.test(wort),
  );

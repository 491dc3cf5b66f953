import { readFileSync } from 'node:fs';

/** What stands for the parts of an address in the tests; a plan is put in by them. */
const BEISPIELE: Readonly<Record<string, readonly string[]>> = {
  'planung/:plan/dokument/:format': [],
  'planung/:plan/plandatei': [],
  'planung/:plan/vergleich': ['planung/:plan/vergleich', 'planung/:plan/vergleich?mit=:voriger'],
  'planung/:plan/beschluss/:fassung': [],
  'planung/:plan/kapitel/*': [
    'planung/:plan/kapitel/haushalt',
    'planung/:plan/kapitel/schwerpunkte',
    'planung/:plan/kapitel/instrumente/zeilen',
    'planung/:plan/kapitel/texte',
  ],
  'anmelden/bestaetigen': [],
  'abgelehnt/:grund': ['abgelehnt/formular'],
  '*': ['gibt/es/nicht'],
};

/** The route list is the test list: every address of a page, from the routes themselves. A new route is tested without being named here. */
export const seitenadressen = (): readonly string[] => {
  const quelle = readFileSync('src/entrypoints/web/app/routes.ts', 'utf8');
  const routen = [...quelle.matchAll(/route\('([^']+)'/g)].map(([, pfad = '']) => pfad);
  return ['', ...routen].flatMap(pfad => BEISPIELE[pfad] ?? [pfad]).map(pfad => `/${pfad}`);
};

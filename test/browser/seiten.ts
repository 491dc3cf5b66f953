import { readFileSync } from 'node:fs';

/** What stands for the parts of an address in the tests; a plan is put in by them. */
const BEISPIELE: Readonly<Record<string, readonly string[]>> = {
  'planung/:plan/dokument/:format': [],
  'planung/:plan/plandatei': [],
  'kennzahlen/datei/:format': [],
  kennzahlen: ['kennzahlen', 'kennzahlen?je=team', 'kennzahlen?zahl=K3&je=altersgruppe&monate=1'],
  'planung/:plan/tabellen/:kapitel': [],
  'planung/:plan/rechne/*': [],
  'planung/:plan/szenarien': ['planung/:plan/szenarien', 'planung/:plan/szenarien?umschichtung=%2B100.000'],
  'planung/:plan/szenarien/uebernehmen': ['planung/:szenario/szenarien/uebernehmen'],
  'planung/:plan/budgetstufe': [
    'planung/:plan/budgetstufe',
    'planung/:plan/budgetstufe?stufe=einglmv&quelle=BMAS&dokument=Verordnung&datum=2026-12-18&verwaltungskostenbudget=16000000',
  ],
  'planung/:plan/verlauf': [
    'planung/:plan/verlauf',
    'planung/:plan/verlauf?adresse=haushalt.gesamtverwaltungskosten',
  ],
  'planung/:plan/zahlen': ['planung/:plan/zahlen', 'planung/:plan/zahlen?zahl=haushalt.umschichtung'],
  'planung/:plan/kommentare': [
    'planung/:plan/kommentare',
    'planung/:plan/kommentare?adresse=haushalt.umschichtung',
  ],
  'planung/:plan/vergleich': ['planung/:plan/vergleich', 'planung/:plan/vergleich?mit=:voriger'],
  'planung/:plan/beschluss/:fassung': [],
  'planung/:plan/kapitel/*': [
    'planung/:plan/kapitel/haushalt',
    'planung/:plan/kapitel/schwerpunkte',
    'planung/:plan/kapitel/instrumente/zeilen',
    'planung/:plan/kapitel/texte',
  ],
  'kennzahlen/lieferungen/:lieferung/abgelehnt/:datei': [],
  'anmelden/bestaetigen': [],
  'anmelden/dienst': [],
  'anmelden/dienst/zurueck': [],
  'anmelden/dienst/abmelden': [],
  'hilfe/bilder/:bild': [],
  'hilfe/:seite': [
    'hilfe/haushalt',
    'hilfe/arbeitsplatz',
    'hilfe/pruefregeln',
    'hilfe/betrieb',
    'hilfe/glossar',
  ],
  'abgelehnt/:grund': ['abgelehnt/formular'],
  '*': ['gibt/es/nicht'],
};

/** The route list is the test list: every address of a page, from the routes themselves. A new route is tested without being named here. */
export const seitenadressen = (): readonly string[] =>
  ['', ...routen()]
    .filter(pfad => !istVerwaltung(pfad))
    .flatMap(pfad => BEISPIELE[pfad] ?? [pfad])
    .map(pfad => `/${pfad}`);

/** Those of the Verwaltung, which others see; a file is none. */
export const verwaltungsadressen = (): readonly string[] =>
  routen()
    .filter(pfad => istVerwaltung(pfad) && !pfad.endsWith('/csv'))
    .map(pfad => `/${pfad}`);

const istVerwaltung = (pfad: string): boolean => /^verwaltung(\/|$)/.test(pfad);

const routen = (): readonly string[] => {
  const quelle = readFileSync('src/entrypoints/web/app/routes.ts', 'utf8');
  return [...quelle.matchAll(/route\('([^']+)'/g)].map(([, pfad = '']) => pfad);
};

import { index, route, type RouteConfig } from '@react-router/dev/routes';

/** Every page. The tests go through this list. */
export default [
  index('lage/seite.tsx'),
  route('anmelden', 'anmelden/seite.tsx'),
  route('anmelden/bestaetigen', 'anmelden/bestaetigen.tsx'),
  route('abmelden', 'abmelden/seite.tsx'),
  route('konto', 'konto/seite.tsx'),
  route('planung', 'planung/seite.tsx'),
  route('planung/:plan', 'plan/seite.tsx'),
  route('planung/:plan/befunde', 'befunde/seite.tsx'),
  route('planung/:plan/zahlen', 'zahlen/seite.tsx'),
  route('planung/:plan/dokument', 'dokument/seite.tsx'),
  route('planung/:plan/dokument/:format', 'dokument/datei.ts'),
  route('planung/:plan/kapitel/*', 'kapitel/seite.tsx'),
  route('barrierefreiheit', 'barrierefreiheit/seite.tsx'),
  route('rueckmeldung', 'rueckmeldung/seite.tsx'),
  route('hilfe', 'hilfe/seite.tsx'),
  route('abgelehnt/:grund', 'abgelehnt/seite.tsx'),
  route('*', 'unbekannt/seite.tsx'),
] satisfies RouteConfig;

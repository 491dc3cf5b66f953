import type { Handlung } from '#domain/zugang';

/**
 * What an address is about. beschlossen, entwurf: a plan of Musterstadt, decided and released, or a draft. eigenes: the Jobcenter of who asks.
 * irgendetwas: a list, which opens for whoever may read something of it.
 */
export type Bezug = 'beschlossen' | 'entwurf' | 'eigenes' | 'irgendetwas';

/** What a page needs: one of these rights. jeder: nothing. anderswo: who may what there is tested beside it. */
type Route =
  | 'jeder'
  | 'anderswo'
  | Readonly<{
      braucht: readonly Handlung[];
      bezuege: readonly Bezug[];
      beispiel?: string;
      /** Hands out more of a plan than is published of it: who may read it because it is beschlossen or released does not get there. */
      ganz?: true;
      /** Opens for everybody, and says to whom it may not show anything that it does not. */
      sagtNein?: true;
    }>;

const plan = (...braucht: readonly Handlung[]): Route => ({ braucht, bezuege: ['beschlossen', 'entwurf'] });
const ganzerPlan = (beispiel?: string): Route => ({
  braucht: ['plan.lesen'],
  bezuege: ['beschlossen', 'entwurf'],
  ganz: true,
  ...(beispiel !== undefined && { beispiel }),
});
const haus = (...braucht: readonly Handlung[]): Route => ({ braucht, bezuege: ['eigenes'] });

/** Every route and what it needs. A new route does not pass the test before it stands here. */
export const ROUTEN: Readonly<Record<string, Route>> = {
  '': 'jeder',
  anmelden: 'jeder',
  'anmelden/bestaetigen': 'jeder',
  'anmelden/dienst': 'anderswo',
  'anmelden/dienst/zurueck': 'anderswo',
  'anmelden/dienst/abmelden': 'anderswo',
  abmelden: 'anderswo',
  konto: 'jeder',
  'konto/kennwort': 'jeder',
  'konto/zweiter-faktor': 'jeder',
  'konto/schluessel': haus('schluessel.eigene'),
  ziele: 'anderswo',
  planung: 'jeder',
  'planung/anlegen': { braucht: ['plan.anlegen'], bezuege: ['eigenes'], sagtNein: true },
  'planung/:plan': plan('plan.lesen'),
  'planung/:plan/befunde': ganzerPlan(),
  'planung/:plan/zahlen': ganzerPlan(),
  'planung/:plan/dokument': plan('plan.lesen'),
  'planung/:plan/dokument/:format': {
    braucht: ['dokument.intern'],
    bezuege: ['beschlossen', 'entwurf'],
    beispiel: 'planung/:plan/dokument/html',
  },
  'planung/:plan/plandatei': plan('plan.exportieren'),
  'planung/:plan/zustaendigkeiten': ganzerPlan(),
  'planung/:plan/kommentare': ganzerPlan(),
  'planung/:plan/vergleich': ganzerPlan(),
  'planung/:plan/beschluss': ganzerPlan(),
  'planung/:plan/beschluss/:fassung': 'anderswo',
  'planung/:plan/beschliessen': ganzerPlan(),
  'planung/:plan/durchsehen': ganzerPlan(),
  'planung/:plan/budgetstufe': ganzerPlan(),
  'planung/:plan/verlauf': ganzerPlan(),
  'planung/:plan/szenarien': ganzerPlan(),
  'planung/:plan/szenarien/uebernehmen': 'anderswo',
  'planung/:plan/tabellen': ganzerPlan(),
  'planung/:plan/tabellen/:kapitel': {
    braucht: ['plan.exportieren'],
    bezuege: ['beschlossen', 'entwurf'],
    beispiel: 'planung/:plan/tabellen/haushalt',
  },
  'planung/:plan/loeschen': 'anderswo',
  'planung/:plan/kapitel/*': ganzerPlan('planung/:plan/kapitel/haushalt'),
  'planung/:plan/rechne/*': 'anderswo',
  verwaltung: haus('konten.lesen', 'einheiten.verwalten', 'protokoll.lesen'),
  'verwaltung/konten': haus('konten.lesen'),
  'verwaltung/konten/anlegen': haus('konten.verwalten'),
  'verwaltung/konten/:konto': haus('konten.lesen'),
  'verwaltung/einheiten': haus('einheiten.verwalten'),
  'verwaltung/einheiten/:einheit': haus('einheiten.verwalten'),
  'verwaltung/schluessel': haus('schluessel.verwalten'),
  'verwaltung/protokoll': haus('protokoll.lesen'),
  'verwaltung/protokoll/csv': haus('protokoll.exportieren'),
  'verwaltung/jobcenter': haus('einstellungen.verwalten'),
  kennzahlen: { braucht: ['kennzahlen.lesen'], bezuege: ['irgendetwas'], sagtNein: true },
  'kennzahlen/katalog': 'jeder',
  'kennzahlen/amtlich': { braucht: ['kennzahlen.lesen'], bezuege: ['irgendetwas'], sagtNein: true },
  'kennzahlen/vergleich': 'anderswo',
  'kennzahlen/datei/:format': 'anderswo',
  'kennzahlen/lieferungen': haus('lieferung.lesen'),
  'kennzahlen/lieferungen/hochladen': haus('lieferung.uebernehmen'),
  'kennzahlen/lieferungen/auftrag/:auftrag': 'anderswo',
  'kennzahlen/lieferungen/:lieferung': 'anderswo',
  'kennzahlen/lieferungen/:lieferung/loeschen': 'anderswo',
  'kennzahlen/lieferungen/:lieferung/abgelehnt/:datei': 'anderswo',
  barrierefreiheit: 'jeder',
  rueckmeldung: 'jeder',
  hilfe: 'jeder',
  'hilfe/bilder/:bild': 'jeder',
  'hilfe/:seite': 'jeder',
  schnittstelle: 'jeder',
  'abgelehnt/:grund': 'jeder',
  '*': 'jeder',
};

/** A form as it is sent, and the rights of which it needs one. What is sent is refused for another reason where the right is there. */
type Formular = Readonly<{
  route: string;
  bezug: Bezug;
  felder: Readonly<Record<string, string>>;
  braucht: readonly Handlung[];
}>;

const verwaltung = (
  route: string,
  felder: Formular['felder'],
  ...braucht: readonly Handlung[]
): Formular => ({ route: `verwaltung/${route}`, bezug: 'eigenes', felder, braucht });

const amEntwurf = (route: string, felder: Formular['felder'], ...braucht: readonly Handlung[]): Formular => ({
  route: `planung/:plan/${route}`,
  bezug: 'entwurf',
  felder,
  braucht,
});

const NIEMAND = '00000000-0000-4000-8000-00000000dead';

/** Forms of plans and of the Verwaltung. */
export const FORMULARE: readonly Formular[] = [
  verwaltung('konten/anlegen', { name: '', anmeldename: '' }, 'konten.verwalten'),
  verwaltung(`konten/${NIEMAND}`, { tun: 'rollen', rolle: 'chef' }, 'konten.verwalten'),
  verwaltung(`konten/${NIEMAND}`, { tun: 'sperren' }, 'konten.verwalten'),
  verwaltung(`konten/${NIEMAND}`, { tun: 'entsperren' }, 'konten.verwalten'),
  verwaltung(`konten/${NIEMAND}`, { tun: 'abmelden' }, 'konten.verwalten'),
  verwaltung(`konten/${NIEMAND}`, { tun: 'zuruecksetzen' }, 'konten.verwalten'),
  verwaltung('einheiten', { name: '' }, 'einheiten.verwalten'),
  verwaltung(`einheiten/${NIEMAND}`, { tun: 'speichern', name: '' }, 'einheiten.verwalten'),
  verwaltung(`einheiten/${NIEMAND}`, { tun: 'entfernen' }, 'einheiten.verwalten'),
  verwaltung('schluessel', { konto: NIEMAND, schluessel: NIEMAND }, 'schluessel.verwalten'),
  verwaltung('jobcenter', { tun: 'benennen', name: '' }, 'einstellungen.verwalten'),
  verwaltung('jobcenter', { tun: 'gewaehren', land: 'erfunden' }, 'einstellungen.verwalten'),
  amEntwurf('beschluss', { tun: 'schritt', schluessel: 'x', erledigt: '2026-11-01' }, 'plan.schritt'),
  amEntwurf('beschluss', { tun: 'zurueck' }, 'plan.abstimmen'),
  amEntwurf('beschliessen', {}, 'plan.beschliessen'),
  amEntwurf('beschluss', { tun: 'fortschreiben', anlass: '' }, 'plan.fortschreiben'),
  amEntwurf('kommentare', { tun: 'schreiben', adresse: 'haushalt', text: '' }, 'kommentar.schreiben'),
];

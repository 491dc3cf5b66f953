import type { Instrumentangaben, Plangruppe, Instrumentzeile } from '#domain/instrumente';
import { anzahl, promille } from '#domain/pruefhilfen';

/** For tests: Düsseldorf, Arbeitsmarkt- und Integrationsprogramm 2021, chapters 4 and 5.1 to 5.8, every row and table. */
export const duesseldorfInstrumente = (): Instrumentangaben => ({
  stand: 'planung',
  vorjahr: { bezeichnung: 'Ansatz 2020', jahr: 2020 },
  gruppen: GRUPPEN,
  zeilen: { ...TABELLE, ...PRODUKTE },
  sichten: {
    integration: {
      bezeichnung: 'Handlungsschwerpunkt Integration',
      zeilen: ['mag', 'egz', 'esg', 'talentcenter'],
    },
    qualifizierung: {
      bezeichnung: 'Qualifizierung Geringqualifizierter',
      zeilen: ['fbw', 'zukunftsstarter', 'bae', 'asa'],
    },
    langzeit: {
      bezeichnung: 'Reduzierung Langzeitbezug',
      zeilen: ['aktivcenter', 'vermittlungIntensiv', 'agh', 'fitForJob', 'startschuss', 'avgsLangzeit'],
    },
    teilhabechancen: { bezeichnung: 'Teilhabechancengesetz', zeilen: ['p16e', 'p16i'] },
    alleinerziehende: {
      bezeichnung: 'Alleinerziehende',
      zeilen: ['kenne', 'avgsAlleinerziehende', 'starkImBeruf', 'tep'],
    },
    u25: { bezeichnung: 'Gesamtangebot U 25', zeilen: [...U25, 'eq', 'bae', 'asa'] },
    gefluechtete: {
      bezeichnung: 'Geflüchtete',
      zeilen: [
        'arbeitenUndLernen',
        'foerderzentrum',
        'perspektiveHandwerk',
        'chanceHandwerk',
        'starkImBeruf',
        'avgsGefluechtete',
      ],
    },
  },
  vertraege: {
    vermittlungIntensiv: {
      bezeichnung: 'Vermittlung intensiv',
      plaetze: anzahl(675),
      abrufVon: promille(700),
      abrufBis: promille(1200),
      zeile: 'vermittlungIntensiv',
    },
  },
  kommunaleLeistungen: KOMMUNAL,
  aussagen: AUSSAGEN,
});

const gruppe = (nummer: string, bezeichnung: string): Plangruppe => ({ nummer, bezeichnung });

const GRUPPEN = {
  I: gruppe('I', 'Aktivierung und berufliche Eingliederung'),
  II: gruppe('II', 'berufliche Weiterbildung'),
  III: gruppe('III', 'Aufnahme einer Erwerbstätigkeit'),
  IV: gruppe('IV', 'Berufswahl und Berufsbildung'),
  V: gruppe('V', 'Teilhabe behinderter Menschen am Arbeitsleben'),
  VI: gruppe('VI', 'Öffentlich geförderte Beschäftigung'),
  VII: gruppe('VII', 'Freie Förderung nach § 16f'),
  VIII: gruppe('VIII', '§ 16h Förderung schwer zu erreichender junger Menschen'),
};

const inTabelle = (
  bezeichnung: string,
  gruppenschluessel: keyof typeof GRUPPEN,
  menge: number,
  vorjahr: number,
  abweichend: Partial<Instrumentzeile> = {},
): Instrumentzeile => ({
  bezeichnung,
  gruppe: gruppenschluessel,
  einheit: 'eintritte',
  menge: anzahl(menge),
  vorjahr: anzahl(vorjahr),
  ...abweichend,
});

const darunter = (bezeichnung: string, teilVon: string, menge: number, vorjahr: number): Instrumentzeile => ({
  bezeichnung,
  teilVon,
  rolle: 'darunter',
  einheit: 'eintritte',
  menge: anzahl(menge),
  vorjahr: anzahl(vorjahr),
});

const TABELLE: Readonly<Record<string, Instrumentzeile>> = {
  aktivierung: inTabelle('Aktivierung und berufliche Eingliederung', 'I', 6392, 8480),
  fbw: inTabelle('Förderung berufliche Weiterbildung', 'II', 1800, 1800, { instrument: 'FbW' }),
  abschluss: darunter('darunter abschlussorientiert', 'fbw', 400, 400),
  zukunftsstarter: darunter('darunter Grundkompetenzen', 'fbw', 144, 144),
  egz: inTabelle('Betriebliche Eingliederungshilfen', 'III', 450, 450, { instrument: 'EGZ' }),
  esg: inTabelle('Einstiegsgeld', 'III', 1000, 940, { instrument: 'ESG' }),
  p16c: inTabelle('Begleitende Hilfen für Selbstständigkeit nach § 16c SGB II', 'III', 10, 10),
  benachteiligte: inTabelle('Förderung benachteiligter Auszubildender einschl. AsA', 'IV', 120, 191, {
    vorjahreseinheit: 'plaetze',
  }),
  eq: inTabelle('EQ (Einstiegsqualifizierung)', 'IV', 75, 75, { instrument: 'EQ' }),
  reha: inTabelle('Teilhabe behinderter Menschen am Arbeitsleben', 'V', 50, 50),
  agh: inTabelle('Arbeitsgelegenheiten MAE', 'VI', 1500, 1500, { instrument: 'AGH' }),
  p16e: inTabelle('§ 16e SGB II Neu', 'VI', 100, 100, { instrument: '16e' }),
  p16i: inTabelle('§ 16i Teilhabe am Arbeitsmarkt', 'VI', 250, 250, { instrument: '16i' }),
  p16f: inTabelle('Freie Förderung nach § 16f', 'VII', 50, 50, { instrument: '16f' }),
  p16h: inTabelle('§ 16h', 'VIII', 0, 25, { instrument: '16h' }),
  vermittlungsbudget: {
    bezeichnung: 'Vermittlungsbudget',
    einheit: 'foerderfaelle',
    menge: anzahl(2500, 'rd. 2.500'),
    nachrichtlich: true,
  },
};

const produkt = (
  bezeichnung: string,
  menge: number,
  teilVon = 'aktivierung',
  abweichend: Partial<Instrumentzeile> = {},
): Instrumentzeile => ({
  bezeichnung,
  teilVon,
  rolle: 'produkt',
  einheit: 'eintritte',
  menge: anzahl(menge),
  ...abweichend,
});

const JUGENDLICHE = {
  jobAg: produkt('Job AG', 200),
  jugendamt: produkt('Kooperationsprojekte mit dem Jugendamt', 50),
  aufsuchend: produkt('Aufsuchendes Angebot', 120),
  psychisch: produkt('Angebot für Jugendliche mit psychischen Problemlagen', 25),
  aktivierungshilfe: produkt('Aktivierungshilfe', 65),
  produktionsschule: produkt('Produktionsschule.2.0', 60),
  praxiscenter: produkt('Praxiscenter U 25', 85),
  vermittlungU25: produkt('Vermittlung intensiv mit Betreuung', 45),
  jugendInArbeit: produkt('Jugend in Arbeit 4.0', 100),
};
const U25 = Object.keys(JUGENDLICHE);

const PRODUKTE: Readonly<Record<string, Instrumentzeile>> = {
  mag: produkt('Maßnahmen beim Arbeitgeber (MAG)', 920, 'aktivierung', { instrument: 'MAG' }),
  talentcenter: produkt('Talentcenter', 792),
  aktivcenter: produkt('Aktivcenter', 280),
  vermittlungIntensiv: produkt('Vermittlung intensiv', 675),
  fitForJob: produkt('Fit for Job I und II', 375),
  startschuss: produkt('aufsuchendes Angebot Startschuss', 240),
  avgsLangzeit: produkt('Individuelle Förderungen über AVGS-MAT', 1000),
  kenne: produkt('KENNE gute Arbeit für Alleinerziehende', 60),
  avgsAlleinerziehende: produkt('Zielgruppenspezifische Angebote über AVGS-MAT', 500),
  starkImBeruf: produkt('„Stark im Beruf“ – Mütter mit Migrationshintergrund steigen ein', 50),
  tep: produkt('TEP-Projekt', 10),
  ...JUGENDLICHE,
  foerderzentrum: produkt('Förderzentrum Flüchtlinge', 140),
  perspektiveHandwerk: produkt('Perspektive Handwerk', 60),
  chanceHandwerk: produkt('Chance Handwerk', 80),
  avgsGefluechtete: produkt('Nutzung spezifischer Angebote über AVGS-MAT', 300),
  bae: produkt('Außerbetriebliche Berufsausbildung (BaE)', 100, 'benachteiligte'),
  asa: produkt('Assistierte Ausbildung (AsA flex)', 20, 'benachteiligte', {
    zusatz: 'und Stundenkontingente bei abH',
  }),
  arbeitenUndLernen: produkt('Arbeiten und Lernen', 25, 'agh', {
    rolle: 'darunter',
    mengeBis: anzahl(30),
  }),
};

const bedarf = (bezeichnung: string, erbringer: string, von: number, bis: number) => ({
  bezeichnung,
  erbringer,
  von: anzahl(von),
  bis: anzahl(bis),
});

const KOMMUNAL = {
  kinder: bedarf('Betreuung minderjähriger oder behinderter Kinder', 'i-Punkt Familie', 80, 170),
  pflege: bedarf('Beratung zur häuslichen Pflege von Angehörigen', 'Städtisches Pflegebüro', 25, 50),
  schulden: bedarf('Schuldnerberatung', 'Schuldnerberatung der Landeshauptstadt', 300, 500),
  psychosozial: bedarf('psychosoziale Betreuung', 'Gesundheitsamt', 420, 450),
  sucht: bedarf('Suchtberatung', 'Suchtberatungsstellen in Düsseldorf', 50, 100),
};

const AUSSAGEN: NonNullable<Instrumentangaben['aussagen']> = {
  rueckgang: {
    art: 'erklaerung',
    bezeichnung: 'Reduzierung der Aktivierung',
    gruppe: 'I',
    teile: {
      bewerbercenter: { bezeichnung: 'Wegfall der Inhouse-Bewerbercenter', menge: anzahl(1320) },
      minijobber: { bezeichnung: 'Wegfall Maßnahme Minijobber', menge: anzahl(320) },
      bedarfsanpassung: { bezeichnung: 'Bedarfsanpassung weitere Angebote', menge: anzahl(400, 'rd. 400') },
    },
  },
  unveraendert: {
    art: 'unveraendert',
    bezeichnung: 'Alle Produktgruppen bis auf die Aktivierung bleiben unverändert',
    gruppen: ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'],
  },
  u25: {
    art: 'foerderintensitaet',
    bezeichnung: 'Förderung U 25',
    budgetanteil: { wert: [13, 100], text: 'rd. 13 %', schritt: 10_000 },
    gruppenanteil: { wert: [7, 100], text: 'rd. 7 %', schritt: 10_000 },
  },
};

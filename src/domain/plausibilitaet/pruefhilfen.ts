import type { Angabe } from '#domain/angaben';
import type { Haushaltsangaben } from '#domain/haushalt';
import type { Deckblatt, Plan } from '#domain/plan';
import { gesagt } from '#domain/pruefhilfen';
import {
  liesGedruckt,
  messwert,
  pfad,
  tag,
  wertVon,
  type Einheit,
  type Ergebnis,
  type Stand,
  type Zahl,
} from '#domain/werte';
import type { Abweichung } from './abweichung.ts';
import { leseDrucke } from './drucke.ts';
import { pruefePlan, type Befund } from './pruefePlan.ts';
import type { Pruefkontext } from './regel.ts';
import { drucktoleranz } from './toleranz.ts';

type Beiwerk = Partial<Pick<Angabe<Einheit>, 'stand' | 'annahme' | 'gedruckt'>>;

/** For tests: '59,519 Mio. €', or whole Euro as number. */
export const betrag = (text: string | number, beiwerk: Beiwerk = {}): Angabe<'cent'> =>
  typeof text === 'number'
    ? { ...gesagt('cent', `${text} €`, beiwerk), text }
    : gesagt('cent', text, beiwerk);

/** For tests: '27 %'. */
export const prozent = (text: string, beiwerk: Beiwerk = {}): Angabe<'anteil'> =>
  gesagt('anteil', text, beiwerk);

/** For tests: a count. */
export const anzahl = (zahl: number, beiwerk: Beiwerk = {}): Angabe<'anzahl'> => ({
  wert: zahl,
  text: zahl,
  schritt: 1,
  ...beiwerk,
});

/** For tests: '910 VZÄ'. */
export const stellen = (text: string, beiwerk: Beiwerk = {}): Angabe<'vzae'> => gesagt('vzae', text, beiwerk);

/** For tests: what a document prints, without place. */
export const druck = (...texte: readonly string[]) => texte.map(text => ({ text }));

const STAND: Stand = {
  quelle: 'BMAS',
  dokument: 'Planungsschreiben',
  datum: tag('2022-10-27'),
  datenstand: 'vorlaeufig',
  stufe: 'schaetzwert',
  umschichtung: 'vor',
  bez: 'ohne',
};

/** For tests: the Stände every plan of {@link planMit} has. */
export const STAENDE = {
  schaetzwert: STAND,
  endgueltig: { ...STAND, dokument: 'Zuteilung', datenstand: 'endgueltig', stufe: 'endgueltige_zuteilung' },
  erste: { ...STAND, dokument: 'Erste Zuteilung', stufe: 'erste_zuteilung' },
  planung: { ...STAND, quelle: 'Jobcenter', dokument: 'Planungsdokument', stufe: 'planung' },
  luecken: {
    quelle: 'BMAS',
    dokument: 'Planungsschreiben',
    datum: tag('2022-10-27'),
    datenstand: 'vorlaeufig',
    stufe: 'schaetzwert',
  },
} as const satisfies Readonly<Record<string, Stand>>;

type Abweichend = Partial<Omit<Plan, 'deckblatt' | 'haushalt' | 'gedruckt'>> &
  Readonly<{
    deckblatt?: Partial<Deckblatt>;
    gedruckt?: Readonly<Record<string, string | readonly string[]>>;
  }>;

/** For tests: a small valid plan of 2023 with this budget; figures of the budget name the Stand 'schaetzwert'. */
export const planMit = (
  haushalt: Partial<Haushaltsangaben>,
  { deckblatt, gedruckt, ...rest }: Abweichend = {},
): Plan => ({
  format: 'stellwerk-plan/1',
  deckblatt: {
    titel: 'Lokales Planungsdokument',
    jobcenter: 'Musterstadt',
    traegerform: 'zkT',
    land: 'NW',
    jahr: 2023,
    vorlage: 'nrw-2023',
    stand: tag('2022-11-10'),
    zustand: 'Entwurf',
    ...deckblatt,
  },
  staende: STAENDE,
  haushalt: { stand: 'schaetzwert', ...haushalt },
  ...(gedruckt && {
    gedruckt: Object.fromEntries(
      Object.entries(gedruckt).map(([adresse, texte]) => [adresse, druck(...[texte].flat())]),
    ),
  }),
  ...rest,
});

/** For tests: Kreis Recklinghausen, Lokales Planungsdokument 2023 of 10.11.2022; all amounts in thousands of Euro. */
export const recklinghausen = (gedruckt: Readonly<Record<string, string>> = {}): Plan =>
  planMit(
    {
      eingliederungstitel: { ohneBez: betrag('59,519 Mio. €') },
      verwaltungskostenbudget: betrag('65,138 Mio. €'),
      gesamtverwaltungskosten: betrag('82,126 Mio. €', { stand: 'planung' }),
      umschichtung: { art: 'bedarf' },
      vergleich: {
        vorjahr: {
          bezeichnung: '2022',
          jahr: 2022,
          stand: 'endgueltig',
          eingliederungstitel: { ohneBez: betrag('66,749 Mio. €') },
          verwaltungskostenbudget: betrag('67,958 Mio. €'),
        },
      },
      einglmv: { jobcenter: 'recklinghausen' },
      bezugsgroessen: { vollzeitaequivalente: stellen('910 VZÄ') },
    },
    {
      gedruckt: {
        'haushalt.kommunalerFinanzierungsanteil': '12,483 Mio. €',
        'haushalt.umschichtung': '4,504 Mio. €',
        'haushalt.vergleich.vorjahr.differenz.egtOhneBez': '-7,230 Mio. €',
        'haushalt.vergleich.vorjahr.veraenderung.egtOhneBez': '-10,83 %',
        'haushalt.vergleich.vorjahr.differenz.verwaltungskostenbudget': '-2,820 Mio. €',
        'haushalt.vergleich.vorjahr.veraenderung.verwaltungskostenbudget': '-4,15 %',
        ...gedruckt,
      },
    },
  );

/** For tests: Ennepe-Ruhr-Kreis, Planungsdokument 2023, table of the budget, both years; two misprinted amounts of Umschichtung. */
export const ennepeRuhr = (gedruckt: Readonly<Record<string, string>> = {}): Plan => {
  const jahr = (egt: number, vkb: number, umschichtung: number, falsch: string, richtig: string) => ({
    eingliederungstitel: { ohneBez: betrag(egt), bez: betrag(430_000), rueckforderungen: betrag(50_000) },
    verwaltungskostenbudget: betrag(vkb),
    umschichtung: {
      art: 'festgelegt' as const,
      betrag: betrag(umschichtung, { gedruckt: druck(falsch, richtig) }),
    },
  });
  return planMit(
    {
      ...jahr(20_734_947, 24_933_958, 100_000, '100.0000', '100.000'),
      passivAktivTransfer: { prognose: betrag(1_400_000) },
      vergleich: {
        vorjahr: {
          bezeichnung: '2022',
          jahr: 2022,
          stand: 'endgueltig',
          ...jahr(23_106_957, 25_354_833, 50_000, '50.0000', '50.000'),
        },
      },
      einglmv: { jobcenter: 'ennepe-ruhr' },
    },
    {
      gedruckt: {
        'haushalt.gesamtverwaltungskosten': '29.521.177',
        'haushalt.kommunalerFinanzierungsanteil': '4.487.219',
        'haushalt.eingliederungstitel.inklBez': '21.164.947',
        'haushalt.eingliederungstitel.verfuegbarInklBez': '21.064.947',
        'haushalt.vergleich.vorjahr.gesamtverwaltungskosten': '29.958.529',
        'haushalt.vergleich.vorjahr.kommunalerFinanzierungsanteil': '4.553.696',
        'haushalt.vergleich.vorjahr.eingliederungstitel.inklBez': '23.536.957',
        'haushalt.vergleich.vorjahr.eingliederungstitel.verfuegbarInklBez': '23.486.957',
        ...gedruckt,
      },
    },
  );
};

/** For tests: Mülheim an der Ruhr, Planungsdokument 2023; compares with the first allotment of 2022 and says little of its Stände. */
export const muelheim = (): Plan =>
  planMit(
    {
      stand: 'luecken',
      eingliederungstitel: { ohneBez: betrag(17_032_356) },
      verwaltungskostenbudget: betrag(18_052_446),
      vergleich: {
        erste: {
          bezeichnung: '2022, erste Zuteilung',
          jahr: 2022,
          stand: 'erste',
          eingliederungstitel: { ohneBez: betrag(18_206_687) },
          verwaltungskostenbudget: betrag(18_207_208),
        },
      },
      einglmv: { jobcenter: 'muelheim' },
      anteilsaussagen: {
        agh: { bezeichnung: 'Arbeitsgelegenheiten', anteil: prozent('8,9 %') },
      },
    },
    {
      gedruckt: {
        'haushalt.gesamtbudget': '35.084.802',
        'haushalt.vergleich.erste.veraenderung.egtOhneBez': '-6,45 %',
        'haushalt.vergleich.erste.veraenderung.verwaltungskostenbudget': '-0,85 %',
      },
    },
  );

/** For tests: ME-aktiv, Arbeitsmarktprogramm 2017; two digits of the total are swapped. */
export const mettmann = (gesamtbudget = '47.562.696'): Plan =>
  planMit(
    {
      eingliederungstitel: { ohneBez: betrag(21_987_044) },
      verwaltungskostenbudget: betrag(25_575_625),
      umschichtung: { art: 'festgelegt', betrag: betrag('5,9 Mio. €') },
    },
    {
      deckblatt: { jahr: 2017, traegerform: 'gE' },
      gedruckt: { 'haushalt.gesamtbudget': gesamtbudget, 'haushalt.umschichtung.anteil': '27 %' },
    },
  );

/** For tests: Düsseldorf, Arbeitsmarkt- und Integrationsprogramm 2021; a share that fits no amount, and limits that did not exist. */
export const duesseldorf = (): Plan =>
  planMit(
    {
      eingliederungstitel: { ohneBez: betrag('47,56 Mio. €') },
      anteilsaussagen: {
        u25: {
          bezeichnung: 'Förderung junger Menschen',
          betrag: betrag('4,9 Mio. €'),
          anteil: prozent('rd. 13 %'),
          von: 'haushalt.eingliederungstitel.ohneBez',
        },
      },
    },
    {
      deckblatt: { jahr: 2021, traegerform: 'gE' },
      texte: { budget: 'Bei der Planung wurden die gesetzlichen Budgetgrenzen eingehalten.' },
    },
  );

type Rechnung = Omit<Pruefkontext, 'drucke'>;
type Rechner = (plan: Plan) => Ergebnis<Rechnung>;

/** For tests: everything a rule sees of a plan. Throws when the plan does not calculate. */
export const kontextZu = (rechne: Rechner, plan: Plan): Pruefkontext => {
  const gerechnet = rechne(plan);
  if (!gerechnet.ok) throw new Error(JSON.stringify(gerechnet.meldungen));
  return { ...gerechnet.wert, drucke: leseDrucke(plan, gerechnet.wert.blatt) };
};

/** For tests: a printed text beside an exact amount or share, without any plan around them. */
export const gedruckteAbweichung = (text: string, wert: string): Abweichung => {
  const einheit = /%/.test(wert) ? 'anteil' : 'cent';
  const [gedruckt, genau] = [liesGedruckt<Einheit>(text, einheit), liesGedruckt<Einheit>(wert, einheit)];
  if (!gedruckt.ok || !genau.ok) throw new Error(`${text} oder ${wert} ist nicht lesbar`);
  const zahl = {
    pfad: pfad('haushalt.gesamtbudget'),
    name: 'Zahl',
    einheit,
    wert: genau.wert.wert,
    herkunft: { art: 'angabe', stand: STAND, standKennung: 'schaetzwert' },
  } as Zahl;
  return {
    zahl,
    gedruckt: gedruckt.wert,
    ort: null,
    differenz: messwert(wertVon(gedruckt.wert)) - messwert(zahl),
    toleranz: drucktoleranz(gedruckt.wert),
  };
};

/** For tests: all findings, or those of one rule. The calculation is handed in: the domain knows no use case. */
export const pruefer =
  (rechne: Rechner) =>
  (plan: Plan, code?: string): readonly Befund[] =>
    pruefePlan(kontextZu(rechne, plan)).filter(({ meldung }) => code === undefined || meldung.code === code);

/** For tests: code, level and address of findings: 'H-01 warnt haushalt.gesamtbudget'. */
export const kurz = (befunde: readonly Befund[]): readonly string[] =>
  befunde.map(({ meldung: { code, stufe, pfad } }) => `${code} ${stufe} ${pfad}`);

/** For tests: which of these parts the sentences of the findings lack. */
export const fehltIn = (befunde: readonly Befund[], ...teile: readonly string[]): readonly string[] => {
  const text = befunde.map(b => b.text).join('\n');
  return teile.filter(teil => !text.includes(teil));
};

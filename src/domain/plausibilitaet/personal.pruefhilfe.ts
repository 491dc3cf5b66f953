import type { Herkunftsnachweis } from '#domain/angaben';
import { berechnePersonal, personalformeln, type Personalangaben } from '#domain/personal';
import type { Plan } from '#domain/plan';
import { berechneProjekte, projektformeln } from '#domain/projekte';
import { beginneRechnung, formelkatalog, gelungen, liesGedruckt, pfad, tag } from '#domain/werte';
import type { Einheit, Ergebnis, Pfad, Stand, Zahl } from '#domain/werte';
import type { Angabe } from '#domain/angaben';
import type { Pruefkontext } from './regel.ts';
import { planMit } from './pruefhilfen.ts';

type Rechner = (plan: Plan) => Ergebnis<Omit<Pruefkontext, 'drucke'>>;

/** For tests: the calculation of a plan with its staff and projects. */
export const mitPersonal =
  (rechne: Rechner): Rechner =>
  plan => {
    const gerechnet = rechne(plan);
    if (!gerechnet.ok || !plan.personal) return gerechnet;
    if ([...gerechnet.wert.blatt.keys()].some(p => p.startsWith('personal.'))) return gerechnet;
    const rechnung = beginneRechnung();
    for (const zahl of gerechnet.wert.blatt.values()) rechnung.nimm(zahl as Zahl<Einheit>);
    const herkunft = nachweisAus(plan.staende);
    const projektzeug = { rechnung, herkunft, basis: pfad('projekte'), zusatz: '' };
    const projektstellen = plan.projekte
      ? berechneProjekte({ ...projektzeug, stand: plan.projekte.stand }, plan.projekte, plan.deckblatt.jahr)
      : new Map();
    const gvk = rechnung.blatt.get('haushalt.gesamtverwaltungskosten' as Pfad);
    berechnePersonal(
      { rechnung, herkunft, basis: pfad('personal'), stand: plan.personal.stand, zusatz: '' },
      plan.personal,
      { gvk: gvk?.einheit === 'cent' ? gvk : null, projektstellen },
    );
    const { katalog } = gerechnet.wert;
    const formeln = [katalog, personalformeln, projektformeln].flatMap(k => [...k.values()]);
    return gelungen({
      ...gerechnet.wert,
      blatt: rechnung.blatt,
      katalog: formelkatalog([...new Set(formeln)]),
    });
  };

const nachweisAus =
  (staende: Readonly<Record<string, Stand>>): Herkunftsnachweis =>
  (angabe, standDesBlocks) => {
    const standKennung = angabe.stand ?? standDesBlocks;
    const stand = staende[standKennung];
    if (!stand) throw new Error(`Stand fehlt: ${standKennung}`);
    return { art: 'angabe', stand, standKennung };
  };

/** For tests: a said value of the staff from its written text, with a Stand of its own where wanted. */
export const gesagt = <E extends Einheit>(einheit: E, text: string, stand?: string): Angabe<E> => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(`„${text}“: ${gelesen.fehler.art}`);
  return { wert: gelesen.wert.wert, text, schritt: gelesen.wert.schritt, ...(stand && { stand }) };
};

const PERSONAL: Stand = {
  quelle: 'Jobcenter',
  dokument: 'Personalliste',
  datum: tag('2022-10-24'),
  datenstand: 'endgueltig',
};

/** For tests: a small plan of 2023 with this staff. Stände: 'personal' of 24.10.2022, 'vorjahr' of 24.10.2021. */
export const personalplan = (
  personal: Omit<Personalangaben, 'stand'>,
  rest: Parameters<typeof planMit>[1] = {},
  haushalt: Parameters<typeof planMit>[0] = {},
): Plan => {
  const plan = planMit(haushalt, { ...rest, personal: { stand: 'personal', ...personal } });
  return {
    ...plan,
    staende: { ...plan.staende, personal: PERSONAL, vorjahr: { ...PERSONAL, datum: tag('2021-10-24') } },
  };
};

/** For tests: Mülheim an der Ruhr 2023, table of the staff; vacancies and turnover bear the date given. */
export const muelheimsBereiche = (stand = 'personal') =>
  ({
    leistung: {
      bezeichnung: 'Leistungsgewährung',
      aufgabe: 'leistung',
      soll: gesagt('vzae', '68,81'),
      segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', '1:152'), fallart: 'BG' } },
      unbesetzt: gesagt('vzae', '10', stand),
      fluktuation: gesagt('anteil', '24,7 %', stand),
      langzeiterkrankte: gesagt('anzahl', '3'),
    },
    casemanagement: {
      bezeichnung: 'Casemanagement',
      aufgabe: 'integration',
      segmente: {
        ue25: {
          bezeichnung: 'Ü25',
          soll: gesagt('vzae', '64'),
          schluessel: gesagt('schluessel', '1:179'),
          fallart: 'ELB',
        },
        u25: {
          bezeichnung: 'U25',
          soll: gesagt('vzae', '17,67'),
          schluessel: gesagt('schluessel', '1:142'),
          fallart: 'ELB',
        },
      },
      unbesetzt: gesagt('vzae', '11', stand),
      fluktuation: gesagt('anteil', '13,5 %', stand),
      langzeiterkrankte: gesagt('anzahl', '5'),
    },
    vermittlung: {
      bezeichnung: 'Akquise- und Vermittlungsservice',
      aufgabe: 'arbeitgeberservice',
      soll: gesagt('vzae', '8,0'),
      fluktuation: gesagt('anteil', '12,5 %', stand),
      langzeiterkrankte: gesagt('anzahl', '0'),
    },
  }) as const satisfies NonNullable<Personalangaben['bereiche']>;

import type { PlanvergleichDaten } from '#contract';
import { alleTexte, schwerpunkttitel, type Plan, type Plantext } from '#domain/plan';
import { saetze, type Befund } from '#domain/plausibilitaet';
import { schreibeWert, tagAlsText, type Zahl } from '#domain/werte';
import type { Planrechnung } from './planRechnen.ts';
import { unterschied, type Zahlunterschied } from './zahlunterschied.ts';
import { kennungDerZahl, zahlenpaare } from './zahlenpaare.ts';

/** A plan to compare, with what was found in it. */
export type Vergleichsseite = Planrechnung & Readonly<{ befunde: readonly Befund[] }>;

/** Everything in which plan B differs from plan A. */
export type Planvergleich = PlanvergleichDaten;

type Kopf = Planvergleich['a'];
type Einzelzahl = Planvergleich['zahlen']['neu'][number];
type Textunterschied = Planvergleich['texte'][number];
type Befundzeile = Planvergleich['befunde']['neu'][number];
type NeuUndEntfallen<T> = Readonly<{ neu: T[]; entfallen: T[] }>;

/** Compares two plans by address: cover, figures of both sheets, texts by sentence, Schwerpunkte, findings. */
export const vergleichePlaene = (a: Vergleichsseite, b: Vergleichsseite): Planvergleich => ({
  format: 'stellwerk-planvergleich/1',
  a: kopf(a.plan),
  b: kopf(b.plan),
  deckblatt: deckblattunterschiede(a.plan, b.plan),
  zahlen: zahlunterschiede(a, b),
  texte: textunterschiede(alleTexte(a.plan), alleTexte(b.plan)),
  schwerpunkte: neuUndEntfallen(schwerpunkteIn(a.plan), schwerpunkteIn(b.plan), t => t),
  handlungsansaetze: neuUndEntfallen(ansaetzeIn(a.plan), ansaetzeIn(b.plan), t => t),
  befunde: neuUndEntfallen(befundzeilen(a), befundzeilen(b), z => `${z.code} ${z.pfad}`),
});

const kopf = ({ deckblatt: { jobcenter, jahr, stand, zustand } }: Plan): Kopf => ({
  jobcenter,
  jahr,
  stand: tagAlsText(stand),
  zustand,
});

const deckblattunterschiede = (a: Plan, b: Plan): Planvergleich['deckblatt'] => {
  const felder = ({ deckblatt: d }: Plan): Readonly<Record<string, string>> => ({
    Titel: d.titel,
    Jobcenter: d.jobcenter,
    Trägerform: d.traegerform,
    Land: d.land,
    Planjahr: String(d.jahr),
    Vorlage: d.vorlage,
    Stand: tagAlsText(d.stand),
    Zustand: d.zustand,
  });
  const [links, rechts] = [felder(a), felder(b)];
  return Object.entries(links).flatMap(([feld, wert]) =>
    wert === rechts[feld] ? [] : [{ feld, a: wert, b: rechts[feld] ?? '' }],
  );
};

const zahlunterschiede = (a: Planrechnung, b: Planrechnung): Planvergleich['zahlen'] => {
  const paare = zahlenpaare(a, b);
  const unterschiede = paare.flatMap(([links, rechts]) => (links ? [zwischen(a, b, links, rechts)] : []));
  const geaendert = jederEinmal(unterschiede.flatMap(u => u ?? []));
  const inB = new Set([...b.blatt.values()].map(zahl => kennungDerZahl(b.plan, zahl)));
  const verglichen = new Set(paare.map(([links]) => links?.pfad));
  return {
    neu: paare.flatMap(([links, rechts]) => (links ? [] : [einzeln(rechts)])),
    entfallen: [...a.blatt.values()]
      .filter(zahl => !inB.has(kennungDerZahl(a.plan, zahl)) && !verglichen.has(zahl.pfad))
      .map(einzeln),
    geaendert,
    gleich: unterschiede.filter(u => u === null).length,
  };
};

const einzeln = (zahl: Zahl): Einzelzahl => ({
  adresse: zahl.pfad,
  name: zahl.name,
  wert: schreibeWert(zahl),
  errechnet: zahl.herkunft.art === 'formel',
});

/** The difference, which says the years where the two figures are of different ones: 'Vorjahr (2022 → 2023)'. */
const zwischen = (a: Planrechnung, b: Planrechnung, links: Zahl, rechts: Zahl): Zahlunterschied | null => {
  const anders = unterschied(links, rechts);
  const [jahrA, jahrB] = [a.plan.deckblatt.jahr, b.plan.deckblatt.jahr];
  if (!anders || jahrA === jahrB) return anders;
  if (links.pfad === rechts.pfad)
    return rechts.pfad.endsWith('.vorjahr')
      ? { ...anders, name: `${rechts.name} (${jahrA - 1} → ${jahrB - 1})` }
      : anders;
  const [[vorher], [nachher]] = [JAHR_AM_ENDE.exec(links.pfad) ?? [], JAHR_AM_ENDE.exec(rechts.pfad) ?? []];
  return vorher === undefined || nachher === undefined
    ? anders
    : { ...anders, name: rechts.name.replace(nachher, `${vorher} → ${nachher}`) };
};

const JAHR_AM_ENDE = /20\d{2}$/;

/** A value of the law holds on many days: its change is told once. */
const jederEinmal = (unterschiede: readonly Zahlunterschied[]): Zahlunterschied[] => [
  ...new Map(
    unterschiede.map(u => [
      /^(?:recht|annahmen)\./.test(u.adresse) ? `${u.name} ${u.a} ${u.b}` : u.adresse,
      u,
    ]),
  ).values(),
];

const textunterschiede = (a: readonly Plantext[], b: readonly Plantext[]): Textunterschied[] => {
  const [links, rechts] = [nachAdresse(a), nachAdresse(b)];
  return [...new Set([...links.keys(), ...rechts.keys()])].flatMap(adresse => {
    const [alt, neu] = [links.get(adresse), rechts.get(adresse)];
    const [davor, danach] = [saetze(alt?.text ?? ''), saetze(neu?.text ?? '')];
    const neueSaetze = danach.filter(satz => !davor.includes(satz));
    const entfalleneSaetze = davor.filter(satz => !danach.includes(satz));
    const gleich = alt !== undefined && neu !== undefined && davor.join('\n') === danach.join('\n');
    if (gleich || davor.length + danach.length === 0) return [];
    const art = davor.length === 0 ? 'neu' : danach.length === 0 ? 'entfallen' : 'geaendert';
    const abschnitt = neu?.name ?? alt?.name ?? '';
    return [{ adresse, abschnitt, art, neueSaetze, entfalleneSaetze }];
  });
};

const nachAdresse = (texte: readonly Plantext[]): ReadonlyMap<string, Plantext> =>
  new Map(texte.map(text => [text.adresse, text]));

const neuUndEntfallen = <T>(
  a: readonly T[],
  b: readonly T[],
  kennung: (t: T) => string,
): NeuUndEntfallen<T> => {
  const [links, rechts] = [new Set(a.map(kennung)), new Set(b.map(kennung))];
  return {
    neu: b.filter(t => !links.has(kennung(t))),
    entfallen: a.filter(t => !rechts.has(kennung(t))),
  };
};

const schwerpunkteIn = (plan: Plan): readonly string[] =>
  Object.entries(plan.schwerpunkte ?? {}).map(([schluessel, s]) => schwerpunkttitel(plan, schluessel, s));

const ansaetzeIn = (plan: Plan): readonly string[] =>
  Object.entries(plan.schwerpunkte ?? {}).flatMap(([schluessel, s]) =>
    Object.values(s.handlungsansaetze ?? {}).map(
      ({ titel }) => `${titel} (${schwerpunkttitel(plan, schluessel, s)})`,
    ),
  );

const befundzeilen = ({ befunde }: Vergleichsseite): readonly Befundzeile[] =>
  befunde.map(({ meldung: { code, stufe, pfad }, titel, text }) => ({ code, stufe, titel, pfad, text }));

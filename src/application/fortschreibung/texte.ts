import { alleTexte, type Annahme, type Plan } from '#domain/plan';
import { eingebetteteAdressen, liesEinbettung, satzweise } from '#domain/plausibilitaet';
import { schreibeWert, tag, type Pfad, type Rechenblatt } from '#domain/werte';
import { eingesetzt } from '../dokument/laeufe.ts';
import { MINDESTENS_VEROEFFENTLICHT } from '../dokument/verdeckung/mindestens.ts';
import { verdecktKleineZahlen } from '../dokument/verdeckung/verdecktKleineZahlen.ts';
import { mitTexten, type Umbenennung } from './adressen.ts';
import { rechnePlan } from '../planRechnen.ts';

/** The old plan with its figures. */
export type Altplan = Readonly<{ plan: Plan; blatt: Rechenblatt }>;

/**
 * The carried-over plan with the sentences of its texts. A figure keeps its place in the text under its new address; where the new plan
 * has none, or the sentence names a year and compares, the whole sentence keeps the words and figures it had.
 */
export const mitSaetzen = (plan: Plan, alt: Altplan, umbenannt: Umbenennung): Plan => {
  const blatt = neuesBlatt(plan, alt);
  const gibtEs = (adresse: string): boolean => blatt.has(umbenannt(adresse) as Pfad);
  const schreibeAus = festschreibung(alt);
  const satzIm = (satz: string): string => {
    const neu = umbenannt(satz);
    const adressen = eingebetteteAdressen(satz);
    const entfallen = adressen.some(a => alt.blatt.has(a as Pfad) && !gibtEs(a));
    const vergleicht = neu !== satz || adressen.some(a => GEGEN_VORJAHR.test(a));
    return entfallen || (vergleicht && nenntJahr(satz))
      ? schreibeAus(satz, inhalt => gibtEs(liesEinbettung(inhalt).adresse)).replaceAll(EINBETTUNG, umbenannt)
      : neu;
  };
  return mitTexten(plan, text => (text.includes('{{') ? satzweise(text, satzIm) : umbenannt(text)));
};

/** Writes embedded figures out as the old plan had them; a small number of staff stays embedded where bleibt says so, and is hidden elsewhere. */
export const festschreibung = (alt: Altplan) => {
  const istSichtbar = verdecktKleineZahlen(alt, MINDESTENS_VEROEFFENTLICHT);
  return (text: string, bleibt: (inhalt: string) => boolean = () => false): string =>
    text.replaceAll(EINBETTUNG, (ganz, inhalt: string) => {
      const zahl = alt.blatt.get(liesEinbettung(inhalt).adresse as Pfad);
      if (!zahl || istSichtbar(zahl)) return eingesetzt(ganz, alt.blatt);
      return bleibt(inhalt) ? ganz : KLEINE_ZAHL;
    });
};

/** Stands for a number of staff that is too small to be written down. */
const KLEINE_ZAHL = '[kleine Zahl]';

/** Addresses of texts in which figures were written out. */
export const ausgeschriebeneTexte = (davor: Plan, danach: Plan): readonly string[] => {
  const zahlen = (text: string): number => text.match(EINBETTUNG)?.length ?? 0;
  const nachher = new Map(alleTexte(danach).map(t => [t.adresse, zahlen(t.text)]));
  return alleTexte(davor).flatMap(({ adresse, text }) =>
    zahlen(text) > (nachher.get(adresse) ?? Number.POSITIVE_INFINITY) ? [adresse] : [],
  );
};

const EINBETTUNG = /\{\{([^{}]*)\}\}/g;

/** A figure that says something of last year, or against it: a year later it says it of another. */
const GEGEN_VORJAHR = /\.(?:vorjahr|veraenderung\w*|differenz|zuwachs)(?:\.|$)/i;

const nenntJahr = (satz: string): boolean => JAHR.test(satz.replaceAll(EINBETTUNG, ' '));

const JAHR = /(?<![\d.,])(?:19|20)\d{2}(?!\d|[.,]\d)/;

/**
 * The figures of the new plan, with the law of the old one where nothing is set yet: what only waits for a value of law is not gone.
 */
const neuesBlatt = (plan: Plan, { blatt }: Altplan): Rechenblatt => {
  const ab = tag(`${plan.deckblatt.jahr}-01-01`);
  const bisher = [...blatt.values()].flatMap(zahl => {
    const [, parameter] = /^recht\.(.+)\.\d{4}-\d{2}-\d{2}$/.exec(zahl.pfad) ?? [];
    return parameter === undefined ? [] : [[parameter, schreibeWert(zahl)] as const];
  });
  const annahmen = Object.fromEntries(
    [...new Map(bisher)].map(([parameter, wert]): [string, Annahme] => [
      `bisher_${parameter}`,
      { bezeichnung: parameter, von: '', grund: '', recht: { parameter, ab, wert } },
    ]),
  );
  const mitRecht = rechnePlan({ ...plan, annahmen: { ...plan.annahmen, ...annahmen } });
  const rechnung = mitRecht.ok ? mitRecht : rechnePlan(plan);
  return rechnung.ok ? rechnung.wert.blatt : blatt;
};

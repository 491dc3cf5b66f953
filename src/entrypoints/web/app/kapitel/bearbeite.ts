import { formularZu, schluesselVon, uebernimmEingaben, type Eingabe, type Formfeld } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import type { Meldung } from '#domain/werte';
import { eintragsnamen } from '../darstellung/eintragsnamen.ts';
import { formulardarstellung } from '../darstellung/formulardarstellung.ts';
import { gesehenFuer, leseGesendetes } from '../darstellung/gesendetes.ts';
import { feldkennung } from '../darstellung/feldkennung.ts';
import { kapitelpfad } from '../darstellung/orte.ts';
import type { Feldfehler } from '../darstellung/feldfehler.ts';
import type { Meldungsdarstellung } from '../darstellung/meldungsdarstellung.ts';

/** What the page says about a form that was not saved; nothing typed is lost. */
export type Ablehnung = Readonly<{
  meldungen: readonly Meldungsdarstellung[];
  fehler: Feldfehler;
  feld: ReturnType<typeof formulardarstellung>;
  gesehen: readonly string[];
  /** Where somebody else was faster: both versions. */
  unterschiede: readonly Unterschied[];
}>;

type Unterschied = Readonly<{ ort: string; name: string; gespeichert: string; getippt: string }>;

/** The form once more, with what was typed and what is wrong with it. */
export const ablehnung = (
  plan: GespeicherterPlan,
  ort: readonly string[],
  formular: FormData,
  meldungen: readonly Meldung[],
  meldungstext: (meldung: Meldung) => string,
): Ablehnung | null => {
  const { eingaben } = leseGesendetes(formular);
  const getippt = formularZu(uebernimmEingaben(plan.daten, eingaben), ort);
  const gespeichert = formularZu(plan.daten, ort);
  if (!getippt || !gespeichert) return null;
  const orte = new Map(
    alleOrte(getippt).map(o => [
      schluesselVon(o)
        .join('.')
        .replace(/\.wert$/, ''),
      o,
    ]),
  );
  const zugeordnet = meldungen.map(meldung => ({
    text: meldungstext(meldung),
    feld: orte.get(meldung.pfad.replace(/\.wert$/, '')) ?? null,
  }));
  return {
    meldungen: zugeordnet.map(({ text, feld }) => ({
      text,
      ziel: feld === null ? null : `#${encodeURIComponent(feldkennung(feld))}`,
      ort: null,
    })),
    fehler: nachFeld(zugeordnet),
    feld: formulardarstellung(getippt, plan.kopf.kennung, eintragsnamen(plan)),
    // What is there now was seen, with this page.
    gesehen: gesehenFuer(formulardarstellung(gespeichert, plan.kopf.kennung), plan),
    unterschiede: meldungen.some(m => m.code === KONFLIKT) ? unterschiede(getippt, plan, eingaben) : [],
  };
};

/** Page of a place, with the word that it was saved. */
export const nachDemSpeichern = (kennung: string, ort: readonly string[], anzahl: number): string =>
  `${kapitelpfad(kennung, ort)}?gespeichert=${anzahl}`;

const KONFLIKT = 'PLANUNG-04';

const nachFeld = (zugeordnet: readonly Readonly<{ text: string; feld: string | null }>[]): Feldfehler =>
  Object.fromEntries(
    [...Map.groupBy(zugeordnet, z => z.feld ?? '')]
      .filter(([feld]) => feld !== '')
      .map(([feld, eigene]) => [feld, eigene.map(z => z.text)]),
  );

const alleOrte = (feld: Formfeld): readonly string[] => {
  if (feld.art === 'gruppe') return [feld.ort, ...feld.felder.flatMap(alleOrte)];
  if (feld.art === 'verzeichnis' || feld.art === 'liste')
    return [feld.ort, ...feld.eintraege.flatMap(e => alleOrte(e.feld))];
  return [feld.ort, ...(feld.art === 'wert' ? feld.mehr.flatMap(alleOrte) : [])];
};

/** Fields that say something else than what was typed into them. */
const unterschiede = (
  getippt: Formfeld,
  { daten }: GespeicherterPlan,
  eingaben: readonly Eingabe[],
): readonly Unterschied[] => {
  const namen = new Map(alleOrte(getippt).map(o => [o, o]));
  return eingaben.flatMap(({ ort, text }) => {
    const gespeichert = alsText(wertAn(daten, schluesselVon(ort)));
    const name = schluesselVon(namen.get(ort) ?? ort)
      .slice(1)
      .join(' › ');
    return gespeichert.trim() === text.trim() ? [] : [{ ort, name, gespeichert, getippt: text }];
  });
};

/** A value that is written alone is the same as one with only `wert` in it. */
const wertAn = (daten: unknown, ort: readonly string[]): unknown =>
  ort.reduce<unknown>(
    (hier, s) =>
      typeof hier === 'object' && hier !== null && Object.hasOwn(hier, s)
        ? (hier as Readonly<Record<string, unknown>>)[s]
        : s === 'wert'
          ? hier
          : undefined,
    daten,
  );

const alsText = (wert: unknown): string => {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  return typeof wert === 'string' || typeof wert === 'number' ? String(wert) : '';
};

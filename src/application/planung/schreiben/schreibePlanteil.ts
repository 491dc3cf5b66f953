import { planAusTeilen, teiladresse, teilZu, type Planteil, type Teilort } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Teilstand } from '#ports';
import { istKapitel } from '../zusammenarbeit/istStelle.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import type { GerechneterPlan } from '../rechneDaten.ts';
import { teilmeldungen } from '../teilmeldungen.ts';
import { istVermerk } from './istVermerk.ts';
import { nimmZumSchreiben } from './nimmZumSchreiben.ts';
import { schreibeDaten } from './schreibeDaten.ts';
import { allesGesehen } from './teilwuensche.ts';

/** What the writer knows of a part: one of these versions, that there is any, or that there is none. */
export type Teilerwartung = readonly number[] | 'vorhanden' | 'neu';

/** A part of a plan with what it is to hold; inhalt undefined: it goes. */
export type Teileingabe = Readonly<{
  kennung: string;
  teil: string;
  inhalt: unknown;
  erwartet: Teilerwartung;
}>;

/** What came of it. version: the one the part has now, null when it is gone. */
export type Teilschreibung = Readonly<{ version: number | null; neu: boolean }> & GerechneterPlan;

/**
 * Writes one part of a plan as data, as programs do: only where it still is what the writer saw. See {@link schreibeDaten} for everything else
 * that can stand in the way.
 */
export const schreibePlanteil = (
  akteur: Akteur,
  { kennung, teil, inhalt, erwartet }: Teileingabe,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Teilschreibung>> =>
  umgebung.imMandanten(akteur, async tx => {
    if (istVermerk(teil.split('.')[0]))
      return misslungen(melde(planungsmeldungen.NUR_UNTER_BEFUNDEN, teil, {}));
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    const { teile } = plan.wert;
    const alter = teilAn(teile, teil);
    const ort = alter ?? ortZu(teil);
    if (ort === null || (alter === null && inhalt === undefined))
      return misslungen(melde(teilmeldungen.UNBEKANNTER_TEIL, teil, { teil }));
    if (!passt(alter, erwartet))
      return misslungen(melde(teilmeldungen.ANDERE_VERSION, teil, { teil, version: alter?.version ?? null }));
    const daten = planAusTeilen(mitTeil(teile, { ...ort, inhalt }));
    // The plan is held, and the part was compared: whatever else there is was seen just now.
    const geschrieben = await schreibeDaten(
      akteur,
      plan.wert,
      { daten, gesehen: allesGesehen(teile) },
      tx,
      umgebung,
    );
    if (!geschrieben.ok) return geschrieben;
    const neuer = teilAn(await tx.plaene.teile(kennung), teil);
    const { rechnung, befunde } = geschrieben.wert;
    return gelungen({ version: neuer?.version ?? null, neu: alter === null, rechnung, befunde });
  });

/** The part with this address; null when the plan has none. */
const teilAn = (teile: readonly Teilstand[], adresse: string): Teilstand | null =>
  teile.find(t => teiladresse(t) === adresse) ?? null;

/** Keys may hold dots, chapters do not. What the program writes by itself, and chapters that are no chapters, nobody writes. */
const ortZu = (adresse: string): Teilort | null => {
  const [oben = '', ...rest] = adresse.split('.');
  const unten = rest.length === 0 ? null : rest.join('.');
  if (!istKapitel(oben) || unten === '') return null;
  const ganzes = teilZu([oben, '-'])?.unten === null;
  return ganzes === (unten === null) ? { oben, unten } : null;
};

const passt = (alter: Teilstand | null, erwartet: Teilerwartung): boolean => {
  if (erwartet === 'neu') return alter === null;
  return alter !== null && (erwartet === 'vorhanden' || erwartet.includes(alter.version));
};

/** An empty chapter is a part of its own until something stands in it. */
const mitTeil = (teile: readonly Teilstand[], neuer: Planteil): readonly Planteil[] => {
  const adresse = teiladresse(neuer);
  const da = teile.some(t => teiladresse(t) === adresse);
  const mit = da ? teile.map(t => (teiladresse(t) === adresse ? neuer : t)) : [...teile, neuer];
  return mit.filter(
    ({ oben, unten, inhalt }) =>
      inhalt !== undefined && !(unten === null && neuer.unten !== null && oben === neuer.oben),
  );
};

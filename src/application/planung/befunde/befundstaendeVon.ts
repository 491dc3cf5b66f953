import type { Befund } from '#domain/plausibilitaet';
import { gelungen, tagAlsIso, type Ergebnis, type Stufe } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { RECHTSSTAND } from '#recht';
import type { Befundergebnis, Befundstand, Befundstelle, Plankopf } from '#ports';
import { liestGanz, plaeneIn } from '../listePlaene.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** A plan this person may read, with what was found in it. ganz: false for who reads only what is published, and is told of no findings. */
export type Planbefunde = Readonly<{
  kopf: Plankopf;
  ganz: boolean;
  stellen: readonly Befundstelle[];
  offen: Stellenzahl;
}>;

/**
 * The plans this person may read, each with its findings: as they were kept when the plan was checked last. Only what was written since, or
 * checked by another program or law, is opened and checked again, and kept. The state of the data is read before the data are: what somebody
 * writes in between is looked at the next time.
 */
export const befundstaendeVon = async (
  akteur: Akteur,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'programm'>,
): Promise<Ergebnis<readonly Planbefunde[]>> => {
  const gelesen = await umgebung.imMandanten(akteur, async tx =>
    gelungen({ liste: await plaeneIn(akteur, tx), gemerkte: await tx.befunde.staende() }),
  );
  if (!gelesen.ok) return gelesen;
  const { liste, gemerkte } = gelesen.wert;
  const staende = new Map(gemerkte.map(s => [`${s.plan}/${s.fassung}`, s]));
  const pruefer = prueferAus(umgebung);
  const neu: Befundergebnis[] = [];
  const plaene: Planbefunde[] = [];
  for (const kopf of liste) {
    if (!liestGanz(akteur, kopf)) {
      plaene.push({ kopf, ganz: false, stellen: [], offen: zaehleStellen([]) });
      continue;
    }
    const stand = staende.get(`${kopf.kennung}/${kopf.fassung}`);
    const bekannt = stellenAus(stand, pruefer);
    const plan = bekannt ? null : await oeffneGespeicherten(akteur, kopf.kennung, umgebung, kopf.fassung);
    // What cannot be calculated any more has no findings to count; opening it says why.
    const stellen = bekannt ?? (plan?.ok ? plan.wert.befunde.map(befundstelle) : []);
    if (plan?.ok && stand) neu.push({ ...stand, pruefer, stellen });
    plaene.push({ kopf, ganz: true, stellen, offen: zaehleStellen(stellen) });
  }
  await merke(akteur, neu, umgebung);
  return gelungen(plaene);
};

/** How many findings of each level are open, and how many were accepted with a reason. */
export type Stellenzahl = Readonly<Record<Stufe | 'geprueft', number>>;

/** Counts findings of the whole plan, or of what lies below an address. */
export const zaehleStellen = (stellen: readonly Befundstelle[], unter = ''): Stellenzahl => {
  const dort = stellen.filter(({ pfad }) => liegtUnter(pfad, unter));
  const offene = (stufe: Stufe): number => dort.filter(s => !s.geprueft && s.stufe === stufe).length;
  return {
    sperrt: offene('sperrt'),
    warnt: offene('warnt'),
    hinweis: offene('hinweis'),
    geprueft: dort.filter(s => s.geprueft).length,
  };
};

/** What is kept of a finding. */
export const befundstelle = ({ meldung: { stufe, pfad }, geprueft }: Befund): Befundstelle => ({
  stufe,
  pfad,
  geprueft: geprueft !== null,
});

/** The program and the law that findings come from: another one may find something else. */
const prueferAus = ({ programm }: Pick<Planungsumgebung, 'programm'>): string =>
  `${programm ?? 'Stellwerk'}, Recht vom ${tagAlsIso(RECHTSSTAND)}`;

const stellenAus = (stand: Befundstand | undefined, pruefer: string): readonly Befundstelle[] | null =>
  stand?.geprueft?.pruefer === pruefer ? stand.geprueft.stellen : null;

/** Who only looks at other Jobcenter keeps nothing there. What cannot be kept is counted again. */
const merke = async (
  akteur: Akteur,
  neu: readonly Befundergebnis[],
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<void> => {
  if (neu.length === 0 || akteur.land) return;
  await imMandanten(akteur, async tx => {
    for (const ergebnis of neu) await tx.befunde.merke(ergebnis);
    return gelungen(null);
  });
};

const liegtUnter = (pfad: string, unter: string): boolean =>
  unter === '' || pfad === unter || pfad.startsWith(`${unter}.`);

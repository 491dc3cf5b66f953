import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Auftrag } from '#ports';
import { fehlendesRecht } from '../planung/fehlendesRecht.ts';
import { holeAuftrag } from './holeAuftrag.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { raeumeAuftraegeAuf } from './raeumeAuftraegeAuf.ts';

/** One piece of work with what came out so far. There are values of single rows in it, so only for who may take it in. */
export const zeigeAuftrag = async (
  akteur: Akteur,
  id: string,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Auftrag>> => {
  const verboten = fehlendesRecht(akteur, 'lieferung.uebernehmen');
  if (verboten) return misslungen(verboten);
  await raeumeAuftraegeAuf(akteur, umgebung);
  return umgebung.imMandanten(akteur, async tx => holeAuftrag(akteur, id, 'lieferung.uebernehmen', tx));
};

/** What runs now, for every page: from memory, without the database. */
export const laufendeAuftraege = (
  akteur: Akteur,
  { laeufe }: Pick<Lieferungsumgebung, 'laeufe'>,
): readonly string[] =>
  darf(akteur, 'lieferung.uebernehmen', { jobcenter: akteur.jobcenter })
    ? laeufe.laufende(akteur.jobcenter)
    : [];

/** May this Jobcenter have deliveries of persons at all? */
export const nimmtLieferungen = (
  akteur: Akteur,
  { imMandanten }: Pick<Lieferungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<boolean>> =>
  imMandanten(akteur, async tx => gelungen((await tx.verwaltung.jobcenter()).modus === 'zkt'));

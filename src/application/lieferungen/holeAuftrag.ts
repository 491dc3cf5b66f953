import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur, Handlung } from '#domain/zugang';
import type { Auftrag, Auftragstransaktion } from '#ports';
import { fehlendesRecht } from '../planung/fehlendesRecht.ts';

/** A piece of work for somebody who may do this with it. */
export const holeAuftrag = async (
  akteur: Akteur,
  id: string,
  handlung: Handlung,
  tx: Auftragstransaktion,
): Promise<Ergebnis<Auftrag>> => {
  const verboten = fehlendesRecht(akteur, handlung);
  if (verboten) return misslungen(verboten);
  const auftrag = await tx.auftraege.auftrag(id);
  return auftrag ? gelungen(auftrag) : misslungen(melde(eingangsmeldungen.KEIN_AUFTRAG, '', {}));
};

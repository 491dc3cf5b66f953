import type { Manifesteintrag } from '#contract';
import type { Lieferungsbericht } from '#ports';
import { berichtVon } from '../bericht.ts';
import { pruefeGuete } from '../lesen/guete.ts';
import type { Lesung } from '../lesen/leseLieferung.ts';
import type { Verbindung } from '../verbindung.ts';
import { spruenge, vorigeLieferung } from './spruenge.ts';

/** Everything found in a delivery, beside what the store holds of the same Jobcenter. */
export const geprueft = async (
  verbindung: Verbindung,
  lesung: Lesung,
  bisherige: readonly Manifesteintrag[],
): Promise<Lieferungsbericht> => {
  const bericht = berichtVon(lesung);
  const { guete, befunde } = await pruefeGuete(verbindung, lesung);
  const gegenVorige = spruenge(guete, vorigeLieferung(bisherige, bericht.ladestand));
  return { ...bericht, guete, befunde: [...bericht.befunde, ...befunde, ...gegenVorige] };
};

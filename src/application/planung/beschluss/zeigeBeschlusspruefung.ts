import { gelungen, type Ergebnis, type Tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { oeffneGespeicherten, type GespeicherterPlan } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { zaehleBefunde } from '../planwerkzeug.ts';
import { brauchtGrund, pruefeBeschluss, type Beschlusspruefung } from './beschlusspruefung.ts';
import { wegzeilen } from './beschlusswegVon.ts';

/** What somebody should know before a plan is decided. schritt: the one that decides; tag: its day, null while it has none. */
export type Beschlussvorschau = Beschlusspruefung &
  Readonly<{
    schritt: string;
    tag: Tag | null;
    befunde: ReturnType<typeof zaehleBefunde>;
    brauchtGrund: boolean;
  }>;

/** What is still open in a plan that is to be decided. Anybody who reads the whole of the plan may ask. */
export const zeigeBeschlusspruefung = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Beschlussvorschau>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  return plan.ok ? vorschauAuf(akteur, plan.wert, umgebung) : plan;
};

/** The same of a plan that is open. */
export const vorschauAuf = (
  akteur: Akteur,
  { kopf, rechnung: { plan }, befunde }: GespeicherterPlan,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Beschlussvorschau>> =>
  imMandanten(akteur, async tx => {
    const weg = wegzeilen(plan, await tx.fassungen.schritte(kopf.kennung, kopf.fassung));
    const pruefung = pruefeBeschluss(plan, weg, await tx.zusammenarbeit.zustaendigkeiten(kopf.kennung));
    const schritt = weg.find(s => s.beschliesst);
    return gelungen({
      ...pruefung,
      schritt: schritt?.name ?? 'Beschluss',
      tag: schritt?.erledigt ?? null,
      befunde: zaehleBefunde(befunde),
      brauchtGrund: brauchtGrund(pruefung),
    });
  });

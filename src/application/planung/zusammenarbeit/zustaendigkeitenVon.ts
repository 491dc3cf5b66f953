import { istUeberfaellig } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { gelungen, type Ergebnis, type Tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Zustaendigkeitsstand } from '#ports';
import { zaehleBefunde } from '../planwerkzeug.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** Who brings in a chapter, whether it is late, and what the check says about the chapter. */
export type Zustaendigkeitszeile = Zustaendigkeitsstand &
  Readonly<{ ueberfaellig: boolean; befunde: ReturnType<typeof zaehleBefunde> }>;

/** Who brings in what of a plan, the next Frist first: where the collection stands. */
export const zustaendigkeitenVon = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'uhr'>,
): Promise<Ergebnis<readonly Zustaendigkeitszeile[]>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const heute = umgebung.uhr.heute();
  return umgebung.imMandanten(akteur, async tx =>
    gelungen(
      (await tx.zusammenarbeit.zustaendigkeiten(kennung)).map(z =>
        zustaendigkeitszeile(z, plan.wert.befunde, heute),
      ),
    ),
  );
};

/** A Zuständigkeit with what is to be known about its chapter. */
export const zustaendigkeitszeile = (
  stand: Zustaendigkeitsstand,
  befunde: readonly Befund[],
  heute: Tag,
): Zustaendigkeitszeile => ({
  ...stand,
  ueberfaellig: istUeberfaellig(stand, heute),
  befunde: zaehleBefunde(
    befunde.filter(({ meldung: { pfad } }) => pfad === stand.kapitel || pfad.startsWith(`${stand.kapitel}.`)),
  ),
});

import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Teilwunsch } from '#ports';
import type { GespeicherterPlan } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { istVermerk } from './istVermerk.ts';
import { schreibpruefung } from './schreibverbote.ts';

/** A place of an opened plan: a chapter, one of its parts, or something in a part. */
export type Schreibort = Readonly<{
  plan: Pick<GespeicherterPlan, 'kopf' | 'teile'>;
  ort: readonly string[];
}>;

/** May this person write anything at this place? For what a page offers; writing asks again, part by part. */
export const darfSchreiben = async (
  akteur: Akteur,
  { plan, ort }: Schreibort,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<boolean>> =>
  plan.kopf.zustand === 'beschlossen' || istVermerk(ort[0])
    ? gelungen(false)
    : imMandanten(akteur, async tx => {
        const verboteAn = await schreibpruefung(akteur, plan, tx);
        return gelungen(teileAn(plan, ort).some(teil => verboteAn(teil).length === 0));
      });

/** The parts at a place; where there is none yet, the one that would be written first. */
const teileAn = (
  { teile }: Schreibort['plan'],
  [oben = '', unten = null]: readonly (string | null)[],
): readonly Pick<Teilwunsch, 'oben' | 'unten' | 'inhalt'>[] => {
  const hier = teile.filter(
    t => t.oben === oben && (unten === null || t.unten === null || t.unten === unten),
  );
  return hier.length > 0 ? hier : [{ oben: oben ?? '', unten, inhalt: {} }];
};

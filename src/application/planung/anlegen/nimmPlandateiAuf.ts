import { teileVon } from '#contract';
import type { Plan } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Beilagen } from '#ports';
import { pruefeRechtsverweise, rechnePlan } from '../planwerkzeug.ts';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { merkmaleVon } from '../schreiben/schreibeDaten.ts';

/** A plan file, and what lies beside it where it came with something. */
export type Plandateien = Readonly<{ inhalt: Uint8Array; beilagen?: Beilagen }>;

/**
 * A plan from a plan file, with the pictures and annexes beside it. Gives its identifier; fails with every message about the file, each with
 * line and column. A file that says beschlossen is an old decision: it is taken as it is, by whoever may enter one.
 */
export const nimmPlandateiAuf = async (
  akteur: Akteur,
  { inhalt, beilagen }: Plandateien,
  { imMandanten, plandatei }: Pick<Planungsumgebung, 'imMandanten' | 'plandatei'>,
): Promise<Ergebnis<string>> => {
  const verboten = fehlendesRecht(akteur, 'plan.anlegen');
  if (verboten) return misslungen(verboten);
  const gelesen = plandatei.lies(inhalt, pruefeRechtsverweise);
  if (!gelesen.ok) return gelesen;
  const { plan, daten } = gelesen.wert;
  if (plan.deckblatt.zustand === 'beschlossen' && fehlendesRecht(akteur, 'plan.beschliessen'))
    return misslungen(melde(planungsmeldungen.DATEI_BESCHLOSSEN, 'deckblatt.zustand', {}));
  const rechnung = rechnePlan(plan);
  if (!rechnung.ok) return rechnung;
  return imMandanten(akteur, async tx => {
    const kennung = await tx.plaene.legeAn(merkmaleVon(plan), teileVon(daten));
    for (const name of beilagennamen(plan)) {
      const beilage = await beilagen?.lies(name);
      if (beilage?.ok) await tx.plaene.legeBeilage(kennung, name, beilage.bytes);
    }
    await tx.protokolliere({ vorgang: 'plan.angelegt', gegenstand: `plan/${kennung}` });
    return gelungen(kennung);
  });
};

/** What the plan calls pictures and annexes. Those that are missing are told when it is checked. */
const beilagennamen = ({ dokument }: Plan): readonly string[] => [
  ...Object.values(dokument?.bilder ?? {}).map(bild => bild.datei),
  ...Object.values(dokument?.anlagen ?? {}).flatMap(anlage => anlage.plan ?? []),
];

import { erwaehnte } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Kommentar } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { istStelle } from './istStelle.ts';

/** What somebody says about a figure or a text; antwortAuf: about what somebody else said, at the same address. */
export type Kommentareingabe = Readonly<{
  kennung: string;
  adresse: string;
  text: string;
  antwortAuf?: string;
}>;

/** Comments on an address of the Fassung that is worked on. Whom the text names with an @ finds it among what concerns them. Gives its id. */
export const kommentiere = async (
  akteur: Akteur,
  { kennung, adresse, text, antwortAuf }: Kommentareingabe,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<string>> => {
  const verboten = fehlendesRecht(akteur, 'kommentar.schreiben');
  if (verboten) return misslungen(verboten);
  if (text.trim() === '' || text.length > HOECHSTENS)
    return misslungen(
      melde(planungsmeldungen.OHNE_TEXT, '', { feld: 'Der Kommentar', hoechstens: HOECHSTENS }),
    );
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  if (antwortAuf === undefined && !istStelle(plan.wert, adresse))
    return misslungen(melde(planungsmeldungen.ADRESSE_NICHT_DA, '', { adresse }));
  return umgebung.imMandanten(akteur, async tx => {
    const anfang =
      antwortAuf === undefined ? null : anfangVon(await tx.zusammenarbeit.kommentare(kennung), antwortAuf);
    if (antwortAuf !== undefined && !anfang)
      return misslungen(melde(planungsmeldungen.KOMMENTAR_NICHT_DA, '', {}));
    const id = await tx.zusammenarbeit.kommentiere(kennung, {
      adresse: anfang?.adresse ?? adresse,
      text: text.trim(),
      antwortAuf: anfang?.id ?? null,
      erwaehnt: erwaehnte(text, await tx.zusammenarbeit.personen()),
    });
    await tx.protokolliere({
      vorgang: 'kommentar.geschrieben',
      gegenstand: `plan/${kennung}/${anfang?.adresse ?? adresse}`,
    });
    return gelungen(id);
  });
};

/** As done, or as open again; whoever may comment may do that. */
export const erledigeKommentar = (
  akteur: Akteur,
  { kennung, id, erledigt }: Readonly<{ kennung: string; id: string; erledigt: boolean }>,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'kommentar.schreiben');
    if (verboten) return misslungen(verboten);
    const kopf = await tx.plaene.plan(kennung);
    const anfang = kopf && anfangVon(await tx.zusammenarbeit.kommentare(kennung), id);
    if (!anfang) return misslungen(melde(planungsmeldungen.KOMMENTAR_NICHT_DA, '', {}));
    await tx.zusammenarbeit.setzeErledigt(anfang.id, erledigt);
    await tx.protokolliere({
      vorgang: erledigt ? 'kommentar.erledigt' : 'kommentar.wiederOffen',
      gegenstand: `plan/${kennung}/${anfang.adresse}`,
    });
    return gelungen(null);
  });

const HOECHSTENS = 5_000;

/** An answer to an answer belongs to the same comment. */
const anfangVon = (alle: readonly Kommentar[], id: string): Kommentar | null => {
  const hier = alle.find(k => k.id === id);
  return (hier?.antwortAuf ? alle.find(k => k.id === hier.antwortAuf) : hier) ?? null;
};

import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Fassungskopf } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { leseziel, liestGanz, sichtbarerKopf } from '../listePlaene.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** The Fassungen of a plan that this person may read, newest first. Why one was begun stays in the house. */
export const fassungenVon = (
  akteur: Akteur,
  kennung: string,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Fassungskopf[]>> =>
  imMandanten(akteur, async tx => {
    const kopf = await tx.plaene.plan(kennung);
    if (!kopf || !sichtbarerKopf(akteur, kopf))
      return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    const alle = await tx.fassungen.fassungen(kennung);
    const lesbare = alle.filter(({ zustand, freigegebenAm }) =>
      darf(akteur, 'plan.lesen', leseziel(akteur, { ...kopf, zustand, freigegeben: freigegebenAm !== null })),
    );
    return gelungen(liestGanz(akteur, kopf) ? lesbare : lesbare.map(f => ({ ...f, anlass: null })));
  });

/** The document as it was beschlossen. It holds internal notes. */
export const beschlossenesDokument = (
  akteur: Akteur,
  { kennung, fassung }: Readonly<{ kennung: string; fassung: number }>,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Uint8Array>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'dokument.intern');
    if (verboten) return misslungen(verboten);
    const kopf = await tx.plaene.plan(kennung);
    const dokument = kopf && (await tx.fassungen.dokument(kennung, fassung));
    if (!dokument) return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    await tx.protokolliere({
      vorgang: 'plan.dokument',
      gegenstand: `plan/${kennung}`,
      nachher: `Fassung ${fassung}`,
    });
    return gelungen(dokument);
  });

/** Lets the Land see a Fassung that is beschlossen, or no longer. */
export const gibFrei = (
  akteur: Akteur,
  { kennung, fassung, frei }: Readonly<{ kennung: string; fassung: number; frei: boolean }>,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'plan.freigeben');
    if (verboten) return misslungen(verboten);
    const kopf = await tx.plaene.nimm(kennung);
    const gewaehlt = (kopf ? await tx.fassungen.fassungen(kennung) : []).find(f => f.nummer === fassung);
    if (!gewaehlt) return misslungen(melde(planungsmeldungen.UNBEKANNTER_PLAN, '', {}));
    if (gewaehlt.zustand !== 'beschlossen')
      return misslungen(
        melde(planungsmeldungen.ANDERER_ZUSTAND, '', { zustand: gewaehlt.zustand, ziel: 'freigegeben' }),
      );
    await tx.fassungen.gibFrei(kennung, fassung, frei);
    await tx.protokolliere({
      vorgang: frei ? 'plan.freigegeben' : 'plan.freigabeZurueckgenommen',
      gegenstand: `plan/${kennung}`,
      nachher: `Fassung ${fassung}`,
    });
    return gelungen(null);
  });

import type { Zustaendigkeit } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { einheitenpfad, type Akteur, type Organisationseinheit } from '#domain/zugang';
import type { Plantransaktion } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { istKapitel } from './istStelle.ts';
import { kannMelden } from './werZurWahlSteht.ts';

/** Who brings in what until when. */
export type Zustaendigkeitswahl = Readonly<{ kennung: string }> & Omit<Zustaendigkeit, 'status'>;

/** Makes a unit or an account zuständig for a chapter or a part of one, or gives it another Frist. Gives its id. */
export const vergibZustaendigkeit = (
  akteur: Akteur,
  { kennung, ...wahl }: Zustaendigkeitswahl,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<string>> =>
  imMandanten(akteur, async tx => {
    const einheiten = await tx.zusammenarbeit.einheiten();
    const verboten = verbot(akteur, einheiten, wahl.einheit);
    if (verboten) return misslungen(verboten);
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    if (!istKapitel(wahl.kapitel.split('.')[0] ?? ''))
      return misslungen(melde(planungsmeldungen.ADRESSE_NICHT_DA, '', { adresse: wahl.kapitel }));
    const einwand = await einwandGegen(wahl, einheiten, tx);
    if (einwand) return misslungen(einwand);
    const id = await tx.zusammenarbeit.vergib(kennung, wahl);
    await tx.protokolliere({
      vorgang: 'zustaendigkeit.vergeben',
      gegenstand: `plan/${kennung}/${wahl.kapitel}`,
      nachher: wahl.einheit ?? wahl.konto,
    });
    return gelungen(id);
  });

/** Takes it away again. */
export const entzieheZustaendigkeit = (
  akteur: Akteur,
  { kennung, id }: Readonly<{ kennung: string; id: string }>,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imMandanten(akteur, async tx => {
    const vergeben = (await tx.zusammenarbeit.zustaendigkeiten(kennung)).find(z => z.id === id);
    const einheiten = await tx.zusammenarbeit.einheiten();
    const verboten = verbot(akteur, einheiten, vergeben?.einheit ?? null);
    if (verboten) return misslungen(verboten);
    if (!vergeben) return misslungen(melde(planungsmeldungen.ZUSTAENDIGKEIT_NICHT_DA, '', {}));
    const plan = await nimmZumSchreiben(akteur, kennung, tx);
    if (!plan.ok) return plan;
    await tx.zusammenarbeit.entziehe(id);
    await tx.protokolliere({
      vorgang: 'zustaendigkeit.entzogen',
      gegenstand: `plan/${kennung}/${vergeben.kapitel}`,
      vorher: vergeben.einheit ?? vergeben.konto,
    });
    return gelungen(null);
  });

const verbot = (akteur: Akteur, einheiten: readonly Organisationseinheit[], einheit: string | null) =>
  fehlendesRecht(akteur, 'zustaendigkeit.vergeben', { einheiten: einheitenpfad(einheiten, einheit) });

/** Exactly one of both, and of the own Jobcenter; an account has to be able to report the chapter. */
const einwandGegen = async (
  { einheit, konto }: Pick<Zustaendigkeit, 'einheit' | 'konto'>,
  einheiten: readonly Organisationseinheit[],
  { zusammenarbeit }: Plantransaktion,
): Promise<Meldung | null> => {
  const unbekannt = melde(planungsmeldungen.EINHEIT_ODER_KONTO, '', {});
  if (konto === null) return einheiten.some(({ id }) => id === einheit) ? null : unbekannt;
  const person = (await zusammenarbeit.mitarbeitende()).find(m => m.konto === konto);
  if (einheit !== null || !person) return unbekannt;
  return kannMelden(person) ? null : melde(planungsmeldungen.KEINE_MITARBEIT, '', {});
};

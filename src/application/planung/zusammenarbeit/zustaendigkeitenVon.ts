import { istUeberfaellig } from '#domain/plan';
import { gelungen, type Ergebnis, type Tag } from '#domain/werte';
import { darf, einheitenpfad, type Akteur, type Organisationseinheit } from '#domain/zugang';
import type { Befundstelle, Zustaendigkeitsstand } from '#ports';
import { befundstelle, zaehleStellen, type Stellenzahl } from '../befunde/befundstaendeVon.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** Who brings in a chapter, whether it is late, and what the check says about the chapter. */
export type Zustaendigkeitszeile = Zustaendigkeitsstand &
  Readonly<{ ueberfaellig: boolean; befunde: Stellenzahl }>;

/** The same with what the person who asks may do about it, and the names of the units around it, the topmost first. */
export type Sammelzeile = Zustaendigkeitszeile &
  Readonly<{ einheiten: readonly string[]; darfMelden: boolean; darfVergeben: boolean }>;

/** Who brings in what of a plan, the next Frist first: where the collection stands. */
export const zustaendigkeitenVon = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne' | 'uhr'>,
): Promise<Ergebnis<readonly Sammelzeile[]>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const heute = umgebung.uhr.heute();
  const stellen = plan.wert.befunde.map(befundstelle);
  return umgebung.imMandanten(akteur, async ({ zusammenarbeit }) => {
    const einheiten = await zusammenarbeit.einheiten();
    return gelungen(
      (await zusammenarbeit.zustaendigkeiten(kennung)).map(stand => ({
        ...zustaendigkeitszeile(stand, stellen, heute),
        einheiten: namenUm(einheiten, stand.einheit),
        darfMelden: darf(akteur, 'kapitel.fertigmelden', {
          jobcenter: akteur.jobcenter,
          einheiten: einheitenUm(akteur, einheiten, stand),
        }),
        darfVergeben: darf(akteur, 'zustaendigkeit.vergeben', {
          jobcenter: akteur.jobcenter,
          einheiten: einheitenpfad(einheiten, stand.einheit),
        }),
      })),
    );
  });
};

/** A Zuständigkeit with what is to be known about its chapter. */
export const zustaendigkeitszeile = (
  stand: Zustaendigkeitsstand,
  stellen: readonly Befundstelle[],
  heute: Tag,
): Zustaendigkeitszeile => ({
  ...stand,
  ueberfaellig: istUeberfaellig(stand, heute),
  befunde: zaehleStellen(stellen, stand.kapitel),
});

/** The units whose roles count for a Zuständigkeit: around its unit, or, where a person is zuständig, those the person holds a role in. */
export const einheitenUm = (
  akteur: Akteur,
  einheiten: readonly Organisationseinheit[],
  stand: Pick<Zustaendigkeitsstand, 'einheit' | 'konto'> | undefined,
): readonly string[] =>
  stand?.konto === akteur.konto
    ? akteur.rollen.flatMap(({ einheit }) => einheit ?? [])
    : einheitenpfad(einheiten, stand?.einheit ?? null);

const namenUm = (einheiten: readonly Organisationseinheit[], einheit: string | null): readonly string[] =>
  einheitenpfad(einheiten, einheit)
    .map(id => einheiten.find(e => e.id === id)?.name ?? '')
    .toReversed();

import { gelungen, type Ergebnis } from '#domain/werte';
import { einheitenpfad, type Akteur, type Organisationseinheit } from '#domain/zugang';
import type { Einheitenanhang } from '#ports';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** A unit in the tree: tiefe is 0 at the top; what hangs on it; leer: nothing does, and no unit is below it. */
export type Einheitenzeile = Organisationseinheit &
  Readonly<{ tiefe: number; rollen: number; zustaendigkeiten: number; leer: boolean }>;

/** The units of the house, each behind the one it belongs to, else by name. */
export const einheitenVon = (
  akteur: Akteur,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Einheitenzeile[]>> =>
  imEigenen(akteur, ['einheiten.verwalten', 'konten.lesen'], umgebung, async ({ verwaltung }) =>
    gelungen(alsBaum(await verwaltung.einheiten(), await verwaltung.anhang())),
  );

/** The rows of the tree. A unit whose way up leads nowhere stands at the top, so that none is lost. */
export const alsBaum = (
  einheiten: readonly Organisationseinheit[],
  anhang: readonly Einheitenanhang[],
): readonly Einheitenzeile[] => {
  const unter = Map.groupBy(einheiten, e => e.uebergeordnet);
  const haengt = new Map(anhang.map(a => [a.einheit, a]));
  const zeilen = (eine: Organisationseinheit): readonly Einheitenzeile[] => {
    const kinder = unter.get(eine.id) ?? [];
    const { rollen = 0, zustaendigkeiten = 0 } = haengt.get(eine.id) ?? {};
    const tiefe = einheitenpfad(einheiten, eine.id).length - 1;
    const leer = kinder.length === 0 && rollen === 0 && zustaendigkeiten === 0;
    return [{ ...eine, tiefe, rollen, zustaendigkeiten, leer }, ...kinder.flatMap(zeilen)];
  };
  return (unter.get(null) ?? []).flatMap(zeilen);
};

import { nichtGliederbar } from '#domain/kennzahlen';
import type { Anzeigezeile } from './anzeigezeilen.ts';
import { bildVon, type Anordnung } from './bild.ts';
import { groessenGegenGruppen, gruppenGegenGroessen, jeGruppe, kreuztafel, ueberAlle } from './tafelformen.ts'; // prettier-ignore
import type { Tafel } from './tafel.ts';

/** Figures as tables: months or groups as columns, or groups as rows where there are more groups than figures. */
export const alsTafeln = (zeilen: readonly Anzeigezeile[], anordnung: Anordnung): readonly Tafel[] => {
  const bild = bildVon(zeilen, anordnung);
  if (bild.ids.length === 0) return [];
  if (bild.gruppen.length < 2) return [ueberAlle(bild)];
  if (
    bild.monate.length === 1 &&
    bild.merkmale.length === 1 &&
    bild.ids.length > WENIGE &&
    !anordnung.brueche
  )
    return [bild.gruppen.length > bild.ids.length ? gruppenGegenGroessen(bild) : groessenGegenGruppen(bild)];
  const fest = zeilen.filter(z => nichtGliederbar(z.id) !== null && Object.keys(z.gruppe).length === 0);
  const eigene = bild.ids.filter(id => nichtGliederbar(id) === null);
  return [
    ...(fest.length > 0 ? alsTafeln(fest, anordnung) : []),
    ...eigene.flatMap(id =>
      bild.monate.length === 1 && bild.merkmale.length === 2 && !anordnung.brueche
        ? [kreuztafel(bild, id)]
        : [jeGruppe(bild, id)],
    ),
  ];
};

/** So few figures get a table each, with numerators and denominators. */
const WENIGE = 3;

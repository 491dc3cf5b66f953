import { anteilAn, summe, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben } from './angaben.ts';

/** Money of a group of instruments in the plan year. */
export type Gruppenkosten = Readonly<{ name: string; ort: readonly string[]; kosten: Zahl<'cent'> }>;

/** Money of each group, and of rows outside the groups. geldIn: amounts of the rows of a group, undefined: of none. */
export const berechneGruppenkosten = (
  zeug: Schreibzeug,
  { gruppen = {} }: Instrumentangaben,
  jahr: number,
  geldIn: (gruppe: string | undefined) => readonly Zahl<'cent'>[],
): readonly Gruppenkosten[] => {
  const inGruppen = Object.entries(gruppen).flatMap(([schluessel, { nummer, bezeichnung }]) =>
    summiere(zeug, geldIn(schluessel), `${nummer}. ${bezeichnung}`, ['gruppen', schluessel], jahr),
  );
  if (inGruppen.length === 0) return [];
  return [...inGruppen, ...summiere(zeug, geldIn(undefined), 'Außerhalb der Gruppen', ['ohneGruppe'], jahr)];
};

/** What each group is of all money. */
export const berechneKostenanteile = (
  zeug: Schreibzeug,
  gruppen: readonly Gruppenkosten[],
  ganzes: Zahl<'cent'>,
): void => {
  if (ganzes.wert === 0) return;
  for (const { name, ort, kosten } of gruppen)
    zeug.rechnung.wende(anteilAn, ziel(zeug, `${name}: Anteil an den Kosten`, ...ort, 'kostenanteil'), {
      teil: kosten,
      ganzes,
    });
};

const summiere = (
  zeug: Schreibzeug,
  teile: readonly Zahl<'cent'>[],
  name: string,
  ort: readonly string[],
  jahr: number,
): readonly Gruppenkosten[] =>
  teile.length === 0
    ? []
    : [
        {
          name,
          ort,
          kosten: zeug.rechnung.wende(summe, ziel(zeug, `${name}: Kosten ${jahr}`, ...ort, 'kosten'), {
            teile,
          }),
        },
      ];

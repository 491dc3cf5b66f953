import { sage, summeVzae, ziel, type Schreibzeug } from '#domain/angaben';
import type { Projektstellen } from '#domain/projekte';
import type { Zahl } from '#domain/werte';
import type { Personalangaben } from './angaben.ts';
import { berechneBedarf } from './bedarf.ts';
import { berechneBereich, type Bereichszahlen } from './bereiche.ts';
import { berechneBewegung } from './bewegungen.ts';
import { finanzierbareVzae } from './formeln/index.ts';
import { berechneGespraeche } from './gespraeche.ts';
import { sageKennwerte, sageSchulungen } from './kennwerte.ts';
import { berechneStellenplan } from './stellenplan.ts';

/** What the other parts of the plan know: the administrative money, and the posts of projects by their key. */
export type Personalumfeld = Readonly<{
  gvk: Zahl<'cent'> | null;
  projektstellen: ReadonlyMap<string, Projektstellen>;
}>;

/** All figures of the staff: areas, Stellenplan, required staff, movements, talks, and what the budget affords. */
export const berechnePersonal = (zeug: Schreibzeug, angaben: Personalangaben, von: Personalumfeld): void => {
  const bereiche = new Map(
    Object.entries(angaben.bereiche ?? {}).map(([kennung, bereich]) => [
      kennung,
      berechneBereich(zeug, kennung, bereich),
    ]),
  );
  berechneSoll(zeug, [...bereiche.values()]);
  berechneStellenplan(zeug, angaben.stellenplan, von.projektstellen);
  berechneBedarf(zeug, angaben.bedarf ?? {}, bereiche);
  for (const [kennung, bewegung] of Object.entries(angaben.bewegungen ?? {}))
    berechneBewegung(zeug, kennung, bewegung);
  for (const [kennung, planung] of Object.entries(angaben.gespraeche ?? {}))
    berechneGespraeche(zeug, kennung, planung);
  sageKennwerte(zeug, angaben.kennwerte ?? {});
  sageSchulungen(zeug, angaben.schulungen ?? {});
  berechneFinanzierbares(zeug, angaben, von.gvk);
};

/** Only when every area has its Soll: a sum of some would look like the whole. */
const berechneSoll = (zeug: Schreibzeug, bereiche: readonly Bereichszahlen[]): void => {
  const teile = bereiche.flatMap(({ soll }) => soll ?? []);
  if (teile.length === 0 || teile.length < bereiche.length) return;
  zeug.rechnung.wende(summeVzae, ziel(zeug, 'Soll aller Bereiche', 'soll'), { teile });
};

const berechneFinanzierbares = (
  zeug: Schreibzeug,
  { kostenJeVzae }: Personalangaben,
  gvk: Zahl<'cent'> | null,
): void => {
  const kosten = sage(zeug, 'cent', kostenJeVzae, 'Kosten je VZÄ und Jahr', 'kostenJeVzae');
  if (kosten && kosten.wert > 0 && gvk)
    zeug.rechnung.wende(finanzierbareVzae, ziel(zeug, 'Finanzierbare Stellen', 'finanzierbareVzae'), {
      gvk,
      kosten,
    });
};

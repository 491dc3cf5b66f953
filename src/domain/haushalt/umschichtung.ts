import { differenz, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Mittelangaben } from './angaben.ts';
import {
  gvkFinanzierbar,
  kfaAlsRest,
  kfaNachSatz,
  umschichtungNachBedarf,
  umschichtungZurueck,
} from './formeln/index.ts';
import type { Mittelrecht } from './haushaltsrecht.ts';

/** Administrative cost, who pays it, and what moves between EGT and VKB. null: not known from what the plan says. */
export type Verwaltungsfinanzierung = Readonly<{
  gvk: Zahl<'cent'> | null;
  kfa: Zahl<'cent'> | null;
  umschichtung: Zahl<'cent'> | null;
}>;

type Grundlagen = Readonly<{
  vkb: Zahl<'cent'> | null;
  gvk: Zahl<'cent'> | null;
  /** Does the plan name the cost? When it then cannot be calculated, what is affordable does not take its place. */
  kostenGenannt: boolean;
  recht: Mittelrecht;
}>;

/**
 * Umschichtung as need (from the cost), as choice (the cost follows) or back from VKB to EGT (§ 46 Abs. 1 S. 5, Abs. 3 SGB II).
 * With both cost and choice given, the gap between them is a figure of its own.
 */
export const berechneUmschichtung = (
  zeug: Schreibzeug,
  angabe: Mittelangaben['umschichtung'],
  { vkb, gvk, kostenGenannt, recht }: Grundlagen,
): Verwaltungsfinanzierung => {
  const { bundesanteil } = recht;
  const { wende } = zeug.rechnung;
  const nachBedarf = (ort: readonly string[], name: string): Zahl<'cent'> | null =>
    gvk &&
    vkb &&
    bundesanteil &&
    wende(umschichtungNachBedarf, ziel(zeug, name, ...ort), { gvk, bundesanteil, vkb });
  if (!angabe || angabe.art === 'bedarf') {
    const umschichtung = angabe ? nachBedarf(['umschichtung'], 'Umschichtung') : null;
    return { gvk, kfa: kfaVon(zeug, gvk, recht), umschichtung };
  }
  const umschichtung = festgelegte(zeug, angabe);
  if (gvk) {
    const bedarf = nachBedarf(['umschichtung', 'bedarf'], 'Bedarf an Umschichtung');
    if (bedarf)
      wende(differenz, ziel(zeug, 'Ungedeckter Bundesanteil', 'umschichtung', 'luecke'), {
        von: bedarf,
        ab: umschichtung,
      });
    return { gvk, kfa: kfaVon(zeug, gvk, recht), umschichtung };
  }
  if (kostenGenannt || !vkb || !bundesanteil) return { gvk: null, kfa: null, umschichtung };
  const finanzierbar = wende(
    gvkFinanzierbar,
    ziel(zeug, 'Gesamtverwaltungskosten', 'gesamtverwaltungskosten'),
    {
      vkb,
      umschichtung,
      bundesanteil,
    },
  );
  const kfa = wende(kfaAlsRest, kfaZiel(zeug), { gvk: finanzierbar, vkb, umschichtung });
  return { gvk: finanzierbar, kfa, umschichtung };
};

const kfaZiel = (zeug: Schreibzeug) =>
  ziel(zeug, 'Kommunaler Finanzierungsanteil', 'kommunalerFinanzierungsanteil');

const kfaVon = (
  zeug: Schreibzeug,
  gvk: Zahl<'cent'> | null,
  { kommunalanteil }: Mittelrecht,
): Zahl<'cent'> | null =>
  gvk && kommunalanteil && zeug.rechnung.wende(kfaNachSatz, kfaZiel(zeug), { gvk, satz: kommunalanteil });

const festgelegte = (
  zeug: Schreibzeug,
  angabe: Exclude<NonNullable<Mittelangaben['umschichtung']>, { art: 'bedarf' }>,
): Zahl<'cent'> => {
  if (angabe.art === 'festgelegt')
    return sageSicher(zeug, 'cent', angabe.betrag, 'Umschichtung', 'umschichtung');
  const betrag = sageSicher(
    zeug,
    'cent',
    angabe.betrag,
    'Verstärkung des EGT aus dem VKB',
    'umschichtung',
    'betrag',
  );
  return zeug.rechnung.wende(umschichtungZurueck, ziel(zeug, 'Umschichtung', 'umschichtung'), { betrag });
};

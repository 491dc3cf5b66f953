import { LEERER_AMTLICHBESTAND } from '#domain/aggregate';
import type { Zielvorgabe } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Ziel } from '#domain/ziele';
import {
  verdeckteImJahr,
  zeigeZielpfad,
  zielkennzahl,
  type Zielfrage,
  type Zielquellen,
} from '../lagewerkzeug.ts';
import type { Zielgrund, Zielstand } from '../typen.ts';
import { klassenwuerfel, restwuerfel } from './klassenwuerfel.ts';
import type { Lagezaehlung } from './zaehlung.ts';
import { vorgabeAus, type Planvorgabe } from './zielvorgabe.ts';
import { zielstandAus } from './zielstandAus.ts';

/** What targets are measured by. bis: the last month to look at; zaehlung null: nothing was counted; mindestfallzahl null: every number as it is. */
export type Messung = Readonly<{
  jahr: number;
  bis: Monat | null;
  zaehlung: Lagezaehlung | null;
  mindestfallzahl: number | null;
}>;

/** Where a target stands; a reason when nothing can be said. */
export const messeZiel = (ziel: Ziel, vorgabe: Planvorgabe, messung: Messung): Zielstand | Zielgrund => {
  const { zaehlung, jahr, bis, mindestfallzahl } = messung;
  const messbar = zielkennzahl(ziel.kennzahl ?? '', jahr);
  if (zaehlung === null || messbar === null) return 'keine-lieferung';
  const quellen = quellenFuer(ziel, zaehlung);
  if (quellen === null) return 'keine-zahl';
  const frage = (v: Zielvorgabe): Zielfrage => ({ ...messbar, jahr, vorgabe: v, bis, mindestfallzahl });
  const { basis } = zeigeZielpfad(quellen, frage({ veraenderung: 0 })).pfad;
  const bericht = zeigeZielpfad(quellen, frage(vorgabeAus(vorgabe, basis) ?? { veraenderung: 0 }));
  const { stand } = bericht.pfad;
  if (stand === null || stand.ist === null)
    return istVerdeckt(quellen, messung, messbar) ? 'verdeckt' : 'keine-zahl';
  if (verraetDenRest(ziel, zaehlung, messung, messbar, stand.monat)) return 'verdeckt';
  return zielstandAus(ziel, vorgabe, bericht, quellen, stand.ist, stand.monat);
};

/** Whose numbers: of everybody with what is published, or of the class the target is about. */
const quellenFuer = (
  { personengruppe }: Ziel,
  { lieferung, amtlich, gesamt, geschlecht }: Lagezaehlung,
): Zielquellen | null => {
  const { jobcenter } = lieferung;
  if (personengruppe === undefined) return { jobcenter, wuerfel: gesamt, amtlich };
  const wuerfel = klassenwuerfel(geschlecht, KLASSE[personengruppe]);
  return wuerfel && { jobcenter, wuerfel, amtlich: LEERER_AMTLICHBESTAND };
};

/** How deliveries call the sexes. */
const KLASSE = { frauen: 'w', maenner: 'm' } as const;

type Messbar = NonNullable<ReturnType<typeof zielkennzahl>>;

const istVerdeckt = (
  { wuerfel }: Zielquellen,
  { jahr, mindestfallzahl }: Messung,
  { messung }: Messbar,
): boolean => verdeckteImJahr(messung, wuerfel, jahr, mindestfallzahl).size > 0;

/** Whoever sees everybody and one sex sees the others: small numbers of them are hidden as well. */
const verraetDenRest = (
  { personengruppe }: Ziel,
  { gesamt, geschlecht }: Lagezaehlung,
  { jahr, mindestfallzahl }: Messung,
  { messung }: Messbar,
  monat: Monat,
): boolean => {
  const klasse = personengruppe && klassenwuerfel(geschlecht, KLASSE[personengruppe]);
  if (!klasse) return false;
  const rest = restwuerfel(gesamt, klasse);
  return [0, 1].some(zurueck =>
    verdeckteImJahr(messung, rest, jahr - zurueck, mindestfallzahl).has((monat - 12 * zurueck) as Monat),
  );
};

import { monatTeile, pfad, type Monat, type Rechenblatt } from '#domain/werte';
import type { Ziel } from '#domain/ziele';
import { LEERER_AMTLICHBESTAND } from '#domain/aggregate';
import { zeigeZielpfad, zielkennzahl, type Zielquellen } from '../lagewerkzeug.ts';
import type { Teamzeile, Zielzeile } from '../typen.ts';
import { alsZahl } from './alsZahl.ts';
import { klassenwuerfel } from './klassenwuerfel.ts';
import type { Lagezaehlung } from './zaehlung.ts';

/** A team somebody leads: its name in deliveries and that of the unit. */
export type EigenesTeam = Readonly<{ team: string; name: string }>;

/** The targets of the house for the own teams: their figures as they are, beside what the plan sets for a team of that name. */
export const teamzeilen = (
  teams: readonly EigenesTeam[],
  zeilen: readonly Zielzeile[],
  ziele: Readonly<Record<string, Ziel>>,
  blatt: Rechenblatt,
  zaehlung: Lagezaehlung,
): readonly Teamzeile[] =>
  teams.flatMap(({ team, name }) => {
    const wuerfel = klassenwuerfel(zaehlung.team, team);
    if (wuerfel === null) return [];
    const quellen: Zielquellen = {
      jobcenter: zaehlung.lieferung.jobcenter,
      wuerfel,
      amtlich: LEERER_AMTLICHBESTAND,
    };
    return zeilen.flatMap(({ schluessel, bezeichnung, kennzahl, mass, stand }) => {
      const ziel = ziele[schluessel];
      if (stand === null || kennzahl === null || !ziel || ziel.personengruppe !== undefined) return [];
      return [
        {
          team,
          name,
          ziel: bezeichnung,
          mass,
          planwert: planwertFuer(schluessel, ziel, { team, name }, blatt),
          ist: istIm(quellen, kennzahl, stand.monat),
          haus: stand.ist,
        },
      ];
    });
  });

const istIm = (quellen: Zielquellen, kennzahl: string, monat: Monat): number | null => {
  const { jahr } = monatTeile(monat);
  const messbar = zielkennzahl(kennzahl, jahr);
  if (messbar === null) return null;
  const frage = { ...messbar, jahr, vorgabe: { veraenderung: 0 }, bis: monat, mindestfallzahl: null };
  return zeigeZielpfad(quellen, frage).pfad.monate.find(m => m.monat === monat)?.ist ?? null;
};

/** What the plan sets for the team with this name, or with its short name as key. */
const planwertFuer = (
  schluessel: string,
  { art, teams = {} }: Ziel,
  { team, name }: EigenesTeam,
  blatt: Rechenblatt,
): number | null => {
  const genannte: Readonly<Record<string, Readonly<{ bezeichnung: string }>>> = teams;
  const gemeint = Object.entries(genannte).find(([k, t]) => k === team || t.bezeichnung === name);
  if (!gemeint) return null;
  const wert = art === 'quote' ? 'quote' : 'anzahl';
  return alsZahl(blatt.get(pfad('ziele', 'ziele', schluessel, 'teams', gemeint[0], wert)));
};

import { BRAUCHT_EINHEIT, ROLLENNAMEN, type Rolle, type Rollenvergabe } from '#domain/zugang';
import type { Einheitenzeile } from '#application/verwaltung';
import type { Wahl } from '../darstellung/wahl.ts';
import { texte } from './texte.ts';

/** What the form for roles shows: those of the whole house to tick, those of units with a field for each, and one more. */
export type Rollendarstellung = Readonly<{
  haus: readonly (Wahl & Readonly<{ gewaehlt: boolean }>)[];
  einheiten: readonly (Wahl & Readonly<{ gewaehlt: readonly string[] }>)[];
  wahlen: readonly Wahl[];
  waehlbar: readonly Rolle[];
}>;

export const rollendarstellung = (
  rollen: readonly Rollenvergabe[],
  waehlbar: readonly Rolle[],
  einheiten: readonly Einheitenzeile[],
): Rollendarstellung => ({
  ...auswahl(rollen, waehlbar),
  waehlbar,
  wahlen: [{ wert: '', name: texte.wahl.keine }, ...einheiten.map(einheitenwahl)],
});

/** The same with other roles chosen: those that were sent and not taken. */
export const mitGesendeten = (
  darstellung: Rollendarstellung,
  rollen: readonly Rollenvergabe[] | null,
): Rollendarstellung =>
  rollen === null ? darstellung : { ...darstellung, ...auswahl(rollen, darstellung.waehlbar) };

const auswahl = (
  rollen: readonly Rollenvergabe[],
  waehlbar: readonly Rolle[],
): Pick<Rollendarstellung, 'haus' | 'einheiten'> => ({
  haus: waehlbar
    .filter(rolle => !BRAUCHT_EINHEIT.has(rolle))
    .map(rolle => ({
      wert: rolle,
      name: ROLLENNAMEN[rolle],
      gewaehlt: rollen.some(r => r.rolle === rolle),
    })),
  einheiten: waehlbar
    .filter(rolle => BRAUCHT_EINHEIT.has(rolle))
    .map(rolle => ({
      wert: rolle,
      name: ROLLENNAMEN[rolle],
      gewaehlt: [...rollen.flatMap(r => (r.rolle === rolle && r.einheit !== null ? [r.einheit] : [])), ''],
    })),
});

/** A unit to choose: the deeper, the further in. */
export const einheitenwahl = ({ id, name, tiefe }: Einheitenzeile): Wahl => ({
  wert: id,
  name: `${'\u2003'.repeat(tiefe)}${name}`,
});

const VORN = 'in:';

/** The roles a form names. Whether there are such roles and units looks the use case. */
export const liesRollen = (formular: FormData | null): readonly Rollenvergabe[] =>
  [...(formular ?? [])].flatMap(([name, wert]): Rollenvergabe[] => {
    if (typeof wert !== 'string' || wert === '') return [];
    if (name === 'rolle') return [{ rolle: wert as Rolle, einheit: null }];
    return name.startsWith(VORN) ? [{ rolle: name.slice(VORN.length) as Rolle, einheit: wert }] : [];
  });

/** The name of the field for a role in a unit. */
export const einheitenfeld = (rolle: string): string => `${VORN}${rolle}`;

/** Roles as people read them. */
export const rollentexte = (
  rollen: readonly Rollenvergabe[],
  einheiten: readonly Einheitenzeile[],
): readonly string[] =>
  rollen.map(({ rolle, einheit }) =>
    einheit === null
      ? ROLLENNAMEN[rolle]
      : texte.inEinheit(
          ROLLENNAMEN[rolle],
          einheiten.find(e => e.id === einheit)?.name ?? texte.unbekannteEinheit,
        ),
  );

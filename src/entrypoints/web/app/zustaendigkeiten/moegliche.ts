import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { einheitenpfad } from '#domain/zugang';
import type { Angemeldet } from '../anfrage.ts';
import type { Wahl } from '../darstellung/wahl.ts';
import { texte } from './texte.ts';

/** Who can be made zuständig: units with what they belong to, then persons; whoever asks stands first among them. */
export const moegliche = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  { akteur }: Angemeldet,
): Promise<readonly Wahl[]> => {
  const wahl = await zusammenarbeit.zurWahl(akteur);
  if (!wahl.ok) return [];
  const { einheiten, personen } = wahl.wert;
  const namen = new Map(einheiten.map(e => [e.id, e.name]));
  const weg = (id: string): string =>
    einheitenpfad(einheiten, id)
      .toReversed()
      .map(e => namen.get(e) ?? '')
      .join(' › ');
  return [
    ...einheiten
      .map(({ id }) => ({ wert: `einheit:${id}`, name: texte.einheit(weg(id)) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    ...personen
      .toSorted((a, b) => Number(b.konto === akteur.konto) - Number(a.konto === akteur.konto))
      .map(({ konto, name }) => ({
        wert: `konto:${konto}`,
        name: texte.person(konto === akteur.konto ? texte.ich(name) : name),
      })),
  ];
};

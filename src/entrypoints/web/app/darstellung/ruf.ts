import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Akteur } from '#domain/zugang';

/** Names of those a comment can call, for a list to choose from. */
export const ansprechbare = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  akteur: Akteur,
): Promise<readonly string[]> => {
  const personen = await zusammenarbeit.ansprechbare(akteur);
  return personen.ok ? personen.wert.map(({ name }) => name) : [];
};

/** The text with whoever was chosen beside it called in front, unless it calls them already. */
export const mitRuf = (text: string, wen: string): string => {
  const name = wen.trim().replace(/^@/, '');
  return name === '' || text.includes(`@${name}`) ? text : `@${name} ${text}`;
};

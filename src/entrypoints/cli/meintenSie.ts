import { aehnlichster } from '#domain/werte';

/** The known name that a word stands for, whatever its capitals; null: none. */
export const gemeint = <N extends string>(wort: string, bekannte: readonly N[]): N | null =>
  bekannte.find(b => b.toLowerCase() === wort.trim().toLowerCase()) ?? null;

/** ' Meinten Sie „K2E3“?', to go on after a sentence; nothing when nothing is near. */
export const meintenSie = (wort: string, bekannte: readonly string[]): string => {
  const vorschlag = wort.trim().length < 3 ? null : aehnlichster(wort.trim(), bekannte);
  return vorschlag === null ? '' : ` Meinten Sie „${vorschlag}“?`;
};

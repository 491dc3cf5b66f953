/** A call that a page shows, with the output it promises. */
export type Vorfuehrung = Readonly<{ aufruf: readonly string[]; ausgabe: string }>;

const EINGABE = '$ ./stellwerk ';

/** The calls of a `console` block. */
export const vorfuehrungen = (block: string): readonly Vorfuehrung[] =>
  block
    .split(/^(?=\$ )/m)
    .filter(teil => teil.startsWith(EINGABE))
    .map(teil => {
      const [erste = '', ...rest] = teil.split('\n');
      return { aufruf: erste.slice(EINGABE.length).split(' '), ausgabe: rest.join('\n').trim() };
    });

/** Is this what was promised? A line '…' stands for any number of lines. */
export const passt = (versprochen: string, wirklich: string): boolean => {
  const muster = `\n${versprochen}\n`
    .split('\n…\n')
    .map(teil => teil.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\n(?:[\s\S]*\n)?`);
  return new RegExp(`^${muster}$`).test(`\n${wirklich.trim()}\n`);
};

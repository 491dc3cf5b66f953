/**
 * The first sentence of a text, and the rest. A full stop ends a sentence behind a word, a closing mark, € or %, and before a capital: in 'Abs. 3',
 * '3. Januar' and '4,2 Mio. Euro' it does not. Where that is unsure the sentence is longer.
 */
export const ersterSatz = (text: string): Readonly<{ satz: string; rest: string }> => {
  const [, satz = text, rest = ''] = SATZENDE.exec(text) ?? [];
  return { satz, rest };
};

const SATZENDE =
  /^(.+?(?:(?:\p{L}{2}(?<!\b(?:Abs|Anl|Art|Mio|Mrd|Nr|Tsd|bzw|ca|ggf|inkl|lfd|vgl))|[€%“)])\.|\?)) (?=[\p{Lu}„])(.+)$/su;

/** Position of the first tab that stands where the indentation of a text block ('|' or '>') should be, or null. */
export const tabulatorImEinzug = (block: string): number | null => {
  let einzug: number | null = null;
  for (let anfang = 0; anfang < block.length;) {
    const ende = block.indexOf('\n', anfang);
    const naechste = ende === -1 ? block.length : ende + 1;
    let i = anfang;
    while (block[i] === ' ') i++;
    const leer = block[i] === '\n' || block[i] === '\r' || i === block.length;
    if (!leer && block[i] === '\t' && i - anfang < (einzug ?? 1)) return i;
    if (!leer) einzug ??= i - anfang;
    anfang = naechste;
  }
  return null;
};

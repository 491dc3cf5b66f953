/** Names that a workbook takes for its sheets: at most 31 characters, without what it forbids, each once. */
export const blattnamen = (namen: readonly string[]): readonly string[] => {
  const vergeben = new Set<string>();
  return namen.map(name => {
    const erlaubt =
      name
        .replaceAll(/[\\/?*[\]:]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Tabelle';
    let gewaehlt = erlaubt.slice(0, HOECHSTENS);
    for (let n = 2; vergeben.has(gewaehlt.toLowerCase()); n++) {
      const anhang = ` ${n}`;
      gewaehlt = `${erlaubt.slice(0, HOECHSTENS - anhang.length)}${anhang}`;
    }
    vergeben.add(gewaehlt.toLowerCase());
    return gewaehlt;
  });
};

const HOECHSTENS = 31;

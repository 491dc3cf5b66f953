/** A page of the manual: its title, what follows, and the headings of the second level with their anchors. */
export type Handbuchseite = Readonly<{
  titel: string;
  text: string;
  abschnitte: readonly Readonly<{ titel: string; anker: string }>[];
}>;

/** Takes a page apart. Its first line is its title. */
export const gliedere = (markdown: string): Handbuchseite => {
  const [kopf = '', ...zeilen] = markdown.split('\n');
  const ohneBeispiele = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return {
    titel: kopf.replace(/^# /, ''),
    text: zeilen.join('\n'),
    abschnitte: [...ohneBeispiele.matchAll(/^## (.+)$/gm)].map(([, roh = '']) => {
      const titel = roh.replaceAll(/[`*]/g, '');
      return { titel, anker: ankerFuer(titel) };
    }),
  };
};

/** The anchor of a heading, as it is named in the links of the manual. */
export const ankerFuer = (titel: string): string =>
  titel
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** Where a link of the manual leads here; null: to something that only the source has. */
export const zielHier = (verweis: string): string | null => {
  if (/^(?:https?:|#)/.test(verweis)) return verweis;
  const [, name = '', anker = ''] = /^(?:\.\.\/|handbuch\/)?([a-z-]+)\.md(#.*)?$/.exec(verweis) ?? [];
  return name === '' ? null : `/hilfe${name === 'index' ? '' : `/${name}`}${anker}`;
};

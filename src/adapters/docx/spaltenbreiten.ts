import type { Tabelle, Textlauf } from '#ports';

/**
 * Widths of columns in twips, together exactly the given one: by the longest word that must not break and the longest text, which may.
 * Word has no measure of ours, so letters are counted.
 */
export const spaltenbreiten = (
  { spalten, zeilen }: Tabelle,
  anzahl: number,
  gesamt: number,
): readonly number[] => {
  const gewichte = Array.from({ length: anzahl }, (_, i) => {
    const texte = [
      spalten[i]?.titel ?? '',
      ...zeilen.flatMap(z => (z.rolle === 'zwischentitel' ? [] : [laufText(z.zellen[i]?.inhalt ?? [])])),
    ];
    const wort = Math.max(...texte.flatMap(t => t.split(/[\s-]+/)).map(w => w.length));
    const ganz = Math.max(...texte.map(t => t.length));
    return Math.max(4, Math.min(wort, 24), Math.min(ganz, 36)) + 2;
  });
  const summe = gewichte.reduce((a, b) => a + b, 0);
  const breiten = gewichte.map(g => Math.floor((gesamt * g) / summe));
  const rest = gesamt - breiten.reduce((a, b) => a + b, 0);
  return breiten.map((b, i) => (i === 0 ? b + rest : b));
};

const laufText = (laeufe: readonly Textlauf[]): string =>
  laeufe.map(lauf => ('text' in lauf ? lauf.text : 'inhalt' in lauf ? laufText(lauf.inhalt) : ' ')).join('');

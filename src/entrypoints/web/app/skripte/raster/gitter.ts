import type { Steuerelement } from './zelle.ts';

/** A place in a table. */
export type Stelle = Readonly<{ zeile: number; spalte: number }>;

/**
 * The cells of a table as they stand, row by row. The key, in the first column or behind what an entry is called: to type into in a new row, only text
 * in the others.
 * Lives as long as the table; rows may be added.
 */
export type Gitter = Readonly<{
  tabelle: HTMLTableElement;
  zeilen(): readonly HTMLTableRowElement[];
  element(stelle: Stelle): Steuerelement | null;
  text(stelle: Stelle): string;
  stelleVon(element: EventTarget | null): Stelle | null;
  spaltenzahl(): number;
  /** Are there rows for new entries? */
  nimmtZeilen: boolean;
  ergaenzeZeile(): void;
}>;

export const erstelleGitter = (tabelle: HTMLTableElement): Gitter => {
  const zeilen = (): readonly HTMLTableRowElement[] => [...(tabelle.tBodies[0]?.rows ?? [])];
  const zellen = (zeile: HTMLTableRowElement | undefined): readonly HTMLTableCellElement[] =>
    zeile ? [...zeile.cells].filter((zelle, i) => i === 0 || zelle.classList.contains('zelle')) : [];
  const zelleAn = ({ zeile, spalte }: Stelle): HTMLTableCellElement | undefined =>
    zellen(zeilen()[zeile])[spalte];
  const element = (stelle: Stelle): Steuerelement | null =>
    zelleAn(stelle)?.querySelector<Steuerelement>('input, select') ?? null;
  let naechste = 2;
  return {
    tabelle,
    zeilen,
    element,
    text: stelle => element(stelle)?.value ?? zelleAn(stelle)?.textContent.trim() ?? '',
    stelleVon(ziel) {
      const zelle = ziel instanceof Element ? ziel.closest<HTMLTableCellElement>('td, th') : null;
      const zeile = zeilen().findIndex(z => z === zelle?.parentElement);
      const spalte = zelle ? zellen(zeilen()[zeile]).indexOf(zelle) : -1;
      return zeile === -1 || spalte === -1 ? null : { zeile, spalte };
    },
    spaltenzahl: () => zellen(zeilen()[0]).length,
    nimmtZeilen: tabelle.querySelector('[data-neu]') !== null,
    ergaenzeZeile() {
      const muster = zeilen().findLast(z => z.dataset['neu'] !== undefined);
      if (!muster) return;
      muster.after(neueZeile(muster, tabelle.dataset['raster'] ?? '', naechste));
      naechste += 1;
    },
  };
};

/** A new row like the last, with a number of its own in all names. */
const neueZeile = (muster: HTMLTableRowElement, ort: string, nummer: number): HTMLTableRowElement => {
  const zeile = muster.cloneNode(true) as HTMLTableRowElement;
  for (const feld of zeile.querySelectorAll<Steuerelement>('input, select')) {
    const [vorn = '', hinten = ''] = teile(feld.name, `${ort}/+`);
    feld.name = `${vorn}${ort}/+${nummer}${hinten.replace(/^\d+/, '')}`;
    feld.id = `${feld.id.replace(/\.n\d+$/, '')}.n${nummer}`;
    feld.value = '';
    feld.removeAttribute('aria-invalid');
    feld.removeAttribute('aria-describedby');
  }
  for (const zelle of zeile.cells)
    zelle.classList.remove('zelle--falsch', 'zelle--unpassend', 'zelle--gewaehlt');
  for (const hinweis of zeile.querySelectorAll('p')) hinweis.remove();
  return zeile;
};

const teile = (text: string, trenner: string): readonly string[] => {
  const stelle = text.indexOf(trenner);
  return stelle === -1 ? [text] : [text.slice(0, stelle), text.slice(stelle + trenner.length)];
};

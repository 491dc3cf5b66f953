/** Shortens a table while one types: rows that hold every word stay. Its field stands on the page hidden, and shows where there is script. */
export const beginneFilter = (): void => {
  for (const filter of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const feld = filter.querySelector('input');
    const zeilen = document.querySelectorAll<HTMLElement>(`${filter.dataset['filter'] ?? ''} tbody > tr`);
    const stand = filter.querySelector('[role="status"]');
    if (!feld || !stand || zeilen.length === 0) continue;
    const hilfe = stand.textContent;
    filter.hidden = false;
    feld.addEventListener('input', () => {
      const worte = feld.value.toLowerCase().split(/\s+/).filter(Boolean);
      let gezeigt = 0;
      for (const zeile of zeilen) {
        const text = zeile.textContent.toLowerCase();
        zeile.hidden = !worte.every(wort => text.includes(wort));
        if (!zeile.hidden) gezeigt += 1;
      }
      stand.textContent = worte.length === 0 ? hilfe : `${gezeigt} von ${zeilen.length} Zeilen`;
    });
  }
};

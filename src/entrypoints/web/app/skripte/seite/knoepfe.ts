/** Buttons that only a script can serve: they stand on the page hidden, and show when there is one. */
export const beginneKnoepfe = (): void => {
  belebe('drucken', () => window.print());
  belebe('kopiere', async knopf => {
    await navigator.clipboard.writeText(knopf.dataset['kopiere'] ?? '');
    const getan = knopf.parentElement?.querySelector('[aria-live]');
    if (getan) getan.textContent = knopf.dataset['getan'] ?? '';
  });
};

const belebe = (was: string, tue: (knopf: HTMLButtonElement) => unknown): void => {
  for (const knopf of document.querySelectorAll<HTMLButtonElement>(`button[data-${was}]`)) {
    knopf.hidden = false;
    knopf.addEventListener('click', () => void tue(knopf));
  }
};

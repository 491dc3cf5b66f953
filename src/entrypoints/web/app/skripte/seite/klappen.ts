/** Esc closes what is folded out around the place where one is, and leads back to its name. */
export const beginneKlappen = (): void => {
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape' || e.defaultPrevented || !(e.target instanceof Element)) return;
    const offenes = e.target.closest<HTMLDetailsElement>('details[open]');
    if (!offenes) return;
    offenes.open = false;
    offenes.querySelector('summary')?.focus();
  });
};

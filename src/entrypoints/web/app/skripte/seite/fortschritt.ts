/**
 * Looks again at work that takes long, without loading the whole page: what is under way is fetched anew until it is done.
 * Pages say so with `data-fortschritt` (seconds); without script they load themselves again.
 */
export const beginneFortschritt = (): void => {
  const stelle = document.querySelector<HTMLElement>('[data-fortschritt]');
  if (!stelle) return;
  const sekunden = Number(stelle.dataset['fortschritt']) || 3;
  setTimeout(() => void schauNach(stelle).finally(beginneFortschritt), sekunden * 1000);
};

const schauNach = async (stelle: HTMLElement): Promise<void> => {
  try {
    const antwort = await fetch(location.href, { headers: { accept: 'text/html' } });
    const seite = new DOMParser().parseFromString(await antwort.text(), 'text/html');
    const neue = seite.querySelector('[data-fortschritt]');
    // Done, or something else has to be said: the whole page.
    if (!neue) return location.reload();
    const hier = stelle.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    stelle.replaceWith(document.adoptNode(neue));
    if (hier) neue.querySelector<HTMLElement>(`[href="${CSS.escape(hier)}"]`)?.focus();
  } catch {
    // Without connection it stays as it is, and is looked at again.
  }
};

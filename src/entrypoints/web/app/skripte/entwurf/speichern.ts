import { texte } from './texte.ts';

/** Saves only when the server can be reached: else everything stays where it is, and the page says so. Warns who leaves without saving. */
export const beginneSpeichern = (formular: HTMLFormElement, istOffen: () => boolean): void => {
  let lage: 'offen' | 'fragt' | 'sendet' = 'offen';
  const meldung = document.createElement('p');
  meldung.role = 'alert';
  formular.querySelector('.speicherleiste')?.append(meldung);
  formular.addEventListener('submit', e => {
    if (lage === 'sendet') return;
    e.preventDefault();
    if (lage === 'fragt') return;
    lage = 'fragt';
    const knopf = e.submitter;
    void istErreichbar().then(erreichbar => {
      lage = erreichbar ? 'sendet' : 'offen';
      meldung.textContent = erreichbar ? '' : texte.nichtErreichbar;
      if (erreichbar) formular.requestSubmit(knopf);
    });
  });
  window.addEventListener('online', () => {
    if (meldung.textContent !== '') meldung.textContent = texte.wiederDa;
  });
  window.addEventListener('pageshow', e => {
    if (e.persisted) lage = 'offen';
  });
  window.addEventListener('beforeunload', e => {
    if (lage !== 'sendet' && istOffen()) e.preventDefault();
  });
};

/** Asks for something small that is surely there: this script. */
const istErreichbar = async (): Promise<boolean> => {
  try {
    const antwort = await fetch(import.meta.url, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(FRIST),
    });
    return antwort.ok;
  } catch {
    return false;
  }
};

const FRIST = 8000;

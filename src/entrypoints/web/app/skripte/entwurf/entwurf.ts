import { erstelleEntwurfsablage, type Entwurf } from './ablage.ts';
import { bieteAn } from './angebot.ts';
import { geaenderte, stelleWiederHer } from './felder.ts';
import { beginneSpeichern } from './speichern.ts';
import { texte } from './texte.ts';

/**
 * Keeps what is typed into a chapter until it is saved: in this browser, for this account. After a broken connection or a closed window it is
 * offered once more.
 */
export const beginneEntwurf = (formular: HTMLFormElement): void => {
  const schluessel = formular.dataset['entwurf'] ?? '';
  const ablage = erstelleEntwurfsablage(speicher());
  const zustand = formular.dataset['kapitel'];
  const istAbgelehnt = zustand === 'abgelehnt';
  ablage.raeumeAuf(schluessel.split(' ')[0] ?? '');
  if (zustand === 'gespeichert') ablage.vergiss(schluessel);
  beobachteAbmelden(ablage.vergissAlle);
  const entwurf = ablage.lies(schluessel);
  // Kept as it is until it is decided about; of a form that came back, until it is saved.
  let ausstehend = entwurf?.felder ?? [];
  const zeigeUngesichertes = beginneAnzeige(formular);
  const behalte = (): void => {
    const jetzt = geaenderte(formular);
    const felder = [...ausstehend.filter(([name]) => !jetzt.some(([n]) => n === name)), ...jetzt];
    zeigeUngesichertes(istAbgelehnt ? Math.max(felder.length, 1) : jetzt.length);
    if (felder.length === 0) ablage.vergiss(schluessel);
    else ablage.behalte(schluessel, { am: new Date().toISOString(), gesehen: gesehen(formular), felder });
  };
  formular.addEventListener('input', behalte);
  beginneSpeichern(formular, () => istAbgelehnt || geaenderte(formular).length > 0);
  if (istAbgelehnt || !entwurf || istSchonDa(formular, entwurf)) return behalte();
  const entscheide = (felder: Entwurf['felder']): void => {
    ausstehend = [];
    stelleWiederHer(formular, felder);
    behalte();
  };
  bieteAn(formular, entwurf, {
    veraltet: entwurf.gesehen !== gesehen(formular),
    uebernimm: () => entscheide(entwurf.felder),
    verwirf: () => entscheide([]),
  });
};

/** Browsers put back what was typed when one goes back to a page. */
const istSchonDa = (formular: HTMLFormElement, { felder }: Entwurf): boolean => {
  const jetzt = geaenderte(formular);
  return felder.every(([name, text]) => jetzt.some(([n, t]) => n === name && t === text));
};

/** Which versions of the parts the page shows. */
const gesehen = (formular: HTMLFormElement): string =>
  [...formular.querySelectorAll<HTMLInputElement>('input[name="gesehen"]')]
    .map(feld => feld.value.split('\t').slice(0, 2).join(' '))
    .join(', ');

/** Beside the button for saving: how much is not saved. */
const beginneAnzeige = (formular: HTMLFormElement): ((anzahl: number) => void) => {
  const anzeige = document.createElement('p');
  anzeige.className = 'ungesichert';
  formular.querySelector('.speicherleiste')?.append(anzeige);
  return anzahl => {
    anzeige.textContent = texte.ungesichert(anzahl);
  };
};

/** Whoever signs out leaves nothing on this machine. */
const beobachteAbmelden = (vergiss: () => void): void => {
  document.querySelector('form[action="/abmelden"]')?.addEventListener('submit', vergiss);
};

const speicher = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

import type { Entwurf } from './ablage.ts';
import { beschrifte } from './felder.ts';
import { texte } from './texte.ts';

/** Shows a draft above the form: what it says, what the plan says, and what can be done with it. */
export const bieteAn = (
  formular: HTMLFormElement,
  { am, felder }: Entwurf,
  {
    veraltet,
    uebernimm,
    verwirf,
  }: Readonly<{ veraltet: boolean; uebernimm: () => void; verwirf: () => void }>,
): void => {
  const angebot = element('section', '', 'entwurf');
  angebot.ariaLabel = texte.titel;
  const zeit = new Date(am).toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' });
  const knoepfe = element('div', '', 'entwurf__knoepfe');
  const danach = (tue: () => void) => () => {
    angebot.remove();
    tue();
  };
  knoepfe.append(
    knopf(texte.uebernehmen, 'kern-btn kern-btn--primary', danach(uebernimm)),
    knopf(texte.verwerfen, 'kern-btn kern-btn--tertiary', danach(verwirf)),
  );
  angebot.append(element('h2', texte.titel), element('p', texte.satz(zeit)));
  if (veraltet) angebot.append(element('p', texte.veraltet));
  angebot.append(tabelle(formular, felder), knoepfe);
  formular.before(angebot);
};

const tabelle = (formular: HTMLFormElement, felder: Entwurf['felder']): HTMLElement => {
  const ganze = element('table', '', 'kern-table kern-table--small tabelle');
  const titel = element('caption', texte.tabelle, 'nur-vorgelesen');
  const kopf = element('thead');
  const kopfzeile = element('tr');
  for (const name of [texte.feld, texte.gespeichert, texte.entwurf]) {
    const zelle = element('th', name);
    zelle.setAttribute('scope', 'col');
    kopfzeile.append(zelle);
  }
  kopf.append(kopfzeile);
  const koerper = element('tbody');
  for (const [name, getippt] of felder) {
    const { titel: feld, text } = beschrifte(formular, name);
    const zeile = element('tr');
    const kopfzelle = element('th', feld);
    kopfzelle.setAttribute('scope', 'row');
    zeile.append(kopfzelle, zelle(texte.gespeichert, text), zelle(texte.entwurf, getippt));
    koerper.append(zeile);
  }
  ganze.append(titel, kopf, koerper);
  return ganze;
};

const zelle = (titel: string, text: string): HTMLElement => {
  const td = element('td', text === '' ? texte.leer : text);
  td.dataset['titel'] = titel;
  return td;
};

const element = (art: string, text = '', klasse = ''): HTMLElement => {
  const neu = document.createElement(art);
  neu.textContent = text;
  if (klasse !== '') neu.className = klasse;
  return neu;
};

const knopf = (name: string, klasse: string, tue: () => void): HTMLButtonElement => {
  const neu = document.createElement('button');
  const schrift = element('span', name, 'kern-label');
  neu.type = 'button';
  neu.className = klasse;
  neu.append(schrift);
  neu.addEventListener('click', tue);
  return neu;
};

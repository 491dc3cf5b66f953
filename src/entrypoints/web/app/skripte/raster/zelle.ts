import { deuteZelle, type Zellart } from './deuteZelle.ts';

/** What somebody types into or chooses from. */
export type Steuerelement = HTMLInputElement | HTMLSelectElement;

/** What stands in a cell; `unpassend`: a text it does not take, shown beside it, and why. */
export type Zellstand = Readonly<{ wert: string; unpassend: string }>;

export const standVon = (element: Steuerelement): Zellstand => ({
  wert: element.value,
  unpassend: element.closest('td')?.querySelector('.zelle__unpassend')?.textContent ?? '',
});

/** Puts back what stood there. */
export const setzeStand = (element: Steuerelement, { wert, unpassend }: Zellstand): void => {
  element.value = wert;
  markiere(element, unpassend);
  element.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Puts a text from elsewhere in; what does not fit is marked, and stays to be read. True when it fits. */
export const fuelle = (element: Steuerelement, roh: string): boolean => {
  const { text, grund } = deuteZelle(roh, zellart(element));
  const nimmtText = grund === '' || element.type === 'text';
  setzeStand(element, {
    wert: nimmtText ? text : element.value,
    unpassend: grund === '' ? '' : `„${text}“ ${grund}.`,
  });
  return grund === '';
};

/** Somebody typed: what was marked is no longer what stands there. */
export const entmarkiere = (element: Steuerelement): void => markiere(element, '');

const zellart = (element: Steuerelement): Zellart => {
  const td = element.closest('td');
  const art = [...(td?.classList ?? [])].find(klasse => klasse.startsWith('zelle--'))?.slice(7) ?? 'text';
  return {
    art: element.type === 'date' ? 'tag' : art,
    einheit: td?.dataset['einheit'] ?? '',
    wahl:
      element instanceof HTMLSelectElement
        ? [...element.options].map(({ value, text }) => ({ wert: value, name: text }))
        : null,
    hoechstens: element instanceof HTMLInputElement && element.maxLength > 0 ? element.maxLength : Infinity,
  };
};

const markiere = (element: Steuerelement, satz: string): void => {
  const zelle = element.closest('td');
  const bisher = zelle?.querySelector('.zelle__unpassend');
  if (!zelle || (bisher?.textContent ?? '') === satz) return;
  bisher?.remove();
  zelle.classList.toggle('zelle--unpassend', satz !== '');
  if (satz === '') {
    element.removeAttribute('aria-invalid');
    element.removeAttribute('aria-describedby');
    return;
  }
  const hinweis = document.createElement('p');
  hinweis.className = 'zelle__unpassend';
  hinweis.id = `${element.id}-unpassend`;
  hinweis.textContent = satz;
  zelle.append(hinweis);
  element.setAttribute('aria-invalid', 'true');
  element.setAttribute('aria-describedby', hinweis.id);
};

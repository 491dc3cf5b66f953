import { erstelleArbeitsblatt, stelleHer, type Arbeitsblatt, type Seitenverlauf } from './arbeitsblatt.ts';
import { leseBlock } from './block.ts';
import { taste, type Seitentasten } from './tasten.ts';
import { texte } from './texte.ts';
import { erstelleVerlauf } from './verlauf.ts';
import { entmarkiere, standVon, type Steuerelement, type Zellstand } from './zelle.ts';

/** Makes every table to type into edit like a spreadsheet. What is in it stays the form that is sent. */
export const beginneRaster = (): void => {
  const verlauf: Seitenverlauf = erstelleVerlauf<Steuerelement, Zellstand>();
  for (const tabelle of document.querySelectorAll<HTMLTableElement>('table[data-raster]'))
    if (!tabelle.closest('fieldset:disabled')) belebe(tabelle, verlauf);
};

const belebe = (tabelle: HTMLTableElement, verlauf: Seitenverlauf): void => {
  const leiste = erstelleLeiste(tabelle);
  const blatt = erstelleArbeitsblatt(tabelle, leiste.sage, verlauf);
  const seite = seitentasten(blatt, verlauf);
  leiste.bestuecke([
    [texte.rueckgaengig, seite.zurueck],
    [texte.wiederholen, seite.vor],
    ...(blatt.gitter.nimmtZeilen ? [[texte.neueZeile, blatt.gitter.ergaenzeZeile] as const] : []),
  ]);
  tabelle.addEventListener('zeile', blatt.gitter.ergaenzeZeile);
  beobachteTippen(tabelle, blatt, verlauf, seite);
  beobachteZwischenablage(tabelle, blatt);
  beobachteMaus(tabelle, blatt);
};

const seitentasten = (blatt: Arbeitsblatt, verlauf: Seitenverlauf): Seitentasten => {
  const gehe = (seite: 'vorher' | 'nachher', getan: string, nichts: string): void => {
    const schritte = seite === 'vorher' ? verlauf.zurueck() : verlauf.vor();
    blatt.auswahl.hebeAuf();
    stelleHer(schritte, seite)?.focus();
    blatt.sage(schritte.length > 0 ? getan : nichts);
  };
  return {
    zurueck: () => gehe('vorher', texte.zurueckgenommen, texte.nichtsZurueck),
    vor: () => gehe('nachher', texte.wiederholt, texte.nichtsVor),
  };
};

const beobachteTippen = (
  tabelle: HTMLTableElement,
  blatt: Arbeitsblatt,
  verlauf: Seitenverlauf,
  seite: Seitentasten,
): void => {
  let betreten: Zellstand = { wert: '', unpassend: '' };
  tabelle.addEventListener('focusin', e => {
    if (istZelle(e.target)) betreten = standVon(e.target);
  });
  tabelle.addEventListener('keydown', e => {
    if (e.key === 'Tab') blatt.auswahl.hebeAuf();
    taste(e, blatt, betreten.wert, seite);
  });
  tabelle.addEventListener('input', e => {
    if (!e.isTrusted || blatt.arbeitet() || !istZelle(e.target)) return;
    blatt.auswahl.hebeAuf();
    entmarkiere(e.target);
    verlauf.ergaenze({ zelle: e.target, vorher: betreten, nachher: standVon(e.target) });
  });
};

const beobachteZwischenablage = (tabelle: HTMLTableElement, blatt: Arbeitsblatt): void => {
  const nimm = (e: ClipboardEvent): boolean => {
    if (!blatt.auswahl.bereich()) return false;
    e.clipboardData?.setData('text/plain', blatt.kopiere());
    e.preventDefault();
    return true;
  };
  tabelle.addEventListener('copy', nimm);
  tabelle.addEventListener('cut', e => {
    if (nimm(e)) blatt.leere();
  });
  tabelle.addEventListener('paste', e => {
    const text = e.clipboardData?.getData('text/plain') ?? '';
    const stelle = blatt.gitter.stelleVon(e.target);
    if (!stelle || text === '' || (!blatt.auswahl.bereich() && !ersetztZelle(e.target, text))) return;
    e.preventDefault();
    blatt.setze(stelle, leseBlock(text));
    blatt.auswahl.hebeAuf();
  });
};

/** Is it a block, or does it take the place of all that stands in the cell? A word in the middle of others is pasted as everywhere. */
const ersetztZelle = (ziel: EventTarget | null, text: string): boolean => {
  if (/[\t\n\r]/.test(text) || !(ziel instanceof HTMLInputElement) || ziel.type !== 'text') return true;
  return ziel.selectionStart === 0 && ziel.selectionEnd === ziel.value.length;
};

const beobachteMaus = (tabelle: HTMLTableElement, blatt: Arbeitsblatt): void => {
  tabelle.addEventListener('pointerdown', e => {
    const [ziel, hier] = [blatt.gitter.stelleVon(e.target), blatt.gitter.stelleVon(document.activeElement)];
    if (!e.shiftKey || !ziel || !hier) return blatt.auswahl.hebeAuf();
    e.preventDefault();
    blatt.auswahl.waehle({ anker: hier, kopf: ziel });
  });
};

const istZelle = (ziel: EventTarget | null): ziel is Steuerelement =>
  (ziel instanceof HTMLInputElement && ziel.type !== 'checkbox') || ziel instanceof HTMLSelectElement;

/** Below a table: what one can do, and what just happened. */
const erstelleLeiste = (tabelle: HTMLTableElement) => {
  const leiste = document.createElement('div');
  leiste.className = 'raster__leiste';
  leiste.role = 'group';
  leiste.ariaLabel = `${texte.werkzeuge}: ${tabelle.caption?.textContent ?? ''}`;
  const stand = document.createElement('p');
  stand.className = 'raster__stand';
  stand.ariaLive = 'polite';
  (tabelle.closest('.feldtabelle') ?? tabelle).after(leiste, stand);
  return {
    bestuecke: (knoepfe: readonly (readonly [string, () => void])[]): void =>
      leiste.append(...knoepfe.map(([name, tue]) => knopf(name, tue))),
    sage: (satz: string, tun?: Readonly<{ name: string; tue: () => void }>): void => {
      stand.textContent = satz;
      if (tun) stand.append(' ', knopf(tun.name, tun.tue));
    },
  };
};

const knopf = (name: string, tue: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'knopf--leise';
  element.textContent = name;
  element.addEventListener('click', tue);
  return element;
};

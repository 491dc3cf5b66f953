import type { Arbeitsblatt } from './arbeitsblatt.ts';
import type { Stelle } from './gitter.ts';
import type { Steuerelement } from './zelle.ts';

/** Undo and redo belong to the page, not to a table. */
export type Seitentasten = Readonly<{ zurueck(): void; vor(): void }>;

/** The keys of a spreadsheet. Those a field needs itself (typing, choosing, days) stay its own; Tab always goes on. */
export const taste = (
  e: KeyboardEvent,
  blatt: Arbeitsblatt,
  beimBetreten: string,
  seite: Seitentasten,
): void => {
  const element = e.target;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return;
  const hier = blatt.gitter.stelleVon(element);
  if (!hier || e.isComposing || e.altKey) return;
  const getan =
    e.ctrlKey || e.metaKey ? mitStrg(e, hier, blatt, seite) : einfach(e, element, hier, blatt, beimBetreten);
  if (getan) e.preventDefault();
};

const mitStrg = (e: KeyboardEvent, hier: Stelle, blatt: Arbeitsblatt, seite: Seitentasten): boolean => {
  const was = e.key.toLowerCase();
  if (was === 'z') (e.shiftKey ? seite.vor : seite.zurueck)();
  else if (was === 'y') seite.vor();
  else if (was === 'd') blatt.fuelleNachUnten(hier);
  else return false;
  return true;
};

const einfach = (
  e: KeyboardEvent,
  element: Steuerelement,
  hier: Stelle,
  blatt: Arbeitsblatt,
  beimBetreten: string,
): boolean => {
  const gewaehlt = blatt.auswahl.bereich();
  switch (e.key) {
    case 'Escape':
      if (gewaehlt) blatt.auswahl.hebeAuf();
      else if (element.value !== beimBetreten) {
        element.value = beimBetreten;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      } else return false;
      return true;
    case 'Enter':
      geheWeiter(blatt, hier, e.shiftKey ? -1 : 1);
      return true;
    case 'F2':
      if (element instanceof HTMLInputElement && element.type === 'text')
        element.setSelectionRange(element.value.length, element.value.length);
      return true;
    case 'Delete':
    case 'Backspace':
      if (gewaehlt) blatt.leere();
      return gewaehlt !== null;
    default:
      return pfeil(e, element, hier, blatt);
  }
};

const PFEILE: Readonly<Record<string, Stelle>> = {
  ArrowUp: { zeile: -1, spalte: 0 },
  ArrowDown: { zeile: 1, spalte: 0 },
  ArrowLeft: { zeile: 0, spalte: -1 },
  ArrowRight: { zeile: 0, spalte: 1 },
};

const pfeil = (e: KeyboardEvent, element: Steuerelement, hier: Stelle, blatt: Arbeitsblatt): boolean => {
  const schritt = PFEILE[e.key];
  if (!schritt) return false;
  const gewaehlt = blatt.auswahl.bereich();
  if (!gewaehlt && !istFrei(element, schritt)) return false;
  const { anker, kopf } = gewaehlt ?? { anker: hier, kopf: hier };
  const ziel = { zeile: kopf.zeile + schritt.zeile, spalte: kopf.spalte + schritt.spalte };
  if (!e.shiftKey)
    return betritt(
      blatt,
      gewaehlt ? { zeile: hier.zeile + schritt.zeile, spalte: hier.spalte + schritt.spalte } : ziel,
    );
  if (blatt.gitter.element(ziel)) blatt.auswahl.waehle({ anker, kopf: ziel });
  return true;
};

/** May an arrow leave the field? Not where it moves inside it: in a list, in a day, between letters. */
const istFrei = (element: Steuerelement, { spalte }: Stelle): boolean => {
  if (!(element instanceof HTMLInputElement) || element.type !== 'text') return false;
  if (spalte === 0) return true;
  const { selectionStart: von, selectionEnd: bis, value } = element;
  if (von === 0 && bis === value.length) return true;
  return von === bis && von === (spalte < 0 ? 0 : value.length);
};

/** Down or up in the column; below the last row begins a new one. */
const geheWeiter = (blatt: Arbeitsblatt, { zeile, spalte }: Stelle, richtung: number): void => {
  const { gitter } = blatt;
  const letzte = gitter.zeilen().at(-1);
  const istGefuellt = [...(letzte?.querySelectorAll<Steuerelement>('.zelle :is(input, select)') ?? [])].some(
    feld => feld.value !== '',
  );
  if (richtung === 1 && zeile === gitter.zeilen().length - 1 && istGefuellt) gitter.ergaenzeZeile();
  betritt(blatt, { zeile: zeile + richtung, spalte });
};

const betritt = ({ gitter, auswahl }: Arbeitsblatt, ziel: Stelle): boolean => {
  const element = gitter.element(ziel);
  if (!element) return false;
  auswahl.hebeAuf();
  element.focus();
  if (element instanceof HTMLInputElement && element.type === 'text') element.select();
  return true;
};

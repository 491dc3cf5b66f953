import { texte } from './texte.ts';

/** Prints the page; shows only where a script can do that (`<Skript name="seite" />`). */
export function Druckknopf() {
  return (
    <button type="button" hidden data-drucken="" className="kern-btn kern-btn--tertiary">
      <span className="kern-label">{texte.drucken}</span>
    </button>
  );
}

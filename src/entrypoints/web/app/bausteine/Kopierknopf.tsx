import { texte } from './texte.ts';

/** Copies an address or a key that is shown once; shows only where a script can do that (`<Skript name="seite" />`). was: what it is called. */
export function Kopierknopf({ text, was }: Readonly<{ text: string; was: string }>) {
  return (
    <span>
      <button
        type="button"
        hidden
        data-kopiere={text}
        data-getan={texte.kopiert}
        className="kern-btn kern-btn--tertiary"
      >
        <span className="kern-label">
          {texte.kopieren}
          <span className="nur-vorgelesen">: {was}</span>
        </span>
      </button>
      <span aria-live="polite" />
    </span>
  );
}

import type { Auftragsdarstellung } from './auftragsdarstellung.ts';
import { texte } from './texte.ts';

/** How far it is and what was done so far. */
export function Fortschritt({
  auftrag,
  laedtNeu,
}: Readonly<{ auftrag: Auftragsdarstellung; laedtNeu: boolean }>) {
  const hier = `/kennzahlen/lieferungen/auftrag/${auftrag.id}`;
  return (
    <section className="abschnitt fortschritt" data-fortschritt={laedtNeu ? 2 : undefined}>
      <p>{texte.unterwegs}</p>
      <p>
        <label htmlFor="fortschritt">
          {texte.fortschritt}: {texte.anteil(auftrag.anteil)}
        </label>
        <br />
        <progress id="fortschritt" max={100} value={auftrag.anteil} />
      </p>
      {auftrag.zustand === 'wartet' && <p>{texte.wartet}</p>}
      {auftrag.schritte.length > 0 && (
        <>
          <h2>{texte.schritte}</h2>
          <ol className="schritte">
            {auftrag.schritte.map((schritt, i) => (
              <li key={`${i} ${schritt}`}>{schritt}</li>
            ))}
          </ol>
        </>
      )}
      <p>
        {laedtNeu ? (
          <>
            {texte.vonSelbst} <a href={`${hier}?ruhig`}>{texte.ruhig}</a>
          </>
        ) : (
          <a href={`${hier}?ruhig`}>{texte.neuLaden}</a>
        )}
      </p>
    </section>
  );
}

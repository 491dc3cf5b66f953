import type { Meldungsdarstellung } from '../darstellung/meldungsdarstellung.ts';

type Ton = 'danger' | 'success' | 'info' | 'warning';

/** Something to be told before anything else: what is wrong, each with the way to it; or that it worked. */
export function Meldungsliste({
  ton,
  titel,
  meldungen = [],
  leise = false,
}: Readonly<{
  ton: Ton;
  titel: string;
  meldungen?: readonly Meldungsdarstellung[];
  /** Somebody else says it aloud already. */
  leise?: boolean;
}>) {
  return (
    <div
      className={`kern-alert kern-alert--${ton} meldungen`}
      role={leise ? undefined : ton === 'danger' ? 'alert' : 'status'}
      tabIndex={leise ? undefined : -1}
      id={leise ? undefined : 'meldungen'}
    >
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${ton}`} aria-hidden="true" />
        <h2 className="meldungen__titel">{titel}</h2>
      </div>
      {meldungen.length > 0 && (
        <div className="kern-alert__body">
          <ul>
            {meldungen.map(({ text, ziel, ort }, i) => (
              <li key={`${i} ${text}`}>
                {ort !== null && <strong>{ort}: </strong>}
                {ziel === null ? text : <a href={ziel}>{text}</a>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

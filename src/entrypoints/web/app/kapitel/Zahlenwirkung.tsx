import { texte } from './texte.ts';
import type { Zahlenaenderung } from './zahlenaenderungen.ts';

/** Which computed figures would be different with what was typed. */
export function Zahlenwirkung({ aenderungen }: Readonly<{ aenderungen: readonly Zahlenaenderung[] }>) {
  if (aenderungen.length === 0) return null;
  const gezeigt = aenderungen.slice(0, HOECHSTENS);
  return (
    <section className="wirkung" aria-labelledby="wirkung">
      <h2 id="wirkung">{texte.wirkung}</h2>
      <p className="feld__hilfe">{texte.wirkungSatz}</p>
      <dl>
        {gezeigt.map(({ pfad, name, vorher, nachher }) => (
          <div key={pfad} data-frisch={`${pfad} ${nachher}`}>
            <dt>{name}</dt>
            <dd>
              <strong>{nachher}</strong> {vorher !== '' && texte.bisher(vorher)}
            </dd>
          </div>
        ))}
      </dl>
      {aenderungen.length > gezeigt.length && (
        <p className="feld__hilfe">{texte.weitereZahlen(aenderungen.length - gezeigt.length)}</p>
      )}
    </section>
  );
}

const HOECHSTENS = 8;

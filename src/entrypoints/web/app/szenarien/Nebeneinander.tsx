import type { Szenarientafel } from './nebeneinander.ts';
import { texte } from './texte.ts';

/** A plan and its scenarios side by side; below each what can be done with it. */
export function Nebeneinander({ tafel: { spalten, zeilen } }: Readonly<{ tafel: Szenarientafel }>) {
  return (
    <div className="szenarientafel" tabIndex={0} role="region" aria-label={texte.tafel}>
      <table className="kern-table kern-table--small">
        <caption className="nur-vorgelesen">{texte.nebeneinander}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {texte.zahl}
            </th>
            {spalten.map(({ kennung, titel }) => (
              <th key={kennung} scope="col" className="kern-table__header tabelle__zahl">
                <a href={`/planung/${kennung}`}>{titel}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {zeilen.map(({ name, werte }) => (
            <tr key={name} className="kern-table__row">
              <th scope="row" className="kern-table__cell">
                {name}
              </th>
              {werte.map((wert, i) => (
                <td
                  key={spalten[i]?.kennung}
                  className={`kern-table__cell tabelle__zahl${wert === werte[0] ? '' : ' szenarientafel__anders'}`}
                >
                  {wert}
                </td>
              ))}
            </tr>
          ))}
          <tr className="kern-table__row">
            <th scope="row" className="kern-table__cell">
              {texte.wasTun}
            </th>
            {spalten.map(spalte => (
              <td key={spalte.kennung} className="kern-table__cell tabelle__zahl">
                {spalte.szenario && <Wege {...spalte} />}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Wege({ kennung, titel, loeschbar }: Szenarientafel['spalten'][number]) {
  const ziel = `/planung/${kennung}`;
  const wege = [
    [`${ziel}/vergleich`, texte.vergleichen],
    [`${ziel}/szenarien/uebernehmen`, texte.uebernehmen],
    ...(loeschbar ? [[`${ziel}/loeschen`, texte.loeschen] as const] : []),
  ] as const;
  return (
    <ul className="szenarientafel__wege">
      {wege.map(([adresse, name]) => (
        <li key={adresse}>
          <a href={adresse}>
            {name}
            <span className="nur-vorgelesen">: {titel}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

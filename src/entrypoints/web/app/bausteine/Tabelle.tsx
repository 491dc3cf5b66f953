import type { ReactNode } from 'react';

/** A column: its heading, with unit where it has one. */
export type Spalte<Z> = Readonly<{
  titel: string;
  /** Where two columns may have the same heading. */
  kennung?: string;
  /** A heading that is more than its text. */
  kopf?: ReactNode;
  zahl?: boolean;
  inhalt: (zeile: Z) => ReactNode;
}>;

/** A table with caption and headings; the first column names the row. On a narrow screen every row becomes a card. */
export function Tabelle<Z>({
  titel,
  titelSichtbar = true,
  gleich = false,
  spalten,
  zeilen,
  schluessel,
}: Readonly<{
  titel: string;
  titelSichtbar?: boolean;
  /** Columns as wide as in the tables above and below. */
  gleich?: boolean;
  spalten: readonly Spalte<Z>[];
  zeilen: readonly Z[];
  schluessel: (zeile: Z) => string;
}>) {
  return (
    <table className={`kern-table kern-table--small tabelle${gleich ? ' tabelle--gleich' : ''}`}>
      <caption className={titelSichtbar ? 'kern-title' : 'nur-vorgelesen'}>{titel}</caption>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          {spalten.map(spalte => (
            <th
              key={spalte.kennung ?? spalte.titel}
              scope="col"
              className={spalte.zahl === true ? 'kern-table__header tabelle__zahl' : 'kern-table__header'}
            >
              {spalte.kopf ?? spalte.titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {zeilen.map(zeile => (
          <tr key={schluessel(zeile)} className="kern-table__row" id={schluessel(zeile)}>
            {spalten.map((spalte, i) => {
              const klasse = spalte.zahl === true ? 'kern-table__cell tabelle__zahl' : 'kern-table__cell';
              return i === 0 ? (
                <th key={spalte.titel} scope="row" className={klasse}>
                  {spalte.inhalt(zeile)}
                </th>
              ) : (
                <td key={spalte.kennung ?? spalte.titel} className={klasse} data-titel={spalte.titel}>
                  {spalte.inhalt(zeile)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

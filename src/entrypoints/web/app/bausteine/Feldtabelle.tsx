import type { ReactNode } from 'react';
import type { Darstellungsfeld, Verzeichnisdarstellung } from '../darstellung/formulardarstellung.ts';
import { istNamensspalte, zelle, type Einzelnes, type Tabellenspalte } from '../darstellung/feldtabelle.ts';
import type { Feldfehler } from '../darstellung/feldfehler.ts';
import { feldkennung } from '../darstellung/feldkennung.ts';
import { einheitsname } from '../darstellung/einheitsname.ts';
import { Tabellenzelle } from './Tabellenzelle.tsx';
import { texte } from './texte.ts';

/**
 * Entries that are alike in one table to type into, and a line for one more; with script it edits like a spreadsheet. What has no column is
 * given by `weiteres`, below the table.
 */
export function Feldtabelle({
  feld,
  spalten,
  fehler,
  weiteres,
}: Readonly<{
  feld: Verzeichnisdarstellung;
  spalten: readonly Tabellenspalte[];
  fehler: Feldfehler;
  weiteres: ReactNode;
}>) {
  const benannt = feld.art === 'verzeichnis';
  const schluesselZuletzt = benannt && spalten.some(istNamensspalte);
  const einfach = spalten.every(s => s.schluessel === '');
  const mitSeite = feld.eintraege.some(e => seiteVon(e.feld) !== null);
  const kopf = (titel: string): ReactNode => (
    <th scope="col" className="kern-table__header">
      {titel}
    </th>
  );
  return (
    <>
      <div className="feldtabelle">
        <table className="kern-table kern-table--small eingabetabelle" data-raster={feld.ort}>
          <caption className="nur-vorgelesen">{feld.name}</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {!schluesselZuletzt && kopf(benannt ? texte.tabelle.kurzname : texte.tabelle.nummer)}
              {spalten.map(spalte => (
                <Spaltenkopf key={spalte.schluessel} {...spalte} />
              ))}
              {schluesselZuletzt && kopf(texte.tabelle.kurzname)}
              {mitSeite && kopf(texte.tabelle.mehr)}
              {!einfach && kopf(texte.tabelle.entfernen)}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {feld.eintraege.map(({ schluessel, name, feld: f }, i) => (
              <tr key={schluessel} className="kern-table__row" id={einfach ? undefined : feldkennung(f.ort)}>
                {!schluesselZuletzt && (
                  <th scope="row" className="kern-table__cell">
                    {benannt ? schluessel : i + 1}
                  </th>
                )}
                {spalten.map(spalte => (
                  <Tabellenzelle
                    key={spalte.schluessel}
                    feld={zelle(f, spalte)}
                    name={name}
                    spalte={spalte}
                    fehler={fehler}
                  />
                ))}
                {schluesselZuletzt && <Schluesselzelle>{schluessel}</Schluesselzelle>}
                {mitSeite && (
                  <td className="kern-table__cell" data-titel={texte.tabelle.mehr}>
                    <a href={seiteVon(f) ?? ''}>
                      {texte.oeffnen}
                      <span className="nur-vorgelesen">: {name}</span>
                    </a>
                  </td>
                )}
                {!einfach && <Entfernen ort={f.ort} name={name} />}
              </tr>
            ))}
            <Neuzeile
              feld={feld}
              spalten={spalten}
              schluesselZuletzt={schluesselZuletzt}
              fehler={fehler}
              leere={(mitSeite ? 1 : 0) + (einfach ? 0 : 1)}
            />
          </tbody>
        </table>
      </div>
      <Spaltenhilfe
        spalten={spalten}
        schluessel={benannt ? feld.schluesselhilfe || texte.schluesselhilfe : ''}
      />
      {weiteres}
    </>
  );
}

function Spaltenkopf({ muster }: Tabellenspalte) {
  const titel = spaltentitel(muster);
  const einheit = muster.art === 'wert' ? einheitsname(muster.einheit) : '';
  return (
    <th
      scope="col"
      className={muster.art === 'wert' ? 'kern-table__header tabelle__zahl' : 'kern-table__header'}
    >
      {titel}
      {einheit !== '' && !titel.includes(einheit.slice(0, 6)) && (
        <span className="eingabetabelle__einheit">{einheit}</span>
      )}
    </th>
  );
}

/** Marks an entry to be taken out when the form is saved. */
function Entfernen({ ort, name }: Readonly<{ ort: string; name: string }>) {
  return (
    <td className="kern-table__cell" data-titel={texte.tabelle.entfernen}>
      <input type="checkbox" name="entfernen" value={ort} aria-label={`${texte.eintragEntfernen}: ${name}`} />
    </td>
  );
}

/** The line for an entry to be added: it comes into being when something is typed into it. */
function Neuzeile({
  feld,
  spalten,
  schluesselZuletzt,
  fehler,
  leere,
}: Readonly<{
  feld: Verzeichnisdarstellung;
  spalten: readonly Tabellenspalte[];
  schluesselZuletzt: boolean;
  fehler: Feldfehler;
  leere: number;
}>) {
  const schluessel = feld.art === 'verzeichnis' && (
    <input
      className="kern-form-input__input"
      name={`schluessel:${feld.vorlage.ort}`}
      autoComplete="off"
      aria-label={`${texte.schluessel}: ${feld.name}`}
    />
  );
  return (
    <tr className="kern-table__row eingabetabelle__neu" data-neu="">
      {!schluesselZuletzt && (
        <th
          scope="row"
          className="kern-table__cell"
          data-titel={schluessel ? texte.tabelle.kurzname : undefined}
        >
          {schluessel || texte.tabelle.neu}
        </th>
      )}
      {spalten.map(spalte => (
        <Tabellenzelle
          key={spalte.schluessel}
          feld={zelle(feld.vorlage, spalte)}
          name={texte.tabelle.neuerEintrag}
          spalte={spalte}
          fehler={fehler}
        />
      ))}
      {schluesselZuletzt && <Schluesselzelle>{schluessel}</Schluesselzelle>}
      {leere > 0 && <td className="kern-table__cell eingabetabelle__leer" colSpan={leere} />}
    </tr>
  );
}

/** The key of an entry that has a name: behind what people read. */
function Schluesselzelle({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <td className="kern-table__cell zelle zelle--schluessel" data-titel={texte.tabelle.kurzname}>
      {children}
    </td>
  );
}

/** What belongs into the columns, for who wants to know. */
function Spaltenhilfe({
  spalten,
  schluessel,
}: Readonly<{ spalten: readonly Tabellenspalte[]; schluessel: string }>) {
  const hilfen = spalten.flatMap(({ muster }) => {
    const beispiel = muster.art === 'wert' ? `${texte.zumBeispiel} ${muster.beispiel}` : '';
    const hilfe = [muster.hilfe, beispiel].filter(Boolean).join(' ');
    return hilfe === '' ? [] : [[spaltentitel(muster), hilfe] as const];
  });
  const alle = schluessel === '' ? hilfen : [[texte.tabelle.kurzname, schluessel] as const, ...hilfen];
  if (alle.length === 0) return null;
  return (
    <details className="aufklappen spaltenhilfe">
      <summary>{texte.tabelle.spaltenhilfe}</summary>
      <dl>
        {alle.map(([titel, hilfe]) => (
          <div key={titel}>
            <dt>{titel}</dt>
            <dd>{hilfe}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Values alone have no name of their own. */
const spaltentitel = ({ name }: Einzelnes): string => (name === '+' ? texte.tabelle.wert : name);

/** The page that a large entry has of its own. */
const seiteVon = (feld: Darstellungsfeld): string | null =>
  feld.art === 'gruppe' ? (feld.felder.find(f => f.art === 'weiter')?.ziel ?? null) : null;

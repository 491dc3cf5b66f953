import type { ReactNode } from 'react';
import type { Wertfeld } from '#contract';
import type {
  Darstellungsfeld,
  Verzeichnisdarstellung,
  Weiterfeld,
} from '../darstellung/formulardarstellung.ts';
import { istVerzeichnis } from '../darstellung/istVerzeichnis.ts';
import type { Feldfehler } from '../darstellung/feldfehler.ts';
import { feldkennung } from '../darstellung/feldkennung.ts';
import { zelle } from '../darstellung/feldtabelle.ts';
import { Einzelfeld, Mehr } from './Einzelfeld.tsx';
import { Feldtabelle } from './Feldtabelle.tsx';
import { texte } from './texte.ts';

type Feldangaben = Readonly<{ fehler: Feldfehler; tiefe?: number }>;

/** A field of a plan's form, whatever it is: one to type into, several that belong together, or entries. */
export function Formularfeld({
  feld,
  fehler,
  tiefe = 0,
}: Feldangaben & Readonly<{ feld: Darstellungsfeld }>) {
  switch (feld.art) {
    case 'gruppe':
      return (
        <Gruppe
          feld={feld}
          tiefe={tiefe}
          offen={feld.felder.some(f => istAusgefuellt(f)) || hatFehler(feld, fehler)}
        >
          {feld.felder.map(f => (
            <Formularfeld key={f.ort} feld={f} fehler={fehler} tiefe={tiefe + 1} />
          ))}
        </Gruppe>
      );
    case 'verzeichnis':
    case 'liste':
      return (
        <Gruppe
          feld={feld}
          tiefe={tiefe}
          offen={feld.eintraege.length > 0 || hatFehler(feld, fehler)}
          anzahl={feld.eintraege.length}
        >
          <Eintraege feld={feld} fehler={fehler} tiefe={tiefe} />
        </Gruppe>
      );
    case 'weiter':
      return <Weiter feld={feld} />;
    default:
      return <Einzelfeld feld={feld} fehler={fehler} />;
  }
}

/** Fields that belong together: folded with their name; at the top of a page without, for there the page has it. */
function Gruppe({
  feld: { ort, name, hilfe },
  tiefe,
  offen,
  anzahl,
  children,
}: Readonly<{
  feld: Readonly<{ ort: string; name: string; hilfe: string }>;
  tiefe: number;
  offen: boolean;
  anzahl?: number;
  children: ReactNode;
}>) {
  const hinweis = hilfe !== '' && <p className="feld__hilfe">{hilfe}</p>;
  if (tiefe === 0)
    return (
      <>
        {hinweis}
        {children}
      </>
    );
  return (
    <details className={`gruppe gruppe--${Math.min(tiefe, 3)}`} open={offen}>
      <summary>
        <span className="gruppe__name">{name}</span>
        {anzahl !== undefined && <span className="gruppe__anzahl">{texte.eintraege(anzahl)}</span>}
      </summary>
      {/* Named inside, so that whoever is sent here finds it folded out. */}
      <fieldset id={feldkennung(ort)}>
        <legend className="nur-vorgelesen">{name}</legend>
        {hinweis}
        {children}
      </fieldset>
    </details>
  );
}

/** The entries of a list or map, each to be changed or taken out, and one to be added. */
function Eintraege({ feld, fehler, tiefe = 0 }: Feldangaben & Readonly<{ feld: Verzeichnisdarstellung }>) {
  if (feld.spalten !== null)
    return (
      <Feldtabelle
        feld={feld}
        spalten={feld.spalten}
        fehler={fehler}
        weiteres={<Weiteres feld={feld} fehler={fehler} />}
      />
    );
  const einfach = feld.eintraege.every(e => e.feld.art !== 'gruppe' && e.feld.art !== 'weiter');
  if (feld.eintraege.some(e => e.feld.art === 'weiter'))
    return (
      <>
        <ul className="weiterliste">
          {feld.eintraege.map(e => (
            <li key={e.schluessel}>
              {e.feld.art === 'weiter' ? (
                <Weiter feld={e.feld} />
              ) : (
                <Formularfeld feld={e.feld} fehler={fehler} tiefe={2} />
              )}
            </li>
          ))}
        </ul>
        <Neueintrag feld={feld} fehler={fehler} />
      </>
    );
  return (
    <>
      {feld.eintraege.length === 0 && <p className="feld__hilfe">{texte.keineEintraege}</p>}
      {feld.eintraege.map(({ schluessel, name, feld: f }) =>
        einfach ? (
          <Formularfeld
            key={schluessel}
            feld={{ ...f, name: feld.art === 'liste' ? `${feld.name} ${name}` : name }}
            fehler={fehler}
          />
        ) : (
          <Gruppe
            key={schluessel}
            feld={{ ...f, name, hilfe: '' }}
            tiefe={Math.max(tiefe + 1, 2)}
            offen={feld.eintraege.length <= 2 || hatFehler(f, fehler)}
          >
            <Formularfeld feld={{ ...f, hilfe: '' }} fehler={fehler} tiefe={0} />
            <Entfernen ort={f.ort} name={name} />
          </Gruppe>
        ),
      )}
      <Neueintrag feld={feld} fehler={fehler} />
    </>
  );
}

/** What entries say besides what stands in the table: folded, by entry. */
function Weiteres({ feld, fehler }: Feldangaben & Readonly<{ feld: Verzeichnisdarstellung }>) {
  const spalten = feld.spalten ?? [];
  const eintraege = feld.eintraege.flatMap(e => {
    const zellen = spalten.flatMap(spalte => zelle(e.feld, spalte) ?? []);
    const mehr = zellen.flatMap(f => (f.art === 'wert' && f.mehr.length > 0 ? [f] : []));
    const felder =
      e.feld.art === 'gruppe'
        ? e.feld.felder.filter(f => f.art !== 'weiter' && !zellen.some(z => z.ort === f.ort))
        : [];
    return mehr.length + felder.length > 0 ? [{ ...e, mehr, felder }] : [];
  });
  if (eintraege.length === 0) return null;
  const hier = eintraege.some(e => hatFehlerAusserhalb(e, fehler));
  return (
    <details className="aufklappen" open={hier}>
      <summary>
        {texte.tabelle.weiteres}
        <span className="nur-vorgelesen">: {feld.name}</span>
      </summary>
      {eintraege.map(e => (
        <Gruppe
          key={e.schluessel}
          feld={{ ort: `${e.feld.ort}/weiteres`, name: e.name, hilfe: '' }}
          tiefe={3}
          offen={hatFehlerAusserhalb(e, fehler)}
        >
          {e.mehr.map(f => (
            <Mehr
              key={f.ort}
              felder={f.mehr}
              name={e.feld.art === 'gruppe' ? f.name : e.name}
              fehler={fehler}
            />
          ))}
          {e.felder.map(f => (
            <Formularfeld key={f.ort} feld={f} fehler={fehler} tiefe={3} />
          ))}
        </Gruppe>
      ))}
    </details>
  );
}

/** Marks an entry to be taken out when the form is saved. */
function Entfernen({ ort, name }: Readonly<{ ort: string; name: string }>) {
  return (
    <label className="entfernen">
      <input type="checkbox" name="entfernen" value={ort} />
      <span>
        {texte.eintragEntfernen}
        <span className="nur-vorgelesen">: {name}</span>
      </span>
    </label>
  );
}

/** An entry to be added: its fields are there, folded; it comes into being when one of them is filled. */
function Neueintrag({ feld, fehler }: Readonly<{ feld: Verzeichnisdarstellung; fehler: Feldfehler }>) {
  const kennung = `${feldkennung(feld.ort)}.neuer-schluessel`;
  return (
    <details className="neueintrag">
      <summary>
        {texte.eintragHinzufuegen}
        <span className="nur-vorgelesen">: {feld.name}</span>
      </summary>
      <fieldset>
        <legend className="nur-vorgelesen">
          {texte.eintragHinzufuegen}: {feld.name}
        </legend>
        {feld.art === 'verzeichnis' && (
          <div className="feld">
            <label className="kern-label" htmlFor={kennung}>
              {texte.schluessel}
            </label>
            <div className="feld__eingabe">
              <input
                className="kern-form-input__input"
                id={kennung}
                name={`schluessel:${feld.vorlage.ort}`}
                autoComplete="off"
                aria-describedby={`${kennung}-hilfe`}
              />
              <p className="feld__hilfe" id={`${kennung}-hilfe`}>
                {feld.schluesselhilfe || texte.schluesselhilfe}
              </p>
            </div>
          </div>
        )}
        <Formularfeld feld={feld.vorlage} fehler={fehler} />
      </fieldset>
    </details>
  );
}

/** Leads to a part with a page of its own. */
function Weiter({ feld: { ort, name, ziel, anzahl } }: Readonly<{ feld: Weiterfeld }>) {
  return (
    <a className="weiter" href={ziel} id={feldkennung(ort)}>
      <span className="weiter__name">{name}</span>
      <span className="weiter__anzahl">{texte.angaben(anzahl)}</span>
    </a>
  );
}

const istAusgefuellt = (feld: Darstellungsfeld): boolean => {
  if (feld.art === 'gruppe') return feld.felder.some(istAusgefuellt);
  if (istVerzeichnis(feld)) return feld.eintraege.length > 0;
  return feld.art === 'weiter' || (feld.wert !== '' && feld.wert !== null);
};

/** Is something wrong at this place or below? */
const hatFehler = ({ ort }: Darstellungsfeld, fehler: Feldfehler): boolean =>
  Object.keys(fehler).some(f => f === ort || f.startsWith(`${ort}/`));

/** Is something wrong that has no column in the table? */
const hatFehlerAusserhalb = (
  { mehr, felder }: Readonly<{ mehr: readonly Wertfeld[]; felder: readonly Darstellungsfeld[] }>,
  fehler: Feldfehler,
): boolean =>
  felder.some(f => hatFehler(f, fehler)) ||
  mehr.some(({ mehr: m }) => m.some(f => Object.hasOwn(fehler, f.ort)));

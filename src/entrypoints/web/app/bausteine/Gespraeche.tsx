import { useId } from 'react';
import type { Beitrag, Gespraechsdarstellung } from '../darstellung/gespraeche.ts';
import { Formular } from './Formular.tsx';
import { Knopf } from './Knopf.tsx';
import { Textfeld } from './Textfeld.tsx';
import { texte } from './texte.ts';

const t = texte.kommentare;

/** Where the forms of comments go, and the page to come back to. */
export type Kommentarziel = Readonly<{
  aktion: string;
  zurueck: string;
  /** Names of those who can be called. */
  personen?: readonly string[];
}>;

/** What was typed and not taken; antwortAuf: empty for a new comment. */
export type AbgelehnterKommentar = Readonly<{ text: string; antwortAuf: string; fehler: string }>;

type Eigenschaften = Readonly<{
  gespraeche: readonly Gespraechsdarstellung[];
  ziel: Kommentarziel;
  darfSchreiben: boolean;
  /** Say what each is about: where comments of a whole plan stand together. */
  mitOrt?: boolean;
  abgelehnt?: AbgelehnterKommentar | null;
}>;

/** Comments with their answers; the open ones first. */
export function Gespraeche({
  gespraeche,
  ziel,
  darfSchreiben,
  mitOrt = false,
  abgelehnt = null,
}: Eigenschaften) {
  return gespraeche.map(g => (
    <article
      key={g.id}
      id={g.id}
      className={g.erledigt === null ? 'gespraech' : 'gespraech gespraech--erledigt'}
    >
      {mitOrt && <h3>{g.ziel === null ? g.ort : <a href={g.ziel}>{g.ort}</a>}</h3>}
      <Gesagtes beitrag={g} />
      {g.antworten.map(antwort => (
        <div key={antwort.id} className="gespraech__antwort">
          <Gesagtes beitrag={antwort} />
        </div>
      ))}
      {g.erledigt !== null && <p className="gespraech__wer">{t.erledigtVon(g.erledigt)}</p>}
      {darfSchreiben && (
        <>
          <details className="aufklappen" open={abgelehnt?.antwortAuf === g.id}>
            <summary>
              {t.antworten}
              <span className="nur-vorgelesen">: {g.von}</span>
            </summary>
            <Kommentarformular
              ziel={ziel}
              antwortAuf={g.id}
              abgelehnt={abgelehnt?.antwortAuf === g.id ? abgelehnt : null}
            />
          </details>
          <Formular aktion={ziel.aktion}>
            <input type="hidden" name="zurueck" value={ziel.zurueck} />
            <input type="hidden" name="id" value={g.id} />
            <Knopf gewicht="tertiary" name="tun" value={g.erledigt === null ? 'erledigen' : 'oeffnen'}>
              {g.erledigt === null ? t.erledigen : t.oeffnen}
              <span className="nur-vorgelesen">: {g.von}</span>
            </Knopf>
          </Formular>
        </>
      )}
    </article>
  ));
}

/** A new comment about a place, or an answer. */
export function Kommentarformular({
  ziel,
  adresse = '',
  antwortAuf = '',
  abgelehnt = null,
}: Readonly<{
  ziel: Kommentarziel;
  adresse?: string;
  antwortAuf?: string;
  abgelehnt?: AbgelehnterKommentar | null;
}>) {
  return (
    <Formular aktion={ziel.aktion}>
      <input type="hidden" name="zurueck" value={ziel.zurueck} />
      {antwortAuf === '' ? (
        <input type="hidden" name="adresse" value={adresse} />
      ) : (
        <input type="hidden" name="antwortAuf" value={antwortAuf} />
      )}
      <Textfeld
        name="text"
        beschriftung={antwortAuf === '' ? t.kommentar : t.antwort}
        hilfe={antwortAuf === '' ? t.hilfe : ''}
        defaultValue={abgelehnt?.text ?? ''}
        fehler={abgelehnt?.fehler ?? ''}
        maxLength={5000}
        required
      />
      <Ruf personen={ziel.personen ?? []} />
      <Knopf gewicht="secondary" name="tun" value="schreiben">
        {antwortAuf === '' ? t.schreiben : t.antworten}
      </Knopf>
    </Formular>
  );
}

/** Whom to call, with suggestions while typing. */
function Ruf({ personen }: Readonly<{ personen: readonly string[] }>) {
  const id = useId();
  if (personen.length === 0) return null;
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {t.ruf}
      </label>
      <input
        className="kern-form-input__input"
        id={id}
        name="ruf"
        list={`${id}-namen`}
        autoComplete="off"
        maxLength={160}
      />
      <datalist id={`${id}-namen`}>
        {personen.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function Gesagtes({ beitrag: { von, am, text } }: Readonly<{ beitrag: Beitrag }>) {
  return (
    <>
      <p className="gespraech__wer">
        <strong>{von}</strong>, {am}
      </p>
      <p className="gespraech__text">{text}</p>
    </>
  );
}

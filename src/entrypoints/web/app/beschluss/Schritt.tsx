import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import type { Schrittdarstellung } from './darstellung.ts';
import { texte } from './texte.ts';

/** What was typed about a step and not taken. */
export type AbgelehnterSchritt = Readonly<{ erledigt: string; bemerkung: string; fehler: string }>;

/** A step on the way to the decision: who, by when, when it was done; below it the form for its day. */
export function Schritt({
  schritt,
  aenderbar,
  abgelehnt,
}: Readonly<{ schritt: Schrittdarstellung; aenderbar: boolean; abgelehnt: AbgelehnterSchritt | null }>) {
  return (
    <li className={schritt.erledigt === null ? 'wegschritt' : 'wegschritt wegschritt--erledigt'}>
      <h3>
        {schritt.name}
        {schritt.beschliesst && <span className="wegschritt__marke"> · {texte.entscheidet}</span>}
        {schritt.freiwillig && <span className="wegschritt__marke"> · {texte.freiwillig}</span>}
      </h3>
      <p>
        {schritt.wer}
        {schritt.rechtsgrundlage !== null && ` (${schritt.rechtsgrundlage})`}
        {schritt.frist !== null && `, ${texte.frist}: ${schritt.frist}`}
      </p>
      {schritt.erledigt === null ? (
        <p className="wegschritt__marke">{texte.offen}</p>
      ) : (
        <p>
          <strong>{texte.erledigt(schritt.erledigt)}</strong>{' '}
          <span className="wegschritt__marke">({schritt.eingetragen})</span>
          {schritt.bemerkung !== '' && <br />}
          {schritt.bemerkung}
        </p>
      )}
      {schritt.ausstehend !== '' && schritt.erledigt !== null && (
        <p className="befund__geprueft">{texte.ausstehend(schritt.ausstehend)}</p>
      )}
      {aenderbar && (
        <details className="aufklappen" open={abgelehnt !== null}>
          <summary>
            {texte.eintragen}
            <span className="nur-vorgelesen">: {schritt.name}</span>
          </summary>
          <Formular>
            <input type="hidden" name="schluessel" value={schritt.schluessel} />
            <Eingabe
              name="erledigt"
              type="date"
              beschriftung={texte.tag}
              defaultValue={abgelehnt?.erledigt ?? schritt.iso}
              fehler={abgelehnt?.fehler ?? ''}
            />
            <Eingabe
              name="bemerkung"
              beschriftung={texte.bemerkung}
              defaultValue={abgelehnt?.bemerkung ?? schritt.bemerkung}
              maxLength={500}
            />
            <div className="knoepfe">
              <Knopf gewicht="secondary" name="tun" value="schritt">
                {texte.speichern}
              </Knopf>
              {schritt.erledigt !== null && (
                <Knopf gewicht="tertiary" name="tun" value="entfernt">
                  {texte.entfernen}
                </Knopf>
              )}
            </div>
          </Formular>
        </details>
      )}
    </li>
  );
}

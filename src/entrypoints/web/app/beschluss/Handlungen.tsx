import type { Befunddarstellung } from '../darstellung/befunddarstellung.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Textfeld } from '../bausteine/Textfeld.tsx';
import type { Moeglichkeiten } from './darstellung.ts';
import { texte } from './texte.ts';

/** What can be done where the plan stands; what is in the way of the decision is named. */
export function Handlungen({
  adresse,
  moeglich,
  sperren,
  anlass,
}: Readonly<{
  /** Of the plan. */
  adresse: string;
  moeglich: Moeglichkeiten;
  sperren: readonly Befunddarstellung[];
  anlass: Readonly<{ text: string; fehler: string }>;
}>) {
  return (
    <>
      {sperren.length > 0 && (
        <div className="befund befund--sperrt">
          <h3>{texte.sperren(sperren.length)}</h3>
          <ul>
            {sperren.map((b, i) => (
              <li key={`${i} ${b.merkmal}`}>{b.ziel === null ? b.text : <a href={b.ziel}>{b.text}</a>}</li>
            ))}
          </ul>
          <p>
            {texte.sperrenSatz} <a href={`${adresse}/befunde`}>{texte.zuBefunden}</a>
          </p>
        </div>
      )}
      {moeglich.abstimmen && (
        <Formular>
          <Knopf name="tun" value="abstimmen">
            {texte.abstimmen}
          </Knopf>
        </Formular>
      )}
      {moeglich.beschliessen && (
        <>
          <p>{texte.beschliessenSatz}</p>
          <p>
            <Knopfverweis ziel={`${adresse}/beschliessen`}>{texte.beschliessen}</Knopfverweis>
          </p>
        </>
      )}
      {moeglich.zurueck && (
        <Formular>
          <Knopf gewicht="secondary" name="tun" value="zurueck">
            {texte.zurueckholen}
          </Knopf>
        </Formular>
      )}
      {moeglich.fortschreiben && (
        <Formular>
          <Textfeld
            name="anlass"
            beschriftung={texte.anlass}
            hilfe={texte.anlasshilfe}
            defaultValue={anlass.text}
            fehler={anlass.fehler}
            maxLength={1000}
          />
          <Knopf name="tun" value="fortschreiben">
            {texte.fortschreiben}
          </Knopf>
        </Formular>
      )}
    </>
  );
}

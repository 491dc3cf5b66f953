import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { einheitenfeld, type Rollendarstellung } from './rollen.ts';
import { texte } from './texte.ts';

/** The roles of an account: in the whole house, and in units. */
export function Rollenwahl({ haus, einheiten, wahlen }: Rollendarstellung) {
  return (
    <>
      <fieldset className="rollenwahl">
        <legend>{texte.wahl.haus}</legend>
        {haus.map(({ wert, name, gewaehlt }) => (
          <label key={wert} className="ankreuzen">
            <input type="checkbox" name="rolle" value={wert} defaultChecked={gewaehlt} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {einheiten.length > 0 && (
        <fieldset className="rollenwahl">
          <legend>{texte.wahl.einheit}</legend>
          <p className="feld__hilfe">{texte.wahl.einheithilfe}</p>
          {einheiten.flatMap(({ wert, name, gewaehlt }) =>
            gewaehlt.map((einheit, i) => (
              <Auswahlfeld
                key={`${wert} ${i}`}
                name={einheitenfeld(wert)}
                beschriftung={texte.wahl.in(name)}
                wahlen={wahlen}
                defaultValue={einheit}
              />
            )),
          )}
        </fieldset>
      )}
    </>
  );
}

import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe } from '../bausteine/Formular.tsx';
import { texte } from './texte.ts';
import { STUFENWAHL, type stufenstand, type Stufeneingaben } from './wunsch.ts';

/** Stage, letter and amounts. */
export function Stufenfelder({
  eingaben,
  betraege,
}: Readonly<{ eingaben: Stufeneingaben; betraege: ReturnType<typeof stufenstand>['betraege'] }>) {
  return (
    <>
      <Auswahlfeld
        name="stufe"
        beschriftung={texte.stufe}
        wahlen={STUFENWAHL}
        defaultValue={eingaben.stufe}
      />
      <Eingabe
        name="quelle"
        beschriftung={texte.quelle}
        hilfe={texte.quellehilfe}
        defaultValue={eingaben.quelle}
        maxLength={160}
        required
      />
      <Eingabe
        name="dokument"
        beschriftung={texte.dokument}
        hilfe={texte.dokumenthilfe}
        defaultValue={eingaben.dokument}
        maxLength={160}
        required
      />
      <Eingabe name="datum" type="date" beschriftung={texte.datum} defaultValue={eingaben.datum} required />
      <fieldset className="stufenbetraege">
        <legend>{texte.betraege}</legend>
        {betraege.map(({ feld, bisher }) => (
          <Eingabe
            key={feld}
            name={feld}
            beschriftung={texte.felder[feld]}
            hilfe={texte.betragshilfe(bisher)}
            defaultValue={eingaben[feld]}
          />
        ))}
      </fieldset>
    </>
  );
}

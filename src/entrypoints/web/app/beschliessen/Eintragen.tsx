import { Ankreuzfeld } from '../bausteine/Ankreuzfeld.tsx';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Textfeld } from '../bausteine/Textfeld.tsx';
import { texte } from './texte.ts';

/** The decision itself; where something is open, with the reason why it is decided all the same. */
export function Eintragen({
  zurueck,
  brauchtGrund,
  getippt,
  fehler,
}: Readonly<{
  zurueck: string;
  brauchtGrund: boolean;
  getippt: Readonly<{ trotzdem: boolean; grund: string }>;
  fehler: string;
}>) {
  return (
    <Formular>
      {brauchtGrund && (
        <>
          <Ankreuzfeld name="trotzdem" wert="ja" beschriftung={texte.trotzdem} gewaehlt={getippt.trotzdem} />
          <Textfeld
            name="grund"
            beschriftung={texte.grund}
            hilfe={texte.grundhilfe}
            defaultValue={getippt.grund}
            fehler={fehler}
            maxLength={1000}
            required
          />
        </>
      )}
      <div className="knoepfe">
        <Knopf folge="endgueltig">{texte.ja}</Knopf>
        <Knopfverweis ziel={zurueck}>{texte.nein}</Knopfverweis>
      </div>
    </Formular>
  );
}

import type { Wahl } from '../darstellung/wahl.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe } from '../bausteine/Formular.tsx';
import type { Eingaben } from './eingaben.ts';
import { texte } from './texte.ts';

/** What a unit has: its name, where it belongs, its team. */
export function Felder({
  werte,
  fehler,
  wahlen,
}: Readonly<{ werte: Eingaben; fehler: Eingaben; wahlen: readonly Wahl[] }>) {
  return (
    <>
      <Eingabe
        name="name"
        beschriftung={texte.namensfeld}
        fehler={fehler.name}
        defaultValue={werte.name}
        autoComplete="off"
        maxLength={100}
      />
      <Auswahlfeld
        name="uebergeordnet"
        beschriftung={texte.oben}
        fehler={fehler.uebergeordnet}
        wahlen={[{ wert: '', name: texte.ganzOben }, ...wahlen]}
        defaultValue={werte.uebergeordnet}
      />
      <Eingabe
        name="team"
        beschriftung={texte.team}
        hilfe={texte.teamhilfe}
        fehler={fehler.team}
        defaultValue={werte.team}
        autoComplete="off"
        maxLength={40}
      />
    </>
  );
}

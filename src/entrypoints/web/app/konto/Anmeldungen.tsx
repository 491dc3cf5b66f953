import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Anmeldungsdarstellung } from './anmeldungsdarstellung.ts';
import { texte } from './texte.ts';

/** Where the account is signed in, each with the way to end it. */
export function Anmeldungen({ anmeldungen }: Readonly<{ anmeldungen: readonly Anmeldungsdarstellung[] }>) {
  return (
    <Tabelle
      titel={texte.anmeldungen}
      titelSichtbar={false}
      zeilen={anmeldungen}
      schluessel={a => `anmeldung.${a.anmeldung}`}
      spalten={[
        {
          titel: texte.geraet,
          inhalt: a => (
            <>
              {a.geraet}
              {a.diese && <strong>{` (${texte.dieses})`}</strong>}
            </>
          ),
        },
        { titel: texte.begonnen, inhalt: a => a.begonnen },
        { titel: texte.zuletzt, inhalt: a => a.zuletzt },
        ...(anmeldungen.every(a => a.diese)
          ? []
          : [
              {
                titel: texte.tun,
                inhalt: (a: Anmeldungsdarstellung) => (a.diese ? texte.ohne : <Beenden {...a} />),
              },
            ]),
      ]}
    />
  );
}

function Beenden({ anmeldung, geraet, begonnen }: Anmeldungsdarstellung) {
  return (
    <Formular aktion="/konto">
      <input type="hidden" name="anmeldung" value={anmeldung} />
      <Knopf gewicht="tertiary">
        {texte.beenden}
        <span className="nur-vorgelesen">{`: ${geraet}, ${begonnen}`}</span>
      </Knopf>
    </Formular>
  );
}

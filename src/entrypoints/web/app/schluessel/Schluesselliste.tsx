import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Schluesseldarstellung } from './darstellung.ts';
import { texte } from './texte.ts';

/** The keys there are, each with the way to end it. */
export function Schluesselliste({ schluessel }: Readonly<{ schluessel: readonly Schluesseldarstellung[] }>) {
  return (
    <section className="abschnitt">
      <Tabelle
        titel={texte.ihre}
        zeilen={schluessel}
        schluessel={s => `schluessel.${s.schluessel}`}
        spalten={[
          { titel: texte.name, inhalt: s => s.name },
          {
            titel: texte.darf,
            inhalt: s => (
              <ul className="punkte">
                {s.darf.map(name => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            ),
          },
          { titel: texte.angelegt, inhalt: s => s.angelegt },
          { titel: texte.gilt, inhalt: s => s.gilt },
          { titel: texte.zuletzt, inhalt: s => s.zuletzt },
          { titel: texte.tun, inhalt: s => <Entziehen {...s} /> },
        ]}
      />
    </section>
  );
}

function Entziehen({ schluessel, name }: Schluesseldarstellung) {
  return (
    <Formular aktion="/konto/schluessel">
      <input type="hidden" name="schluessel" value={schluessel} />
      <Knopf gewicht="tertiary" folge="gefahr" name="tun" value="entziehen">
        {texte.entziehen}
        <span className="nur-vorgelesen">: {name}</span>
      </Knopf>
    </Formular>
  );
}

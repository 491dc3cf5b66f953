import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { texte } from './texte.ts';

/** What the manual has. */
export default function Seite() {
  return (
    <>
      <Kopfbereich titel={texte.titel} unterzeile={texte.satz} />
      <Tabelle
        titel={texte.tabelle}
        titelSichtbar={false}
        zeilen={texte.seiten}
        schluessel={([name]) => name.replaceAll(' ', '-')}
        spalten={[
          { titel: texte.seite, inhalt: ([name]) => name },
          { titel: texte.inhalt, inhalt: ([, inhalt]) => inhalt },
        ]}
      />
    </>
  );
}

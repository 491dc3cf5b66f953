import { Formular } from '../bausteine/Formular.tsx';
import { Frist } from '../bausteine/Frist.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Angehendesdarstellung } from './angehendes.ts';
import { WARTEORT } from './wartendes.ts';
import { texte } from './texte.ts';

/** What waits for this person; nothing where nothing does. */
export function Angehendes({ kapitel, erwaehnungen }: Angehendesdarstellung) {
  return (
    <>
      {kapitel.length > 0 && (
        <section className="abschnitt" id={WARTEORT.kapitel}>
          <Tabelle
            titel={texte.angehend}
            zeilen={kapitel}
            schluessel={z => `angehend.${z.id}`}
            spalten={[
              { titel: texte.kapitel, inhalt: z => <a href={z.ziel}>{`${z.kapitelname}: ${z.titel}`}</a> },
              { titel: texte.frist, inhalt: z => <Frist frist={z.frist} ueberfaellig={z.ueberfaellig} /> },
              { titel: texte.stand, inhalt: z => z.status },
            ]}
          />
        </section>
      )}
      {erwaehnungen.length > 0 && (
        <section className="abschnitt" id={WARTEORT.erwaehnungen}>
          <Tabelle
            titel={texte.erwaehnungen}
            zeilen={erwaehnungen}
            schluessel={z => `erwaehnung.${z.id}`}
            spalten={[
              { titel: texte.kommentar, inhalt: z => <a href={z.ziel}>{z.text}</a> },
              { titel: texte.von, inhalt: z => `${z.von}, ${z.am}` },
              { titel: texte.plan, inhalt: z => z.titel },
              {
                titel: texte.stand,
                inhalt: z =>
                  z.gelesen ? (
                    texte.istGelesen
                  ) : (
                    <Formular aktion={z.seite}>
                      <input type="hidden" name="id" value={z.id} />
                      <input type="hidden" name="zurueck" value="/" />
                      <Knopf gewicht="tertiary" name="tun" value="gelesen">
                        {texte.gelesen}
                        <span className="nur-vorgelesen">: {z.text}</span>
                      </Knopf>
                    </Formular>
                  ),
              },
            ]}
          />
        </section>
      )}
    </>
  );
}

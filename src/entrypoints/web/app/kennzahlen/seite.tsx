import { redirect, useLoaderData } from 'react-router';
import type { Auskunftsansicht } from '#application/arbeitsplatz';
import { tagAlsText, type Meldung } from '#domain/werte';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { anfrageteil, rohfrageAus } from './adresse.ts';
import { Rezeptur, Veraenderung } from './Herleitung.tsx';
import { Satzform } from './Satzform.tsx';
import { Seitenwahl } from './Seitenwahl.tsx';
import { texte } from './texte.ts';
import { Zahlentafel } from './Zahlentafel.tsx';

/** An address that is understood becomes the shortest one that says the same; what is wrong in one is told, and the rest is shown. */
export const loader = async ({ request, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const ergebnis = await platz.auskunft.zeige(nutzer.akteur, rohfrageAus(request.url));
  if (!ergebnis.ok)
    return {
      gezeigt: null,
      grund: grundFuer(ergebnis.meldungen),
      hinweise: nurTexte(ergebnis.meldungen, anfrage.meldungstext),
    };
  const { hinweise } = ergebnis.wert.auskunft;
  const kurz = anfrageteil(ergebnis.wert.auskunft);
  const { search } = new URL(request.url);
  if (hinweise.length === 0 && search !== '' && search !== `?${kurz}`) throw redirect(`/kennzahlen?${kurz}`);
  return { gezeigt: ergebnis.wert, grund: null, hinweise: nurTexte(hinweise, anfrage.meldungstext) };
};

/** Why there is nothing to see: no delivery yet, published figures only, or something else. */
const grundFuer = (meldungen: readonly Meldung[]): 'leer' | 'amtlich' | 'fehler' => {
  if (meldungen.some(m => m.code === 'AUSKUNFT-02')) return 'leer';
  return meldungen.some(m => m.code === 'AUSKUNFT-03') ? 'amtlich' : 'fehler';
};

/** Figures by a sentence that one can edit. The address holds the whole view. */
export default function Seite() {
  const { gezeigt, grund, hinweise } = useLoaderData<typeof loader>();
  if (!gezeigt) return <Ohne grund={grund} hinweise={hinweise} />;
  const { auskunft } = gezeigt;
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        unterzeile={`${auskunft.herkunft.name}, Ladestand ${tagAlsText(auskunft.herkunft.ladestand)}`}
      />
      <Seitenwahl />
      <Satzform frage={auskunft.frage} angebot={auskunft.angebot} zeitraeume={[1, 12, 24, 36]} />
      {hinweise.length > 0 && (
        <Meldungsliste ton="warning" titel={texte.nichtVerstanden} meldungen={hinweise} />
      )}
      <Ergebnis gezeigt={gezeigt} />
    </>
  );
}

type Laderdaten = Awaited<ReturnType<typeof loader>>;

function Ohne({ grund, hinweise }: Pick<Laderdaten, 'grund' | 'hinweise'>) {
  return (
    <>
      <Kopfbereich titel={texte.titel} />
      <Seitenwahl />
      {grund === 'fehler' ? (
        <Meldungsliste ton="danger" titel={texte.nichtLesbar} meldungen={hinweise} />
      ) : (
        <Leerzustand titel={texte.leer} hilfe="/hilfe">
          <p>{grund === 'amtlich' ? hinweise.map(h => h.text).join(' ') : texte.leerSatz}</p>
          <Knopfverweis ziel={grund === 'amtlich' ? '/kennzahlen/amtlich' : '/kennzahlen/lieferungen'}>
            {grund === 'amtlich' ? texte.zuDenAmtlichen : texte.zuDenLieferungen}
          </Knopfverweis>
        </Leerzustand>
      )}
    </>
  );
}

function Ergebnis({ gezeigt }: Readonly<{ gezeigt: Auskunftsansicht }>) {
  const { auskunft, titel, bild, tabellen, zeichen, rezept, erklaerung, amtlich } = gezeigt;
  const [erste, ...weitere] = tabellen;
  const gegliedert = auskunft.frage.je !== null;
  return (
    <section className="auskunft" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{titel}</h2>
      <p className="auskunft__satz">{auskunft.satz}</p>
      <div className="auskunft__spalten">
        <div>
          {bild && <Bild bild={bild} />}
          {bild && <p className="schaubild__hinweis">{texte.bildRollt}</p>}
          <Downloads auskunft={auskunft} mitBild={bild !== null} />
          {erste && (
            <details className="aufklappen" open={gegliedert || bild === null}>
              <summary>{texte.daten}</summary>
              <Zahlentafel tabelle={erste} kennung="werte" />
            </details>
          )}
          {weitere.map(tabelle => (
            <details key={tabelle.titel} className="aufklappen">
              <summary>{tabelle.titel}</summary>
              <Zahlentafel tabelle={tabelle} kennung="monate" titelSichtbar={false} />
            </details>
          ))}
          <ul className="zeichen">
            {zeichen.map(z => (
              <li key={z}>{z}</li>
            ))}
          </ul>
        </div>
        <div>
          {erklaerung && <Veraenderung erklaerung={erklaerung} />}
          {rezept && <Rezeptur rezept={rezept} zielbar={gezeigt.zielbar} />}
          {amtlich && (
            <section className="abschnitt">
              <Zahlentafel tabelle={amtlich} kennung="amtlich" />
              <p className="leise">{texte.amtlichQuelle}</p>
            </section>
          )}
          <Herkunft vermerke={gezeigt.vermerke} lieferung={auskunft.herkunft.kennung} />
        </div>
      </div>
    </section>
  );
}

/** Drawn on the server; its text is set in the face of the page, and what it shows stands in the table as well. */
function Bild({ bild }: Readonly<{ bild: NonNullable<Auskunftsansicht['bild']> }>) {
  return (
    <div className="schaubild" role="region" aria-label={texte.bild} tabIndex={0}>
      <div role="img" aria-label={bild.alternativtext} dangerouslySetInnerHTML={{ __html: bild.svg }} />
    </div>
  );
}

function Downloads({
  auskunft,
  mitBild,
}: Readonly<{ auskunft: Auskunftsansicht['auskunft']; mitBild: boolean }>) {
  if (!auskunft.angebot.darfAusgeben) return null;
  const dateien = texte.dateien.filter(d => mitBild || d.format === 'csv' || d.format === 'xlsx');
  return (
    <nav aria-label={texte.herunterladen} className="downloads">
      <span>{texte.herunterladen}:</span>
      <ul>
        {dateien.map(({ format, name }) => (
          <li key={format}>
            <a href={`/kennzahlen/datei/${format}?${anfrageteil(auskunft)}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where the figures are from; by which name the delivery is kept, for who needs it. */
function Herkunft({ vermerke, lieferung }: Readonly<{ vermerke: readonly string[]; lieferung: string }>) {
  return (
    <section className="abschnitt" aria-labelledby="herkunft">
      <h2 id="herkunft">{texte.daten2}</h2>
      {vermerke.map(v => (
        <p key={v}>{v.replace(texte.inLieferung(lieferung), '')}</p>
      ))}
      <details className="aufklappen">
        <summary>{texte.mehrDazu}</summary>
        <p>{texte.lieferung(lieferung)}</p>
      </details>
    </section>
  );
}

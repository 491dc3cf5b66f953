import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte as lieferungstexte } from '../lieferungen/texte.ts';
import { Dateiwahl } from './Dateiwahl.tsx';
import { texte } from './texte.ts';

const ADRESSE = '/kennzahlen/lieferungen/hochladen';

export const loader = async ({ context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  if (!darfImHaus(nutzer.akteur, 'lieferung.uebernehmen')) throw data(null, { status: 404 });
  const nimmt = await platz.lieferungen.nimmtLieferungen(nutzer.akteur);
  return { nimmtLieferungen: nimmt.ok && nimmt.wert };
};

/** The files were received already, as they came. */
export const action = async ({ context }: Lader) => {
  const { anfrage } = angemeldeteAnfrage(context);
  const { hochgeladen } = anfrage;
  if (hochgeladen?.ergebnis.ok)
    throw redirect(`/kennzahlen/lieferungen/auftrag/${hochgeladen.ergebnis.wert}`, 303);
  return data(
    {
      meldungen: nurTexte(hochgeladen?.ergebnis.meldungen ?? [], anfrage.meldungstext),
      ladestand: hochgeladen?.felder['ladestand'] ?? '',
    },
    { status: 422 },
  );
};

/** Where a delivery or tables are chosen. The hidden fields stand before the files, so that nothing is received before they are known. */
export default function Seite() {
  const { nimmtLieferungen } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        unterzeile={texte.unterzeile}
        krumen={[{ ziel: '/kennzahlen/lieferungen', name: lieferungstexte.titel }]}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {nimmtLieferungen ? (
        <section className="abschnitt karte">
          <h2>{texte.lieferung}</h2>
          <p>{texte.lieferungSatz}</p>
          <Formular datei aktion={ADRESSE}>
            <input type="hidden" name="art" value="lieferung" />
            <Dateiwahl
              beschriftung={texte.lieferungDateien}
              hilfe={texte.lieferungHilfe}
              accept=".zip,.csv,.json,.parquet"
            />
            <Knopf>{texte.hochladen}</Knopf>
          </Formular>
        </section>
      ) : (
        <section className="abschnitt">
          <h2>{texte.ge}</h2>
          <p>{texte.geSatz}</p>
        </section>
      )}
      <section className="abschnitt karte">
        <h2>{texte.tabelle}</h2>
        <p>{texte.tabelleSatz}</p>
        <Formular datei aktion={ADRESSE}>
          <input type="hidden" name="art" value="tabelle" />
          <Eingabe
            name="ladestand"
            type="date"
            beschriftung={texte.ladestand}
            hilfe={texte.ladestandHilfe}
            defaultValue={antwort?.ladestand ?? ''}
          />
          <Dateiwahl beschriftung={texte.tabelleDateien} hilfe={texte.tabelleHilfe} accept=".xlsx,.csv" />
          <Knopf>{texte.hochladen}</Knopf>
        </Formular>
      </section>
    </>
  );
}

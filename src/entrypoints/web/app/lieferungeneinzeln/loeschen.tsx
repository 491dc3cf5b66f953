import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte as lieferungstexte } from '../lieferungen/texte.ts';
import { lieferungsdarstellung } from './lieferungsdarstellung.ts';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const sicht = await platz.lieferungen.lieferung(nutzer.akteur, params['lieferung'] ?? '');
  if (!sicht.ok || !darfImHaus(nutzer.akteur, 'lieferung.loeschen')) throw data(null, { status: 404 });
  const { kennung, beschaedigt, gilt, ladestand } = lieferungsdarstellung(sicht.wert);
  return { kennung, beschaedigt, gilt, ladestand };
};

export const action = async ({ params, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const ergebnis = await platz.lieferungen.loesche(nutzer.akteur, params['lieferung'] ?? '');
  if (!ergebnis.ok)
    return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
  const { kennung, dateien, bytes, uebrig } = ergebnis.wert;
  throw redirect(
    `/kennzahlen/lieferungen?geloescht=${kennung}&dateien=${dateien}&bytes=${bytes}&uebrig=${uebrig.length}`,
    303,
  );
};

/** Asks once more before a delivery is deleted. */
export default function Seite() {
  const { kennung, beschaedigt, gilt, ladestand } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const lieferung = `/kennzahlen/lieferungen/${kennung}`;
  return (
    <>
      <Kopfbereich
        titel={texte.loeschen}
        krumen={[
          { ziel: '/kennzahlen/lieferungen', name: lieferungstexte.titel },
          { ziel: lieferung, name: beschaedigt ? kennung : texte.titel(ladestand) },
        ]}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      <div className="textseite">
        <h2>{beschaedigt ? texte.frageBeschaedigt(kennung) : texte.frage(ladestand)}</h2>
        <p>{texte.folge}</p>
        {gilt && <p>{texte.folgeGilt}</p>}
        <Formular>
          <div className="knoepfe">
            <Knopf folge="gefahr">{texte.ja}</Knopf>
            <Knopfverweis ziel={lieferung}>{texte.nein}</Knopfverweis>
          </div>
        </Formular>
      </div>
    </>
  );
}

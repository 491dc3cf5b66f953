import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Skript } from '../bausteine/Skript.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { neuererLadestand } from './neuererLadestand.ts';
import { texte as lieferungstexte } from '../lieferungen/texte.ts';
import { auftragsdarstellung } from './auftragsdarstellung.ts';
import { Ausgang } from './Ausgang.tsx';
import { Bericht } from './Bericht.tsx';
import { liesEntscheidung } from './entscheidung.ts';
import { Entscheidungsform } from './Entscheidungsform.tsx';
import { Fortschritt } from './Fortschritt.tsx';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const auftrag = await platz.lieferungen.auftrag(nutzer.akteur, params['auftrag'] ?? '');
  if (!auftrag.ok) throw data(null, { status: 404 });
  const darstellung = auftragsdarstellung(auftrag.wert, anfrage.meldungstext);
  const ruhig = new URL(request.url).searchParams.has('ruhig');
  const laedtNeu = darstellung.unterwegs && !ruhig;
  const bestand =
    darstellung.zustand === 'entscheidung' ? await platz.lieferungen.bestand(nutzer.akteur) : null;
  const neuerer = neuererLadestand(
    auftrag.wert.zustand,
    auftrag.wert.ergebnis?.lieferung?.ladestand,
    bestand?.ok === true ? (bestand.wert.lieferungen ?? []) : [],
  );
  return { auftrag: darstellung, laedtNeu, neuerer };
};

export const action = async ({ params, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const id = params['auftrag'] ?? '';
  const gelesen = liesEntscheidung(id, anfrage.formular);
  if (typeof gelesen === 'string') return data({ meldungen: [], fehler: gelesen }, { status: 422 });
  const ergebnis = await platz.lieferungen.entscheide(nutzer.akteur, gelesen);
  if (ergebnis.ok) throw redirect(`/kennzahlen/lieferungen/auftrag/${id}`, 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext), fehler: '' }, { status: 422 });
};

/** Long work: how far it is, then what was found, then what somebody decides. While it runs the page comes again by itself, also without script. */
export default function Seite() {
  const { auftrag, laedtNeu, neuerer } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const { art, zustand } = auftrag;
  return (
    <>
      <Kopfbereich
        titel={auftrag.unterwegs ? texte.laeuft[art] : texte.titel[art]}
        unterzeile={auftrag.name === '' ? auftrag.herkunft : `${auftrag.name}. ${auftrag.herkunft}`}
        krumen={[{ ziel: '/kennzahlen/lieferungen', name: lieferungstexte.titel }]}
      />
      {antwort && (
        <Meldungsliste
          ton="danger"
          titel={texte.nichtUebernommen}
          meldungen={
            antwort.fehler === '' ? antwort.meldungen : [{ text: antwort.fehler, ziel: null, ort: null }]
          }
        />
      )}
      {auftrag.unterwegs ? (
        <Fortschritt auftrag={auftrag} laedtNeu={laedtNeu} />
      ) : (
        <Ausgang auftrag={auftrag} />
      )}
      {!auftrag.unterwegs && <Bericht auftrag={auftrag} />}
      {zustand === 'entscheidung' && (
        <Entscheidungsform auftrag={auftrag} fehler={antwort?.fehler ?? ''} neuerer={neuerer} />
      )}
      {laedtNeu && <Skript name="seite" />}
    </>
  );
}

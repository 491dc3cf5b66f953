import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { textAus, zielAus } from '../darstellung/formulartext.ts';
import { anfrageKontext, arbeitsplatzKontext, type Lader } from '../kontext.ts';
import { dienstadresse } from './Dienstfehler.tsx';
import { texte } from './texte.ts';

export const loader = ({ request, context }: Lader) => {
  const gefragt = new URL(request.url).searchParams;
  const weiter = zielAus(gefragt.get('weiter'));
  if (context.get(anfrageKontext).angemeldet) throw redirect(weiter);
  const dienst = context.get(arbeitsplatzKontext).zugang.dienst !== null;
  return {
    weiter,
    dienst,
    abgemeldet: gefragt.has('abgemeldet'),
    vomDienst: dienst && gefragt.get('abgemeldet') === 'dienst',
  };
};

export const action = async ({ context }: Lader) => {
  const { formular, keks, geraet, meldungstext } = context.get(anfrageKontext);
  const anmeldename = textAus(formular, 'anmeldename');
  const weiter = zielAus(textAus(formular, 'weiter'));
  const ergebnis = await context
    .get(arbeitsplatzKontext)
    .zugang.meldeAn({ anmeldename, kennwort: textAus(formular, 'kennwort'), geraet });
  if (!ergebnis.ok)
    return data({ anmeldename, fehler: ergebnis.meldungen.map(meldungstext) }, { status: 422 });
  const { stufe, schein } = ergebnis.wert;
  if (stufe === 'voll') {
    keks.merke(schein);
    throw redirect(weiter);
  }
  keks.merkeZwischenschein(schein);
  throw redirect(`/anmelden/bestaetigen?weiter=${encodeURIComponent(weiter)}`);
};

/** The door: name and password. */
export default function Seite() {
  const { weiter, dienst, abgemeldet, vomDienst } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <div className="anmeldung">
      <title>{`${texte.titel} – Stellwerk`}</title>
      <h1>{texte.titel}</h1>
      <p className="unterzeile">{texte.willkommen}</p>
      {antwort && (
        <Meldungsliste
          ton="danger"
          titel={texte.fehler}
          meldungen={antwort.fehler.map(text => ({ text, ziel: null, ort: null }))}
        />
      )}
      {!antwort && abgemeldet && <Meldungsliste ton="success" titel={texte.abgemeldet} />}
      {!antwort && vomDienst && (
        <p>
          <a href="/anmelden/dienst/abmelden">{texte.dienstAbmelden}</a>
        </p>
      )}
      {dienst && (
        <>
          <p>
            <Knopfverweis ziel={dienstadresse(weiter)} gewicht="primary">
              {texte.dienst}
            </Knopfverweis>
          </p>
          <p>{texte.oder}</p>
        </>
      )}
      <Formular aktion="/anmelden">
        <input type="hidden" name="weiter" value={weiter} />
        <Eingabe
          name="anmeldename"
          beschriftung={texte.anmeldename}
          autoComplete="username"
          defaultValue={antwort?.anmeldename ?? ''}
          required
        />
        <Eingabe
          name="kennwort"
          type="password"
          beschriftung={texte.kennwort}
          autoComplete="current-password"
          required
        />
        <Knopf gewicht={dienst ? 'secondary' : 'primary'}>{texte.anmelden}</Knopf>
      </Formular>
      <p>{texte.hilfe}</p>
    </div>
  );
}

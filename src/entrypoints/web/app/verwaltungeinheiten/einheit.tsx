import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import type { Lader } from '../kontext.ts';
import { einheitenwahl } from '../verwaltungkonten/rollen.ts';
import { alsWunsch, feldfehler, LEER, leseEingaben } from './eingaben.ts';
import { Felder } from './Felder.tsx';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'einheiten.verwalten');
  const alle = await platz.verwaltung.einheiten(nutzer.akteur);
  const einheit = (alle.ok ? alle.wert : []).find(e => e.id === params['einheit']);
  if (!alle.ok || !einheit) throw data(null, { status: 404 });
  const { id, name, uebergeordnet, team, rollen, zustaendigkeiten, leer } = einheit;
  return {
    name,
    leer,
    werte: { name, uebergeordnet: uebergeordnet ?? '', team: team ?? '' },
    anhang: texte.anhang(rollen, zustaendigkeiten),
    wahlen: alle.wert.filter(e => e.id !== id).map(einheitenwahl),
  };
};

export const action = async ({ params, context }: Lader) => {
  const { platz, anfrage, nutzer } = nurMit(context, 'einheiten.verwalten');
  const id = params['einheit'] ?? '';
  const werte = leseEingaben(anfrage.formular);
  const ergebnis =
    textAus(anfrage.formular, 'tun') === 'entfernen'
      ? await platz.verwaltung.entferneEinheit(nutzer.akteur, id)
      : await platz.verwaltung.setzeEinheit(nutzer.akteur, alsWunsch(werte, id));
  if (ergebnis.ok) throw redirect('/verwaltung/einheiten?getan', 303);
  return data(
    {
      werte,
      fehler: feldfehler(ergebnis.meldungen, anfrage.meldungstext),
      meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext),
    },
    { status: 422 },
  );
};

/** One unit: its name, where it belongs, its team; and the way to take it away when nothing hangs on it. */
export default function Seite() {
  const { name, leer, werte, anhang, wahlen } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <div className="textseite">
      <Kopfbereich
        titel={name}
        krumen={[
          { ziel: '/verwaltung', name: texte.verwaltung },
          { ziel: '/verwaltung/einheiten', name: texte.titel },
        ]}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      <section className="abschnitt">
        <h2>{texte.aendern}</h2>
        <p>{anhang}</p>
        <Formular>
          <Felder werte={antwort?.werte ?? werte} fehler={antwort?.fehler ?? LEER} wahlen={wahlen} />
          <Knopf name="tun" value="speichern">
            {texte.speichern}
          </Knopf>
        </Formular>
      </section>
      {leer && (
        <section className="abschnitt">
          <h2>{texte.entfernen}</h2>
          <p>{texte.entfernenSatz}</p>
          <Formular>
            <Knopf gewicht="secondary" folge="gefahr" name="tun" value="entfernen">
              {texte.entfernen}
            </Knopf>
          </Formular>
        </section>
      )}
    </div>
  );
}

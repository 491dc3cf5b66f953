import { data, useActionData, useLoaderData } from 'react-router';
import { darfIrgendwo } from '#domain/zugang';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Kopierknopf } from '../bausteine/Kopierknopf.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Skript } from '../bausteine/Skript.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { handlungsgruppen, schluesseldarstellung } from './darstellung.ts';
import { fuehreAus } from './fuehreAus.ts';
import { NeuerSchluessel } from './NeuerSchluessel.tsx';
import { Schluesselliste } from './Schluesselliste.tsx';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  if (!darfIrgendwo(nutzer.akteur, 'schluessel.eigene')) throw data(null, { status: 404 });
  return {
    schluessel: (await platz.konto.schluessel(nutzer)).map(schluesseldarstellung),
    gruppen: handlungsgruppen(platz.konto.waehlbar(nutzer)),
    mitKennwort: !nutzer.beimDienst,
    entzogen: new URL(request.url).searchParams.has('entzogen'),
  };
};

export const action = fuehreAus;

/** One's own keys for programs. */
export default function Seite() {
  const { schluessel, gruppen, mitKennwort, entzogen } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const fehler = antwort?.art === 'fehler' ? antwort : null;
  return (
    <div className="kontoseite">
      <Kopfbereich
        titel={texte.titel}
        krumen={[{ ziel: '/konto', name: texte.konto }]}
        unterzeile={texte.wozu}
      />
      {fehler && (
        <Meldungsliste
          ton="danger"
          titel={fehler.tun === 'entziehen' ? texte.fehlerEntziehen : texte.fehler}
          meldungen={fehler.fehler.sonst.map(text => ({ text, ziel: null, ort: null }))}
        />
      )}
      {!antwort && entzogen && <Meldungsliste ton="success" titel={texte.entzogen} />}
      {antwort?.art === 'angelegt' && (
        <section className="karte abschnitt" aria-labelledby="angelegt" role="status">
          <h2 id="angelegt">{texte.fertig}</h2>
          <p>{texte.fertigSatz}</p>
          <p>
            {texte.dieser(antwort.name)}: <code className="abtippen">{antwort.schein}</code>
          </p>
          <Kopierknopf text={antwort.schein} was={texte.dieser(antwort.name)} />
          <Skript name="seite" />
        </section>
      )}
      {schluessel.length === 0 ? (
        <Leerzustand titel={texte.leer} hilfe="/hilfe/arbeitsplatz#ihr-konto">
          <p>{texte.leerSatz}</p>
        </Leerzustand>
      ) : (
        <Schluesselliste schluessel={schluessel} />
      )}
      <NeuerSchluessel
        gruppen={gruppen}
        mitKennwort={mitKennwort}
        eingaben={fehler?.tun === 'anlegen' ? fehler.eingaben : { name: '', nur: [], tage: '90' }}
        fehler={fehler?.fehler ?? { name: '', nur: '', tage: '', kennwort: '', sonst: [] }}
      />
    </div>
  );
}

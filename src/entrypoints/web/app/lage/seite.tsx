import { useLoaderData } from 'react-router';
import { liesMonat } from '#domain/werte';
import { darfIrgendwo, ROLLENNAMEN } from '#domain/zugang';
import { verwaltungsbereiche } from '../darstellung/verwaltungsbereiche.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { aenderungsdarstellung } from './aenderungsdarstellung.ts';
import { aufgabendarstellung } from './aufgabendarstellung.ts';
import { frischedarstellung } from './frischedarstellung.ts';
import { Inhalt, type Lagedarstellung } from './Inhalt.tsx';
import { ziellagedarstellung } from './ziellagedarstellung.ts';
import { Monatswahl } from './Monatswahl.tsx';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer, anfrage } = angemeldeteAnfrage(context);
  const { akteur, name } = nutzer;
  const monat = liesMonat(new URL(request.url).searchParams.get('monat') ?? '');
  const lage = await platz.lage.fuer(akteur, monat === null ? {} : { monat });
  if (!lage.ok) return { name, fehler: lage.meldungen.map(m => anfrage.meldungstext(m)), lage: null };
  const { ziellage, aenderungen, aufgaben, frische } = lage.wert;
  const dargestellt: Lagedarstellung = {
    ziellage: ziellage && ziellagedarstellung(ziellage),
    aenderungen: aenderungen && aenderungsdarstellung(aenderungen),
    aufgaben: aufgabendarstellung(aufgaben),
    frische: frische && frischedarstellung(frische, ziellage?.zahlen ?? false),
    bereiche: verwaltungsbereiche(akteur),
    darfAnlegen: darfImHaus(akteur, 'plan.anlegen'),
    liestPlaene: darfIrgendwo(akteur, 'plan.lesen'),
    arbeitetMit: darfIrgendwo(akteur, 'kommentar.lesen'),
    darfHinnehmen: darfImHaus(akteur, 'befund.annehmen'),
  };
  return { name, fehler: [], lage: dargestellt };
};

/** Where the house stands, what changed, what waits, and how fresh it all is. */
export default function Seite() {
  const daten = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        unterzeile={istRollenname(daten.name) ? undefined : texte.gruss(daten.name)}
      >
        {daten.lage?.ziellage && <Monatswahl ziellage={daten.lage.ziellage} seite="/" />}
      </Kopfbereich>
      {daten.fehler.length > 0 && (
        <Meldungsliste
          ton="danger"
          titel={texte.gestoert}
          meldungen={daten.fehler.map(text => ({ text, ziel: null, ort: null }))}
        />
      )}
      {daten.lage && <Inhalt {...daten.lage} />}
    </>
  );
}

/** An account that is called like its role is nobody to greet. */
const istRollenname = (name: string): boolean => Object.values<string>(ROLLENNAMEN).includes(name);

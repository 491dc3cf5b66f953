import { data, useLoaderData } from 'react-router';
import { nurMit } from '../darstellung/nurMit.ts';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { adresse, frageAus, leseAuswahl } from './frage.ts';
import { GRUPPENWAHLEN } from './gruppen.ts';
import { gegenstandsname, protokollsatz } from './saetze.ts';
import { texte } from './texte.ts';

const JE_SEITE = 50;
const PFAD = '/verwaltung/protokoll';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'protokoll.lesen');
  const suche = new URL(request.url).searchParams;
  const auswahl = leseAuswahl(suche);
  const vor = /^\d{1,15}$/.exec(suche.get('vor') ?? '')?.[0];
  const seite = await platz.verwaltung.protokoll(nutzer.akteur, {
    ...frageAus(auswahl),
    hoechstens: JE_SEITE,
    ...(vor !== undefined && { vor: Number(vor) }),
  });
  const konten = await platz.verwaltung.konten(nutzer.akteur);
  if (!seite.ok || !konten.ok) throw data(null, { status: 404 });
  const { zeilen, weiter, namen } = seite.wert;
  return {
    auswahl,
    personen: konten.wert.map(k => ({ wert: k.konto, name: k.name })),
    zeilen: zeilen.map(z => ({
      nummer: z.nummer,
      zeit: zeitangabe(z.zeit),
      wer: z.name ?? texte.niemand,
      zu: adresse(PFAD, { ...auswahl, zu: z.gegenstand.split('/').slice(0, 2).join('/') }),
      ...protokollsatz(z, namen),
    })),
    zu: auswahl.zu === '' ? null : gegenstandsname(auswahl.zu, namen),
    csv: adresse(`${PFAD}/csv`, auswahl),
    weiter: weiter === null ? null : adresse(PFAD, auswahl, weiter),
    neueste: vor === undefined ? null : adresse(PFAD, auswahl),
  };
};

/** The log of the house, newest first, and what to choose of it. */
export default function Seite() {
  const { zeilen, zu, csv, weiter, neueste } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        krumen={[{ ziel: '/verwaltung', name: texte.verwaltung }]}
        unterzeile={texte.unterzeile}
      />
      <Auswahl />
      {zu !== null && <p>{texte.nurDieses(zu)}</p>}
      {zeilen.length === 0 ? (
        <Leerzustand titel={texte.leer}>
          <p>{texte.leerSatz}</p>
        </Leerzustand>
      ) : (
        <div className="protokollliste">
          <Tabelle
            titel={texte.liste}
            zeilen={zeilen}
            schluessel={z => `eintrag.${z.nummer}`}
            spalten={[
              { titel: texte.zeit, inhalt: z => z.zeit },
              { titel: texte.wer, inhalt: z => z.wer },
              { titel: texte.satz, inhalt: z => <a href={z.zu}>{z.satz}</a> },
              { titel: texte.vorher, inhalt: z => z.vorher || '–' },
              { titel: texte.nachher, inhalt: z => z.nachher || '–' },
            ]}
          />
        </div>
      )}
      <p className="knoepfe">
        {weiter !== null && <Knopfverweis ziel={weiter}>{texte.aeltere}</Knopfverweis>}
        {neueste !== null && <Knopfverweis ziel={neueste}>{texte.neueste}</Knopfverweis>}
      </p>
      <section className="abschnitt">
        <p>{texte.ausgebenSatz}</p>
        <Knopfverweis ziel={csv} laedt>
          {texte.ausgeben}
        </Knopfverweis>
      </section>
    </>
  );
}

function Auswahl() {
  const { auswahl, personen } = useLoaderData<typeof loader>();
  const { person, was, von, bis, zu } = auswahl;
  const alle = { wert: '', name: texte.alle };
  return (
    <form method="get" className="protokollwahl karte" aria-label={texte.auswaehlen}>
      <Auswahlfeld
        name="person"
        beschriftung={texte.person}
        wahlen={[alle, ...personen]}
        defaultValue={person}
      />
      <Auswahlfeld name="was" beschriftung={texte.was} wahlen={[alle, ...GRUPPENWAHLEN]} defaultValue={was} />
      <Eingabe name="von" type="date" beschriftung={texte.von} defaultValue={von} />
      <Eingabe name="bis" type="date" beschriftung={texte.bis} defaultValue={bis} />
      {zu !== '' && <input type="hidden" name="zu" value={zu} />}
      <div className="knoepfe">
        <Knopf>{texte.zeigen}</Knopf>
        <Knopfverweis ziel={PFAD} gewicht="tertiary">
          {texte.alles}
        </Knopfverweis>
      </div>
    </form>
  );
}

import { data, useLoaderData } from 'react-router';
import { monatAlsIso, tagAlsText, type Meldung } from '#domain/werte';
import type { Lieferungseintrag } from '#application';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import type { Zeitpunkt } from '#domain/zugang';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { auftragszeile } from './auftragszeile.ts';
import { Guete } from './Guete.tsx';
import { gueteverlauf, zahl } from './gueteverlauf.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const bestand = await platz.lieferungen.bestand(nutzer.akteur);
  if (!bestand.ok) throw data(null, { status: 404 });
  const { lieferungen, beschaedigte, auftraege, amtlicheWerte } = bestand.wert;
  const adresse = new URL(request.url).searchParams;
  const geloescht = adresse.get('geloescht');
  return {
    istGe: lieferungen === null,
    zeilen: (lieferungen ?? []).toReversed().map(lieferungszeile),
    guete: gueteverlauf(lieferungen ?? []),
    beschaedigte: beschaedigte.map(m => ({
      text: anfrage.meldungstext(m),
      ziel: `/kennzahlen/lieferungen/${kennungAus(m)}`,
      ort: null,
    })),
    arbeit: auftraege.slice(0, HOECHSTENS).map(auftragszeile),
    amtlicheWerte,
    darfHochladen: darfImHaus(nutzer.akteur, 'lieferung.uebernehmen'),
    geloescht:
      geloescht === null
        ? null
        : texte.geloescht(
            Number(adresse.get('dateien')),
            (Number(adresse.get('bytes')) / 1e6).toLocaleString('de-DE', { maximumFractionDigits: 1 }),
            Number(adresse.get('uebrig')),
          ),
  };
};

const kennungAus = ({ parameter: { kennung } }: Meldung): string =>
  typeof kennung === 'string' ? kennung : '';

/** Pieces of work that are shown. */
const HOECHSTENS = 8;

const lieferungszeile = (l: Lieferungseintrag) => ({
  kennung: l.kennung,
  ladestand: tagAlsText(l.ladestand),
  monate: `${monatAlsIso(l.vonMonat)} bis ${monatAlsIso(l.bisMonat)}`,
  personen: zahl(l.personen),
  saetze: zahl(l.zeilen),
  abgelehnt: zahl(l.abgelehnt),
  uebernommen: l.uebernommen === null ? texte.ohneZeit : zeitangabe(Date.parse(l.uebernommen) as Zeitpunkt),
  gilt: l.gilt,
});

/** All deliveries, how good they are, and what is under way. */
export default function Seite() {
  const { istGe, zeilen, guete, beschaedigte, arbeit, amtlicheWerte, darfHochladen, geloescht } =
    useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        unterzeile={texte.unterzeile}
        krumen={[{ ziel: '/kennzahlen', name: texte.kennzahlen }]}
      >
        {darfHochladen && (
          <Knopfverweis ziel="/kennzahlen/lieferungen/hochladen" gewicht="primary">
            {texte.hochladen}
          </Knopfverweis>
        )}
      </Kopfbereich>
      {geloescht !== null && <Meldungsliste ton="success" titel={geloescht} />}
      {beschaedigte.length > 0 && (
        <Meldungsliste
          ton="danger"
          titel={texte.beschaedigte(beschaedigte.length)}
          meldungen={beschaedigte}
          leise
        />
      )}
      {arbeit.length > 0 && (
        <section className="abschnitt">
          <Tabelle
            titel={texte.arbeit}
            zeilen={arbeit}
            schluessel={z => z.id}
            spalten={[
              {
                titel: texte.dateien,
                inhalt: z => <a href={`/kennzahlen/lieferungen/auftrag/${z.id}`}>{z.name}</a>,
              },
              { titel: texte.stand, inhalt: z => z.stand },
              { titel: texte.begonnen, inhalt: z => z.begonnen },
              { titel: texte.von, inhalt: z => z.von },
            ]}
          />
        </section>
      )}
      {zeilen.length === 0 ? (
        <Leerzustand titel={istGe ? texte.tabellen : texte.leer} hilfe="/hilfe/arbeitsplatz">
          <p>{istGe ? texte.leerGe : darfHochladen ? texte.leerSatz : texte.leerLesend}</p>
          {darfHochladen && (
            <Knopfverweis ziel="/kennzahlen/lieferungen/hochladen">{texte.hochladen}</Knopfverweis>
          )}
        </Leerzustand>
      ) : (
        <section className="abschnitt">
          <Tabelle
            titel={texte.liste}
            zeilen={zeilen}
            schluessel={z => z.kennung}
            spalten={[
              {
                titel: texte.ladestand,
                inhalt: z => <a href={`/kennzahlen/lieferungen/${z.kennung}`}>{z.ladestand}</a>,
              },
              { titel: texte.monate, inhalt: z => z.monate },
              { titel: texte.personen, zahl: true, inhalt: z => z.personen },
              { titel: texte.saetze, zahl: true, inhalt: z => z.saetze },
              { titel: texte.abgelehnt, zahl: true, inhalt: z => z.abgelehnt },
              { titel: texte.uebernommen, inhalt: z => z.uebernommen },
              {
                titel: texte.gezaehlt,
                inhalt: z => (z.gilt ? <strong>{texte.gilt}</strong> : texte.giltNicht),
              },
            ]}
          />
        </section>
      )}
      {guete !== null && <Guete verlauf={guete} />}
      <section className="abschnitt">
        <h2>{texte.tabellen}</h2>
        <p>{texte.tabellenSatz(amtlicheWerte)}</p>
      </section>
    </>
  );
}

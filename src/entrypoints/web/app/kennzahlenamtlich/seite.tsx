import { useLoaderData } from 'react-router';
import type { Amtlichansicht, Amtlichansichtzeile } from '#application/arbeitsplatz';
import { klassenname } from '#domain/kennzahlen';
import { monatAlsText, tagAlsText } from '#domain/werte';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Seitenwahl } from '../kennzahlen/Seitenwahl.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const { searchParams } = new URL(request.url);
  const ergebnis = await platz.auskunft.amtlich(nutzer.akteur, {
    zahl: searchParams.get('zahl') ?? undefined,
    jobcenter: searchParams.get('jobcenter') ?? undefined,
  });
  return ergebnis.ok
    ? { gezeigt: ergebnis.wert, meldungen: [] }
    : { gezeigt: null, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) };
};

/** Published figures with every Ladestand, and the own value beside. */
export default function Seite() {
  const { gezeigt, meldungen } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich titel={texte.titel} krumen={[{ ziel: '/kennzahlen', name: texte.kennzahlen }]} />
      <Seitenwahl />
      {gezeigt ? (
        <Inhalt gezeigt={gezeigt} />
      ) : (
        <Meldungsliste ton="danger" titel={texte.nichtLesbar} meldungen={meldungen} />
      )}
    </>
  );
}

function Inhalt({ gezeigt }: Readonly<{ gezeigt: Amtlichansicht }>) {
  const { bezeichnungen, gewaehlt, werte } = gezeigt;
  const [erste] = werte;
  if (gewaehlt === null || !erste)
    return (
      <Leerzustand titel={texte.leer} hilfe="/hilfe">
        <p>{texte.leerSatz}</p>
        <Knopfverweis ziel="/kennzahlen/lieferungen/hochladen">{texte.zuDenLieferungen}</Knopfverweis>
      </Leerzustand>
    );
  const einheit = texte.einheiten[erste.einheit] ?? erste.einheit;
  return (
    <>
      <p className="vorspann">{texte.satz}</p>
      <form method="get" action="/kennzahlen/amtlich" className="auswahlzeile">
        <Auswahlfeld
          name="zahl"
          beschriftung={texte.zahl}
          defaultValue={gewaehlt}
          wahlen={bezeichnungen.map(b => ({
            wert: b.bezeichnung,
            name: b.bezeichnung === b.name ? b.name : `${b.bezeichnung} ${b.name}`,
          }))}
        />
        <Knopf gewicht="secondary">{texte.zeigen}</Knopf>
      </form>
      <Tabelle
        titel={texte.tabelle(erste.name)}
        zeilen={werte.toReversed()}
        schluessel={z => `w.${z.fassung.monat}.${z.fassung.ladestand}.${gruppentext(z)}`}
        spalten={[
          { titel: texte.monat, inhalt: z => monatAlsText(z.fassung.monat) },
          { titel: texte.gruppe, inhalt: gruppentext },
          { titel: texte.wert(einheit), zahl: true, inhalt: werttext },
          {
            titel: texte.eigen(einheit),
            zahl: true,
            inhalt: z => (z.eigen === null ? '–' : schreibe(z.eigen, 1)),
          },
          { titel: texte.ladestand, inhalt: z => tagAlsText(z.fassung.ladestand) },
          { titel: texte.reife, inhalt: z => `t-${z.reife}, ${texte.stand[z.fassung.stand]}` },
        ]}
      />
      <p className="leise">
        {texte.quelle}: {[...new Set(werte.map(z => z.quelle.vermerk))].join('; ')}
      </p>
    </>
  );
}

const gruppentext = ({ gruppe }: Amtlichansichtzeile): string =>
  Object.entries(gruppe)
    .map(([merkmal, klasse]) => klassenname(merkmal, klasse))
    .join(', ') || texte.alle;

const werttext = ({ fassung, wertart, einheit }: Amtlichansichtzeile): string =>
  fassung.wert === null
    ? (texte.zeichen[wertart] ?? '.')
    : schreibe(fassung.wert, einheit === 'prozent' ? 1 : 0);

const schreibe = (wert: number, stellen: number): string =>
  wert
    .toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: Math.max(stellen, 2) })
    .replace('-', '−');

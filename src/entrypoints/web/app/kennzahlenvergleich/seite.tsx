import { useLoaderData } from 'react-router';
import type { Nebeneinander } from '#application/arbeitsplatz';
import { monatAlsIso, monatAlsText, tagAlsText } from '#domain/werte';
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
  const ergebnis = await platz.auskunft.nebeneinander(nutzer.akteur, {
    zahl: searchParams.get('zahl') ?? undefined,
    monat: searchParams.get('monat') ?? undefined,
  });
  return ergebnis.ok
    ? { vergleich: ergebnis.wert, meldungen: [] }
    : { vergleich: null, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) };
};

/** Published values of several Jobcenter side by side. */
export default function Seite() {
  const { vergleich, meldungen } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich titel={texte.titel} krumen={[{ ziel: '/kennzahlen', name: texte.kennzahlen }]} />
      <Seitenwahl />
      {vergleich ? (
        <Inhalt vergleich={vergleich} />
      ) : (
        <Meldungsliste ton="danger" titel={texte.nichtLesbar} meldungen={meldungen} />
      )}
    </>
  );
}

function Inhalt({ vergleich }: Readonly<{ vergleich: Nebeneinander }>) {
  const { gewaehlt, monat, name, zeilen, besser, median } = vergleich;
  if (gewaehlt === null || monat === null)
    return (
      <Leerzustand titel={texte.leer} hilfe="/hilfe">
        <p>{texte.leerSatz}</p>
        <Knopfverweis ziel="/kennzahlen/lieferungen/hochladen">{texte.zuDenLieferungen}</Knopfverweis>
      </Leerzustand>
    );
  return (
    <>
      <p className="vorspann">{texte.satz}</p>
      <Auswahl vergleich={vergleich} monat={monat} gewaehlt={gewaehlt} />
      <Tabelle
        titel={texte.tabelle(name, monatAlsText(monat))}
        zeilen={zeilen}
        schluessel={z => `jobcenter.${z.jobcenter}`}
        spalten={[
          {
            titel: texte.jobcenter,
            inhalt: z => (z.eigenes ? `${z.jobcenter} (${texte.eigenes})` : z.jobcenter),
          },
          { titel: texte.wert, zahl: true, inhalt: z => schreibe(z.wert, 1) },
          { titel: texte.zaehler, zahl: true, inhalt: z => oderStrich(z.zaehler, 0) },
          { titel: texte.nenner, zahl: true, inhalt: z => oderStrich(z.nenner, 0) },
          { titel: texte.abstand, zahl: true, inhalt: z => oderStrich(z.abstand, 1) },
          { titel: texte.ladestand, inhalt: z => `${tagAlsText(z.ladestand)} (t-${z.reife})` },
        ]}
      />
      <p>
        {texte.richtung[besser]} {median !== null && texte.median(schreibe(median, 1))}
      </p>
      <p>{texte.ohneRang}</p>
      <p className="leise">{texte.quelle}</p>
    </>
  );
}

function Auswahl({
  vergleich,
  gewaehlt,
  monat,
}: Readonly<{ vergleich: Nebeneinander; gewaehlt: string; monat: NonNullable<Nebeneinander['monat']> }>) {
  return (
    <form method="get" action="/kennzahlen/vergleich" className="auswahlzeile">
      <Auswahlfeld
        name="zahl"
        beschriftung={texte.zahl}
        defaultValue={gewaehlt}
        wahlen={vergleich.kennzahlen.map(k => ({ wert: k.id, name: `${k.id} ${k.name}` }))}
      />
      <Auswahlfeld
        name="monat"
        beschriftung={texte.monat}
        defaultValue={monatAlsIso(monat)}
        wahlen={vergleich.monate.toReversed().map(m => ({ wert: monatAlsIso(m), name: monatAlsText(m) }))}
      />
      <Knopf gewicht="secondary">{texte.zeigen}</Knopf>
    </form>
  );
}

const oderStrich = (zahl: number | null, stellen: number): string =>
  zahl === null ? texte.ohne : schreibe(zahl, stellen);

const schreibe = (zahl: number, stellen: number): string =>
  zahl
    .toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: stellen })
    .replace('-', '−');

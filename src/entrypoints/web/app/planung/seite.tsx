import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { vorlageZu } from '#domain/plan';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Befundzahlen } from '../bausteine/Befund.tsx';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const { akteur } = nutzer;
  const staende = await platz.planung.befundstaende(akteur);
  const zeilen = (staende.ok ? staende.wert : []).map(({ kopf, ganz, offen }) => ({
    kennung: kopf.kennung,
    jobcenter: kopf.von?.name ?? null,
    titel: kopf.titel,
    szenario: kopf.szenarioVon !== undefined,
    jahr: kopf.jahr,
    zustand: kopf.zustand,
    fassung: kopf.fassung,
    vorlage: vorlageZu(kopf.vorlage).bezeichnung,
    befunde: ganz ? offen : null,
  }));
  return {
    jahre: [...Map.groupBy(zeilen, z => z.jahr)].map(([jahr, plaene]) => ({ jahr, plaene })),
    land: akteur.land !== undefined,
    darfAnlegen: darfImHaus(akteur, 'plan.anlegen'),
    geloescht: new URL(request.url).searchParams.has('geloescht'),
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const datei = anfrage.formular?.get('datei');
  if (!(datei instanceof File) || datei.size === 0)
    return data({ meldungen: [{ text: texte.keineDatei, ziel: null, ort: null }] }, { status: 422 });
  const ergebnis = await platz.planung.nimmAuf(nutzer.akteur, {
    inhalt: new Uint8Array(await datei.arrayBuffer()),
  });
  if (ergebnis.ok) throw redirect(`/planung/${ergebnis.wert}`, 303);
  const meldungen = ergebnis.meldungen.map(m => ({
    text: anfrage.meldungstext(m),
    ziel: null,
    ort: m.fundort ? texte.zeile(m.fundort.zeile) : null,
  }));
  return data({ meldungen }, { status: 422 });
};

/** All plans, newest year first; below it a plan file can be taken in. */
export default function Seite() {
  const { jahre, land, darfAnlegen, geloescht } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <>
      <Kopfbereich titel={texte.titel} unterzeile={land ? texte.unterzeileLand : texte.unterzeile}>
        {darfAnlegen && (
          <Knopfverweis ziel="/planung/anlegen" gewicht="primary">
            {texte.anlegen}
          </Knopfverweis>
        )}
      </Kopfbereich>
      {geloescht && <Meldungsliste ton="success" titel={texte.geloescht} />}
      {antwort && (
        <Meldungsliste
          ton="danger"
          titel={texte.fehler(antwort.meldungen.length)}
          meldungen={antwort.meldungen}
        />
      )}
      {jahre.length === 0 && (
        <Leerzustand titel={texte.leer} hilfe="/hilfe">
          <p>{darfAnlegen ? texte.leerSatz : texte.leerLesend}</p>
        </Leerzustand>
      )}
      {jahre.map(({ jahr, plaene }) => (
        <section key={jahr} className="abschnitt">
          <Tabelle
            titel={texte.plaene(jahr)}
            gleich
            zeilen={plaene}
            schluessel={z => z.kennung}
            spalten={[
              {
                titel: texte.plan,
                inhalt: z => (
                  <>
                    <a href={`/planung/${z.kennung}`}>{z.titel}</a>
                    {z.szenario && <span className="anzahl"> ({texte.szenario})</span>}
                  </>
                ),
              },
              ...(plaene.some(z => z.jobcenter !== null)
                ? [{ titel: texte.jobcenter, inhalt: (z: (typeof plaene)[number]) => z.jobcenter }]
                : []),
              { titel: texte.vorlage, inhalt: z => z.vorlage },
              { titel: texte.zustand, inhalt: z => z.zustand },
              { titel: texte.fassung, zahl: true, inhalt: z => z.fassung },
              {
                titel: texte.befunde,
                inhalt: z => (z.befunde ? <Befundzahlen zahlen={z.befunde} /> : texte.imHaus),
              },
            ]}
          />
        </section>
      ))}
      {darfAnlegen && (
        <section className="abschnitt karte" id="aufnehmen">
          <h2>{texte.aufnehmen}</h2>
          <Formular datei aktion="/planung">
            <Eingabe
              name="datei"
              type="file"
              beschriftung={texte.datei}
              hilfe={texte.dateihilfe}
              accept=".yaml,.yml,.json"
              required
            />
            <Knopf>{texte.hochladen}</Knopf>
          </Formular>
        </section>
      )}
    </>
  );
}

import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { Szenarioteil } from '#application/planung';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { wirkungsdarstellung } from '../darstellung/wirkungsdarstellung.ts';
import { wertetext } from '../darstellung/wertetext.ts';
import { stellenname } from '../darstellung/stellenname.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Wirkung } from '../bausteine/Wirkung.tsx';
import type { Lader } from '../kontext.ts';
import { uebernahmetexte as texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const vorschau = await platz.szenarien.zeigeUebernahme(nutzer.akteur, wahl.kennung);
  if (!vorschau.ok || wahl.fassung !== undefined) throw data(null, { status: 404 });
  const { plan: ziel, szenario, teile } = vorschau.wert;
  const vergleich = await platz.planverwaltung.vergleiche(nutzer.akteur, {
    a: { kennung: ziel.kopf.kennung },
    b: { kennung: wahl.kennung },
  });
  return {
    plan: plandarstellung(plan),
    satz: texte.satz(szenario.kopf.titel, ziel.kopf.titel),
    beschlossen: ziel.kopf.zustand === 'beschlossen',
    teile: teile.map(teil => teildarstellung(ziel, teil)),
    wirkung: vergleich.ok ? wirkungsdarstellung(vergleich.wert) : null,
  };
};

export const action = async ({ params, context }: Lader) => {
  const { wahl, plan, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const texteAus = (name: string): readonly string[] =>
    (anfrage.formular?.getAll(name) ?? []).filter(w => typeof w === 'string');
  const ergebnis = await platz.szenarien.uebernimm(nutzer.akteur, {
    szenario: wahl.kennung,
    teile: texteAus('teil'),
    gesehen: Object.fromEntries(
      texteAus('gesehen').flatMap(zeile => {
        const [adresse = '', version = ''] = zeile.split('\t');
        return version === '' ? [] : [[adresse, Number(version)]];
      }),
    ),
  });
  if (ergebnis.ok) throw redirect(`/planung/${plan.kopf.szenarioVon ?? ''}?uebernommen`, 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

const teildarstellung = (
  plan: Parameters<typeof stellenname>[0],
  { adresse, unterschiede, version, seitdemVon }: Szenarioteil,
) => ({
  adresse,
  name: stellenname(plan, adresse),
  gesehen: `${adresse}\t${version ?? ''}`,
  seitdem: seitdemVon === null ? null : texte.seitdem(seitdemVon),
  unterschiede: unterschiede.map(({ ort, vorher, nachher }) => ({
    ort: ort.join('.'),
    stelle: ort.length === 0 ? stellenname(plan, adresse) : stellenname(plan, [adresse, ...ort].join('.')),
    vorher: wertetext(vorher) || texte.leer,
    nachher: wertetext(nachher) || texte.leer,
  })),
});

/** What taking a scenario over would change, part by part, and the button that does it. */
export default function Seite() {
  const { plan, satz, beschlossen, teile, wirkung } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {beschlossen && <Meldungsliste ton="info" titel={texte.beschlossen} />}
      {teile.length === 0 ? (
        <Leerzustand titel={texte.nichts} hilfe="/hilfe/arbeitsplatz">
          <p>{texte.nichtsSatz}</p>
        </Leerzustand>
      ) : (
        <>
          <p className="vorspann">{satz}</p>
          <Formular>
            <h2>{texte.teile}</h2>
            {teile.map(teil => (
              <Teil key={teil.adresse} teil={teil} />
            ))}
            {!beschlossen && (
              <div className="knoepfe">
                <Knopf>{texte.uebernehmen}</Knopf>
              </div>
            )}
          </Formular>
          {wirkung && (
            <section className="abschnitt" aria-labelledby="wirkung">
              <h2 id="wirkung">{texte.wirkung}</h2>
              <Wirkung wirkung={wirkung} alt={texte.imPlan} neu={texte.imSzenario} />
            </section>
          )}
        </>
      )}
    </Planrahmen>
  );
}

function Teil({ teil }: Readonly<{ teil: ReturnType<typeof teildarstellung> }>) {
  return (
    <section className="uebernahme">
      <label className="entfernen">
        <input type="checkbox" name="teil" value={teil.adresse} defaultChecked={teil.seitdem === null} />
        <span>
          <strong>{teil.name}</strong>
        </span>
      </label>
      <input type="hidden" name="gesehen" value={teil.gesehen} />
      {teil.seitdem !== null && <p className="befund__geprueft">{teil.seitdem}</p>}
      <Tabelle
        titel={teil.name}
        titelSichtbar={false}
        zeilen={teil.unterschiede}
        schluessel={u => `teil.${teil.adresse}.${u.ort}`}
        spalten={[
          { titel: texte.wo, inhalt: u => u.stelle },
          { titel: texte.imPlan, inhalt: u => u.vorher },
          { titel: texte.imSzenario, inhalt: u => u.nachher },
        ]}
      />
    </section>
  );
}

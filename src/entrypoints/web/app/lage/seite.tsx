import { useLoaderData } from 'react-router';
import { STUFEN } from '#domain/werte';
import { zaehleOffene } from '../darstellung/befunddarstellung.ts';
import { Befundzahlen } from '../bausteine/Befund.tsx';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { Angehendes } from './Angehendes.tsx';
import { angehendesdarstellung, LEER } from './angehendes.ts';
import { texte } from './texte.ts';

export const loader = async ({ context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const liste = await platz.planung.liste(nutzer.akteur);
  const plaene = liste.ok ? liste.wert : [];
  const offene = await Promise.all(
    plaene
      .filter(p => p.zustand !== 'beschlossen')
      .map(async ({ kennung, titel, jahr }) => {
        const plan = await platz.planung.oeffne(nutzer.akteur, kennung);
        const befunde = plan.ok ? zaehleOffene(plan.wert.befunde) : { sperrt: 0, warnt: 0, hinweis: 0 };
        return {
          kennung,
          titel,
          jahr,
          befunde,
          schritt: STUFEN.find(s => befunde[s] > 0) ?? ('frei' as const),
        };
      }),
  );
  const angehendes = await platz.zusammenarbeit.wasMichAngeht(nutzer.akteur);
  return {
    name: nutzer.name,
    angehendes: angehendes.ok ? angehendesdarstellung(angehendes.wert) : LEER,
    offene,
    beschlossene: plaene
      .filter(p => p.zustand === 'beschlossen')
      .map(({ kennung, titel, jahr }) => ({ kennung, titel, jahr })),
  };
};

/** What needs somebody now. */
export default function Seite() {
  const { name, offene, beschlossene, angehendes } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich titel={texte.titel} unterzeile={texte.gruss(name)} />
      <Angehendes {...angehendes} />
      {offene.length === 0 ? (
        <Leerzustand titel={texte.leer} hilfe="/hilfe">
          <p>{texte.leerSatz}</p>
          <Knopfverweis ziel="/planung">{texte.zurPlanung}</Knopfverweis>
        </Leerzustand>
      ) : (
        <section className="abschnitt">
          <Tabelle
            titel={texte.arbeit}
            zeilen={offene}
            schluessel={z => z.kennung}
            spalten={[
              { titel: texte.plan, inhalt: z => <a href={`/planung/${z.kennung}`}>{z.titel}</a> },
              { titel: texte.jahr, zahl: true, inhalt: z => z.jahr },
              { titel: texte.befunde, inhalt: z => <Befundzahlen zahlen={z.befunde} /> },
              {
                titel: texte.naechstes,
                inhalt: z => (
                  <a href={`/planung/${z.kennung}/${z.schritt === 'frei' ? 'dokument' : 'befunde'}`}>
                    {texte.schritt[z.schritt]}
                  </a>
                ),
              },
            ]}
          />
        </section>
      )}
      {beschlossene.length > 0 && (
        <section className="abschnitt">
          <Tabelle
            titel={texte.beschlossen}
            zeilen={beschlossene}
            schluessel={z => z.kennung}
            spalten={[
              { titel: texte.plan, inhalt: z => <a href={`/planung/${z.kennung}`}>{z.titel}</a> },
              { titel: texte.jahr, zahl: true, inhalt: z => z.jahr },
              {
                titel: texte.dokument,
                inhalt: z => <a href={`/planung/${z.kennung}/dokument`}>{`${texte.dokument} ${z.jahr}`}</a>,
              },
            ]}
          />
        </section>
      )}
    </>
  );
}

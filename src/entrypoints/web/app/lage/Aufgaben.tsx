import { Befundzahlen } from '../bausteine/Befund.tsx';
import { Frist } from '../bausteine/Frist.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Angehendes } from './Angehendes.tsx';
import { istNichtsOffen, type Aufgabendarstellung } from './aufgabendarstellung.ts';
import { WARTEORT } from './wartendes.ts';
import { texte } from './texte.ts';

/** What waits for this person: chapters, comments, deliveries, steps, plans with findings. */
export function Aufgaben({
  aufgaben,
  darfHinnehmen,
}: Readonly<{ aufgaben: Aufgabendarstellung; darfHinnehmen: boolean }>) {
  const { inArbeit, schritte, eingaenge } = aufgaben;
  return (
    <section className="abschnitt">
      <h2>{texte.aufgaben}</h2>
      {istNichtsOffen(aufgaben) && <p>{texte.nichtsOffen}</p>}
      <Angehendes {...aufgaben} />
      {eingaenge.length > 0 && (
        <section id={WARTEORT.eingaenge}>
          <Tabelle
            titel={texte.eingaenge}
            zeilen={eingaenge}
            schluessel={z => `eingang.${z.id}`}
            spalten={[
              {
                titel: texte.eingang,
                inhalt: z => <a href={`/kennzahlen/lieferungen/auftrag/${z.id}`}>{z.dateien}</a>,
              },
              { titel: texte.seit, inhalt: z => z.am },
            ]}
          />
        </section>
      )}
      {schritte.length > 0 && (
        <section id={WARTEORT.schritte}>
          <Tabelle
            titel={texte.schritte}
            zeilen={schritte}
            schluessel={z => `schritt.${z.kennung}`}
            spalten={[
              {
                titel: texte.schritt,
                inhalt: z => <a href={`/planung/${z.kennung}/beschluss`}>{z.schritt}</a>,
              },
              { titel: texte.plan, inhalt: z => z.titel },
              { titel: texte.frist, inhalt: z => <Frist frist={z.frist} ueberfaellig={z.ueberfaellig} /> },
            ]}
          />
        </section>
      )}
      {inArbeit.length > 0 && (
        <section id={WARTEORT.inArbeit}>
          <Tabelle
            titel={texte.arbeit}
            zeilen={inArbeit}
            schluessel={z => z.kennung}
            spalten={[
              { titel: texte.plan, inhalt: z => <a href={`/planung/${z.kennung}`}>{z.titel}</a> },
              { titel: texte.jahr, zahl: true, inhalt: z => z.jahr },
              { titel: texte.befunde, inhalt: z => <Befundzahlen zahlen={z.befunde} /> },
              {
                titel: texte.naechstes,
                inhalt: z => (
                  <a href={`/planung/${z.kennung}/${z.schritt === 'frei' ? 'dokument' : 'befunde'}`}>
                    {(darfHinnehmen ? texte.planschritt : texte.planschrittLesend)[z.schritt]}
                  </a>
                ),
              },
            ]}
          />
        </section>
      )}
    </section>
  );
}

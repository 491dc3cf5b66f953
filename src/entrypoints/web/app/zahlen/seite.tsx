import { useLoaderData } from 'react-router';
import { bereichsname } from '../darstellung/kapitelliste.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { offeneKommentare } from '../darstellung/offeneKommentare.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { zahlrezept } from '../darstellung/zahlrezept.ts';
import { Druckknopf } from '../bausteine/Druckknopf.tsx';
import { Filterfeld } from '../bausteine/Filterfeld.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Skript } from '../bausteine/Skript.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Rechenweg } from '../bausteine/Zahl.tsx';
import type { Lader } from '../kontext.ts';
import { texte as bausteintexte } from '../bausteine/texte.ts';
import { texte } from './texte.ts';

/** So many figures on one page. */
const JE_SEITE = 80;

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const { searchParams } = new URL(request.url);
  const gesucht = searchParams.get('zahl');
  const gruppen = Map.groupBy(plan.rechnung.blatt.values(), z => z.pfad.split('.')[0] ?? '');
  const gewuenscht = searchParams.get('kapitel') ?? gesucht?.split('.')[0] ?? '';
  const gewaehlt = gruppen.has(gewuenscht) ? gewuenscht : ([...gruppen.keys()][0] ?? '');
  const alle = gruppen.get(gewaehlt) ?? [];
  const seiten = Math.max(1, Math.ceil(alle.length / JE_SEITE));
  const stelle = alle.findIndex(zahl => zahl.pfad === gesucht);
  const gefragt = stelle === -1 ? searchParams.get('seite') : Math.floor(stelle / JE_SEITE) + 1;
  const seite = Math.min(seiten, Math.max(1, Math.trunc(Number(gefragt)) || 1));
  const offene = await offeneKommentare(platz, nutzer.akteur, wahl);
  const darfKommentieren = wahl.fassung === undefined && darfImHaus(nutzer.akteur, 'kommentar.schreiben');
  return {
    plan: plandarstellung(plan),
    gewaehlt,
    gesucht,
    name: bereichsname(gewaehlt),
    kapitel: [...gruppen].map(([schluessel, zahlen]) => ({
      schluessel,
      name: bereichsname(schluessel),
      anzahl: zahlen.length,
    })),
    seite,
    seiten,
    zahlen: alle
      .slice((seite - 1) * JE_SEITE, seite * JE_SEITE)
      .map(zahl => zahlrezept(plan, zahl, { platz, offene, darfKommentieren })),
  };
};

/** Every figure of a plan, one chapter at a time. */
export default function Seite() {
  const { plan, kapitel, gewaehlt, gesucht, name, zahlen, seite, seiten } = useLoaderData<typeof loader>();
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {zahlen.length === 0 ? (
        <Leerzustand titel={texte.keine}>
          <p>{texte.keineSatz}</p>
        </Leerzustand>
      ) : (
        <>
          <p className="vorspann">{texte.satz}</p>
          <nav aria-label={texte.bereiche} className="wahl">
            <ul>
              {kapitel.map(k => (
                <li key={k.schluessel}>
                  <a
                    href={`/planung/${plan.kennung}/zahlen?kapitel=${k.schluessel}`}
                    aria-current={k.schluessel === gewaehlt ? 'page' : undefined}
                  >
                    {k.name} <span className="anzahl">({k.anzahl})</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Filterfeld tabelle=".zahlentabelle" beschriftung={texte.filter} />
          <div className="zahlentabelle">
            <Tabelle
              titel={texte.zahlen(name, seite, seiten)}
              zeilen={zahlen}
              schluessel={z => z.pfad}
              spalten={[
                {
                  titel: texte.name,
                  inhalt: z => (
                    <>
                      {z.name}
                      {z.offene > 0 && z.kommentieren !== null && (
                        <a className="kommentarmarke" href={z.kommentieren}>
                          {bausteintexte.offeneKommentare(z.offene)}
                          <span className="nur-vorgelesen">: {z.name}</span>
                        </a>
                      )}
                    </>
                  ),
                },
                { titel: texte.wert, zahl: true, inhalt: z => z.wert },
                { titel: texte.einheit, inhalt: z => z.einheit },
                {
                  titel: texte.herkunft,
                  inhalt: z => (z.stand === '' ? texte.herkuenfte[z.herkunft] : z.stand),
                },
                { titel: texte.rechenweg, inhalt: z => <Rechenweg zahl={z} offen={z.pfad === gesucht} /> },
              ]}
            />
          </div>
          {seiten > 1 && (
            <nav aria-label={texte.seiten} className="wahl">
              <ul>
                {Array.from({ length: seiten }, (_, i) => i + 1).map(nummer => (
                  <li key={nummer}>
                    <a
                      href={`/planung/${plan.kennung}/zahlen?kapitel=${gewaehlt}&seite=${nummer}`}
                      aria-current={nummer === seite ? 'page' : undefined}
                    >
                      <span className="nur-vorgelesen">{texte.seite} </span>
                      {nummer}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <Druckknopf />
          <Skript name="seite" />
        </>
      )}
    </Planrahmen>
  );
}

import { data, useLoaderData } from 'react-router';
import { liesMonat } from '#domain/werte';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { frischedarstellung } from '../lage/frischedarstellung.ts';
import { Foerderung } from '../lage/Foerderung.tsx';
import { Geld } from '../lage/Geld.tsx';
import { Frische } from '../lage/Frische.tsx';
import { ziellagedarstellung } from '../lage/ziellagedarstellung.ts';
import { Monatswahl } from '../lage/Monatswahl.tsx';
import { pfadzeilen } from './pfadzeilen.ts';
import { texte } from './texte.ts';
import { Ziel } from './Ziel.tsx';

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  const monat = liesMonat(new URL(request.url).searchParams.get('monat') ?? '');
  const lage = await platz.lage.fuer(nutzer.akteur, monat === null ? {} : { monat });
  if (!lage.ok || lage.wert.ziellage === null || lage.wert.frische === null)
    throw data(null, { status: 404 });
  const { ziellage, frische } = lage.wert;
  return {
    ziellage: ziellagedarstellung(ziellage),
    pfade: ziellage.ziele.map(ziel => ({
      schluessel: ziel.schluessel,
      istAus: ziel.stand?.istAus ?? null,
      mitKorridor: (ziel.stand?.zielkorridor ?? null) !== null,
      zeilen: ziel.stand ? pfadzeilen(ziel.stand.pfad, ziel.mass) : [],
    })),
    frische: frischedarstellung(frische, ziellage.zahlen),
  };
};

/** Every target with its path by month; to be printed as well. */
export default function Seite() {
  const { ziellage, pfade, frische } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel(ziellage.jahr)}
        krumen={[{ ziel: '/', name: texte.lage }]}
        unterzeile={ziellage.plan ? texte.unterzeile(ziellage.plan.titel) : texte.ohnePlan}
      >
        <Monatswahl ziellage={ziellage} seite="/ziele" />
      </Kopfbereich>
      {ziellage.zaehlung !== '' && <p className="leitsatz">{ziellage.zaehlung}</p>}
      {ziellage.plan && (
        <p>
          <a href={ziellage.plan.ziel}>{texte.zumPlan}</a>
        </p>
      )}
      {ziellage.ziele.map(ziel => (
        <Ziel
          key={ziel.schluessel}
          ziel={ziel}
          mitZahlen={ziellage.zahlen}
          pfad={pfade.find(p => p.schluessel === ziel.schluessel)}
        />
      ))}
      {ziellage.foerderung && (
        <section className="abschnitt">
          <h2>{texte.mittel}</h2>
          <Foerderung foerderung={ziellage.foerderung} offen />
          {ziellage.geld && <Geld saetze={ziellage.geld} />}
        </section>
      )}
      <Frische frische={frische} />
    </>
  );
}

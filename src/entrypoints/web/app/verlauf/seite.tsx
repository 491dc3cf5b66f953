import { useLoaderData } from 'react-router';
import { liesPfad } from '#domain/werte';
import { zahldarstellung } from '../darstellung/zahldarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { verlaufsadresse, verweisZu } from '../darstellung/orte.ts';
import { stellenname } from '../darstellung/stellenname.ts';
import { wertetext } from '../darstellung/wertetext.ts';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = async ({ request, params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  const { searchParams } = new URL(request.url);
  const adresse = searchParams.get('adresse') ?? '';
  const vor = /^\d{1,15}$/.exec(searchParams.get('vor') ?? '')?.[0];
  const verlauf = await platz.planverwaltung.verlauf(nutzer.akteur, {
    kennung: wahl.kennung,
    adresse,
    ...(vor !== undefined && { vor: Number(vor) }),
  });
  const { kennung } = plan.kopf;
  const pfad = liesPfad(adresse);
  const zahl = pfad === null ? undefined : plan.rechnung.blatt.get(pfad);
  const weiter = verlauf.ok ? verlauf.wert.weiter : null;
  return {
    plan: plandarstellung(plan),
    erlaubt: verlauf.ok,
    name: adresse === '' ? null : stellenname(plan, adresse),
    ziel: adresse === '' ? null : verweisZu(kennung, plan.daten, adresse),
    eingaben: zahl
      ? zahldarstellung(plan.rechnung, zahl).eingaben.map(e => ({
          ...e,
          ziel: verlaufsadresse(kennung, e.pfad),
        }))
      : [],
    aenderungen: (verlauf.ok ? verlauf.wert.aenderungen : []).map(a => ({
      nummer: a.nummer,
      am: zeitangabe(a.am),
      von: a.von,
      stelle: stellenname(plan, a.adresse),
      ziel: verweisZu(kennung, plan.daten, a.adresse),
      vorher: wertetext(a.vorher) || texte.leer,
      nachher: wertetext(a.nachher) || texte.leer,
    })),
    alles: verlaufsadresse(kennung, ''),
    weiter: weiter === null ? null : `${verlaufsadresse(kennung, adresse)}&vor=${weiter}`,
    neueste: vor === undefined ? null : verlaufsadresse(kennung, adresse),
  };
};

/** Who changed which figure from what to what, and when: of a place of the plan, or of all of it. */
export default function Seite() {
  const { plan, erlaubt, name, ziel, eingaben, aenderungen, alles, weiter, neueste } =
    useLoaderData<typeof loader>();
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {!erlaubt && <Meldungsliste ton="info" titel={texte.keinRecht} />}
      {erlaubt && <p className="vorspann">{texte.satz}</p>}
      {name !== null && (
        <p>
          {texte.zu(name)}. {ziel !== null && <a href={ziel}>{texte.zurStelle}</a>}{' '}
          <a href={alles}>{texte.alles}</a>
        </p>
      )}
      {eingaben.length > 0 && (
        <>
          <p>{texte.gerechnet}</p>
          <ul>
            {eingaben.map(e => (
              <li key={e.pfad}>
                <a href={e.ziel}>{e.name}</a> ({e.wert})
              </li>
            ))}
          </ul>
        </>
      )}
      {erlaubt && aenderungen.length === 0 && (
        <Leerzustand titel={texte.keine} hilfe="/hilfe/arbeitsplatz">
          <p>{texte.keineSatz}</p>
        </Leerzustand>
      )}
      {aenderungen.length > 0 && (
        <Tabelle
          titel={texte.liste}
          zeilen={aenderungen}
          schluessel={a => `aenderung.${a.nummer}`}
          spalten={[
            {
              titel: texte.stelle,
              inhalt: a => (a.ziel === null ? a.stelle : <a href={a.ziel}>{a.stelle}</a>),
            },
            { titel: texte.vorher, inhalt: a => a.vorher },
            { titel: texte.nachher, inhalt: a => a.nachher },
            { titel: texte.von, inhalt: a => a.von },
            { titel: texte.am, inhalt: a => a.am },
          ]}
        />
      )}
      <p>
        {weiter !== null && <a href={weiter}>{texte.aeltere}</a>}{' '}
        {neueste !== null && <a href={neueste}>{texte.neueste}</a>}
      </p>
    </Planrahmen>
  );
}

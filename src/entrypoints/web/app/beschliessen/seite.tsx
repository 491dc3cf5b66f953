import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { tagAlsText } from '#domain/werte';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { offenerPlan, plandarstellung } from '../darstellung/offenerPlan.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Planrahmen } from '../bausteine/Planrahmen.tsx';
import type { Lader } from '../kontext.ts';
import { Eintragen } from './Eintragen.tsx';
import { Offenes } from './Offenes.tsx';
import { offeneKapitel, offeneSchritte } from './offenes.ts';
import { texte } from './texte.ts';

export const loader = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined || plan.kopf.szenarioVon !== undefined) throw data(null, { status: 404 });
  const geprueft = await platz.beschluss.pruefung(nutzer.akteur, wahl.kennung);
  if (!geprueft.ok) throw data(null, { status: 404 });
  const { befunde, stellen, schritt, tag, brauchtGrund } = geprueft.wert;
  const schritte = offeneSchritte(geprueft.wert);
  const geht = befunde.sperrt === 0 && schritte.every(({ muss }) => !muss);
  return {
    plan: plandarstellung(plan),
    schritte,
    befunde,
    stellen,
    kapitel: offeneKapitel(geprueft.wert),
    tag: tag === null ? '' : texte.tag(schritt, tagAlsText(tag)),
    brauchtGrund,
    hindernis: hindernis(plan.kopf.zustand, darfImHaus(nutzer.akteur, 'plan.beschliessen'), geht),
  };
};

const hindernis = (zustand: string, darf: boolean, geht: boolean): string => {
  if (zustand !== 'in Abstimmung') return texte.nichtInAbstimmung;
  if (!darf) return texte.keinRecht;
  return geht ? '' : texte.gehtNicht;
};

export const action = async ({ params, context }: Lader) => {
  const { wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  if (wahl.fassung !== undefined) throw data(null, { status: 404 });
  const getippt = {
    trotzdem: textAus(anfrage.formular, 'trotzdem') === 'ja',
    grund: textAus(anfrage.formular, 'grund'),
  };
  const ergebnis = await platz.beschluss.beschliesse(nutzer.akteur, {
    kennung: wahl.kennung,
    trotzdem: getippt.trotzdem ? getippt.grund : null,
  });
  if (ergebnis.ok) throw redirect(`/planung/${wahl.kennung}/beschluss?getan=beschliessen`, 303);
  return data({ getippt, meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

/** Says what is still open before a plan is decided, and asks for a reason where it is decided all the same. */
export default function Seite() {
  const {
    plan,
    schritte,
    befunde,
    stellen,
    kapitel,
    tag,
    brauchtGrund,
    hindernis: warumNicht,
  } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const ziel = `/planung/${plan.kennung}`;
  return (
    <Planrahmen plan={plan} titel={texte.titel}>
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      <div className="textseite">
        <p className="vorspann">{texte.satz}</p>
        <Offenes adresse={ziel} schritte={schritte} befunde={befunde} stellen={stellen} kapitel={kapitel} />
        <h2>{texte.eintragen}</h2>
        {tag !== '' && <p>{tag}</p>}
        {warumNicht === '' ? (
          <Eintragen
            zurueck={`${ziel}/beschluss`}
            brauchtGrund={brauchtGrund}
            getippt={antwort?.getippt ?? { trotzdem: false, grund: '' }}
            fehler={antwort?.meldungen.map(m => m.text).join(' ') ?? ''}
          />
        ) : (
          <p>{warumNicht}</p>
        )}
      </div>
    </Planrahmen>
  );
}

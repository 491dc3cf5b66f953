import { data, useActionData, useLoaderData } from 'react-router';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Akteur, Rollenvergabe } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import type { Lader } from '../kontext.ts';
import { liesRollen, rollendarstellung, type Rollendarstellung } from './rollen.ts';
import { Rollenwahl } from './Rollenwahl.tsx';
import { Startkennwort } from './Startkennwort.tsx';
import { texte } from './texte.ts';

export const loader = async ({ context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'konten.verwalten');
  return { rollen: await darstellung(platz, nutzer.akteur, []) };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = nurMit(context, 'konten.verwalten');
  const eingaben = {
    name: textAus(anfrage.formular, 'name'),
    anmeldename: textAus(anfrage.formular, 'anmeldename'),
    beimDienst: textAus(anfrage.formular, 'dienst') === 'ja',
  };
  const rollen = liesRollen(anfrage.formular);
  const neues = await platz.verwaltung.legeKontoAn(nutzer.akteur, { ...eingaben, rollen });
  if (neues.ok) return { neues: neues.wert };
  const meldungen = nurTexte(neues.meldungen, anfrage.meldungstext);
  return data(
    { neues: null, eingaben, meldungen, rollen: await darstellung(platz, nutzer.akteur, rollen) },
    { status: 422 },
  );
};

const darstellung = async (
  { verwaltung }: Pick<Arbeitsplatz, 'verwaltung'>,
  akteur: Akteur,
  rollen: readonly Rollenvergabe[],
): Promise<Rollendarstellung> => {
  const waehlbar = await verwaltung.waehlbareRollen(akteur);
  const einheiten = await verwaltung.einheiten(akteur);
  return rollendarstellung(rollen, waehlbar.ok ? waehlbar.wert : [], einheiten.ok ? einheiten.wert : []);
};

/** A new account, and behind it the password to hand on. */
export default function Seite() {
  const leer = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const krumen = [
    { ziel: '/verwaltung', name: texte.verwaltung },
    { ziel: '/verwaltung/konten', name: texte.titel },
  ];
  if (antwort?.neues) return <Angelegt krumen={krumen} {...antwort.neues} />;
  const eingaben = antwort?.eingaben;
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.neu.titel} krumen={krumen} />
      {antwort && <Meldungsliste ton="danger" titel={texte.neu.fehler} meldungen={antwort.meldungen} />}
      <Formular>
        <Eingabe
          name="name"
          beschriftung={texte.name}
          hilfe={texte.neu.namehilfe}
          defaultValue={eingaben?.name ?? ''}
          autoComplete="off"
          maxLength={100}
        />
        <Eingabe
          name="anmeldename"
          beschriftung={texte.anmeldename}
          hilfe={texte.neu.anmeldenamehilfe}
          defaultValue={eingaben?.anmeldename ?? ''}
          autoComplete="off"
          maxLength={100}
        />
        <label className="ankreuzen">
          <input type="checkbox" name="dienst" value="ja" defaultChecked={eingaben?.beimDienst === true} />
          <span>{texte.neu.beimDienst}</span>
        </label>
        <Rollenwahl {...(antwort?.rollen ?? leer.rollen)} />
        <Knopf>{texte.neu.legeAn}</Knopf>
      </Formular>
    </div>
  );
}

function Angelegt({
  krumen,
  konto,
  kennwort,
}: Readonly<{
  krumen: readonly Readonly<{ ziel: string; name: string }>[];
  konto: string;
  kennwort: string | null;
}>) {
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.neu.titel} krumen={krumen} />
      <Meldungsliste ton="success" titel={texte.neu.angelegt} />
      {kennwort === null ? <p>{texte.neu.ohneKennwort}</p> : <Startkennwort kennwort={kennwort} />}
      <div className="knoepfe">
        <Knopfverweis ziel={`/verwaltung/konten/${konto}`}>{texte.neu.zumKonto}</Knopfverweis>
        <Knopfverweis ziel="/verwaltung/konten/anlegen">{texte.neu.weiteres}</Knopfverweis>
      </div>
    </div>
  );
}

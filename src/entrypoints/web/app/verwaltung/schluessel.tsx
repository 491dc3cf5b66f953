import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { handlungsname } from '#domain/zugang';
import { textAus } from '../darstellung/formulartext.ts';
import { nurTexte } from '../darstellung/meldungsdarstellung.ts';
import { nurMit } from '../darstellung/nurMit.ts';
import { tagesangabe, zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Leerzustand } from '../bausteine/Leerzustand.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { texte as alle } from './texte.ts';

const texte = alle.schluessel;

export const loader = async ({ request, context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'schluessel.verwalten');
  const gelesen = await platz.verwaltung.schluessel(nutzer.akteur);
  if (!gelesen.ok) throw data(null, { status: 404 });
  return {
    zeilen: gelesen.wert.map(s => ({
      schluessel: s.schluessel,
      name: s.name,
      konto: s.konto,
      kontoname: s.kontoname,
      nur: s.nur.map(handlung => handlungsname(handlung).name),
      angelegt: tagesangabe(s.angelegt),
      zuletzt: s.zuletzt === null ? texte.nie : zeitangabe(s.zuletzt),
      endet: tagesangabe(s.endet),
    })),
    getan: new URL(request.url).searchParams.has('getan'),
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = nurMit(context, 'schluessel.verwalten');
  const ergebnis = await platz.verwaltung.entzieheSchluessel(nutzer.akteur, {
    konto: textAus(anfrage.formular, 'konto'),
    schluessel: textAus(anfrage.formular, 'schluessel'),
  });
  if (ergebnis.ok) throw redirect('/verwaltung/schluessel?getan', 303);
  return data({ meldungen: nurTexte(ergebnis.meldungen, anfrage.meldungstext) }, { status: 422 });
};

/** All keys for programs of the house. */
export default function Seite() {
  const { zeilen, getan } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        krumen={[{ ziel: '/verwaltung', name: alle.titel }]}
        unterzeile={texte.unterzeile}
      />
      {antwort && <Meldungsliste ton="danger" titel={texte.fehler} meldungen={antwort.meldungen} />}
      {!antwort && getan && <Meldungsliste ton="success" titel={texte.getan} />}
      {zeilen.length === 0 ? (
        <Leerzustand titel={texte.leer} hilfe="/hilfe/arbeitsplatz">
          <p>{texte.leerSatz}</p>
        </Leerzustand>
      ) : (
        <Tabelle
          titel={texte.liste}
          titelSichtbar={false}
          zeilen={zeilen}
          schluessel={z => z.schluessel}
          spalten={[
            { titel: texte.name, inhalt: z => z.name },
            { titel: texte.konto, inhalt: z => z.kontoname },
            { titel: texte.darf, inhalt: z => z.nur.join('; ') },
            { titel: texte.angelegt, inhalt: z => z.angelegt },
            { titel: texte.zuletzt, inhalt: z => z.zuletzt },
            { titel: texte.endet, inhalt: z => z.endet },
            { titel: texte.tun, inhalt: z => <Entziehen {...z} /> },
          ]}
        />
      )}
    </>
  );
}

function Entziehen({ konto, schluessel, name }: Readonly<Record<'konto' | 'schluessel' | 'name', string>>) {
  return (
    <Formular>
      <input type="hidden" name="konto" value={konto} />
      <input type="hidden" name="schluessel" value={schluessel} />
      <Knopf gewicht="tertiary">
        {texte.entziehen}
        <span className="nur-vorgelesen">: {name}</span>
      </Knopf>
    </Formular>
  );
}

import { data, useLoaderData } from 'react-router';
import { nurMit } from '../darstellung/nurMit.ts';
import { darfImHaus } from '../darstellung/rechte.ts';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Lader } from '../kontext.ts';
import { rollentexte } from './rollen.ts';
import { texte } from './texte.ts';
import { zugangstext, zustandstext } from './kontotexte.ts';

export const loader = async ({ context }: Lader) => {
  const { platz, nutzer } = nurMit(context, 'konten.lesen');
  const { akteur } = nutzer;
  const konten = await platz.verwaltung.konten(akteur);
  const einheiten = await platz.verwaltung.einheiten(akteur);
  if (!konten.ok || !einheiten.ok) throw data(null, { status: 404 });
  return {
    konten: konten.wert.map(k => ({
      konto: k.konto,
      name: k.name,
      anmeldename: k.anmeldename,
      rollen: rollentexte(k.rollen, einheiten.wert),
      zugang: zugangstext(k),
      zustand: zustandstext(k),
      zuletzt: k.zuletzt === null ? texte.nie : zeitangabe(k.zuletzt),
    })),
    darfAnlegen: darfImHaus(akteur, 'konten.verwalten'),
  };
};

/** All accounts of the house. */
export default function Seite() {
  const { konten, darfAnlegen } = useLoaderData<typeof loader>();
  return (
    <>
      <Kopfbereich
        titel={texte.titel}
        krumen={[{ ziel: '/verwaltung', name: texte.verwaltung }]}
        unterzeile={texte.unterzeile}
      >
        {darfAnlegen && (
          <Knopfverweis ziel="/verwaltung/konten/anlegen" gewicht="primary">
            {texte.anlegen}
          </Knopfverweis>
        )}
      </Kopfbereich>
      <div className="kontenliste">
        <Tabelle
          titel={texte.liste}
          titelSichtbar={false}
          zeilen={konten}
          schluessel={z => z.konto}
          spalten={[
            { titel: texte.name, inhalt: z => <a href={`/verwaltung/konten/${z.konto}`}>{z.name}</a> },
            { titel: texte.anmeldename, inhalt: z => z.anmeldename },
            { titel: texte.rollen, inhalt: z => z.rollen.join(', ') || texte.keineRolle },
            { titel: texte.zugang, inhalt: z => z.zugang },
            { titel: texte.zustand, inhalt: z => z.zustand },
            { titel: texte.zuletzt, inhalt: z => z.zuletzt },
          ]}
        />
      </div>
    </>
  );
}

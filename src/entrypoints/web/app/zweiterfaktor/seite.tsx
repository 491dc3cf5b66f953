import { data, useActionData, useLoaderData } from 'react-router';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { textAus, zielAus } from '../darstellung/formulartext.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { Einrichten, Entfernen } from './Formulare.tsx';
import { fuehreAus } from './fuehreAus.ts';
import { Notfallcodes } from './Notfallcodes.tsx';
import { texte } from './texte.ts';

export const loader = async ({ request, context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  if (nutzer.beimDienst) throw data(null, { status: 404 });
  // After a mistake the same picture again: the app has it already.
  const angebot = await platz.konto.bieteZweitenFaktor(nutzer, {
    angebot: textAus(anfrage.formular, 'angebot') || null,
  });
  return {
    angebot: angebot.ok ? angebot.wert : null,
    pflicht: platz.konto.zweiterFaktorPflicht,
    zuerst: nutzer.pflicht === 'zweiterFaktor',
    weiter: zielAus(textAus(anfrage.formular, 'weiter') || new URL(request.url).searchParams.get('weiter')),
  };
};

export const action = fuehreAus;

/** Sets up a second factor, or removes the one there is. */
export default function Seite() {
  const { angebot, pflicht, zuerst, weiter } = useLoaderData<typeof loader>();
  const antwort = useActionData<typeof action>();
  const fehler = antwort?.art === 'fehler' ? antwort : null;
  return (
    <div className="textseite">
      <Kopfbereich
        titel={texte.titel}
        krumen={zuerst ? [] : [{ ziel: '/konto', name: texte.konto }]}
        unterzeile={zuerst ? texte.pflicht : texte.wozu}
      />
      {fehler && (
        <Meldungsliste
          ton="danger"
          titel={fehler.tun === 'entfernen' ? texte.nichtEntfernt : texte.fehler}
          meldungen={fehler.sonst.map(text => ({ text, ziel: null, ort: null }))}
        />
      )}
      {antwort?.art === 'eingerichtet' ? (
        <Notfallcodes codes={antwort.notfallcodes} weiter={zuerst ? weiter : '/konto'} />
      ) : angebot === null ? (
        <Entfernen pflicht={pflicht} fehler={fehler?.kennwort ?? ''} />
      ) : (
        <Einrichten angebot={angebot} weiter={weiter} fehler={fehler ?? { kennwort: '', code: '' }} />
      )}
    </div>
  );
}

import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf, Knopfverweis } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { textAus, zielAus } from '../darstellung/formulartext.ts';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { feldtexte, type Feldtexte } from './feldtexte.ts';
import { texte } from './texte.ts';

export const loader = ({ request, context }: Lader) => {
  const { platz, nutzer } = angemeldeteAnfrage(context);
  if (nutzer.beimDienst) throw data(null, { status: 404 });
  return {
    zuerst: nutzer.pflicht === 'kennwort',
    regel: texte.regel(platz.konto.kennwortregel, nutzer.zweiterFaktor),
    weiter: zielAus(new URL(request.url).searchParams.get('weiter')),
  };
};

export const action = async ({ context }: Lader) => {
  const { platz, anfrage, nutzer } = angemeldeteAnfrage(context);
  const text = (name: string): string => textAus(anfrage.formular, name);
  const neu = text('neu');
  if (neu !== text('nochmal'))
    return data<Feldtexte>({ bisher: '', neu: '', nochmal: texte.ungleich, sonst: [] }, { status: 422 });
  const ergebnis = await platz.konto.aendereKennwort(nutzer, { bisher: text('bisher'), neu });
  if (!ergebnis.ok) return data(feldtexte(ergebnis.meldungen, anfrage.meldungstext), { status: 422 });
  throw redirect(nutzer.pflicht === null ? '/konto?getan=kennwort' : zielAus(text('weiter')), 303);
};

/** A new password; for somebody whose password the administration made, before anything else. */
export default function Seite() {
  const { zuerst, regel, weiter } = useLoaderData<typeof loader>();
  const fehler = useActionData<typeof action>();
  return (
    <div className="textseite">
      <Kopfbereich
        titel={zuerst ? texte.zuerst : texte.titel}
        krumen={zuerst ? [] : [{ ziel: '/konto', name: texte.konto }]}
        unterzeile={zuerst ? texte.zuerstSatz : texte.satz}
      />
      {fehler && (
        <Meldungsliste
          ton="danger"
          titel={texte.fehler}
          meldungen={fehler.sonst.map(text => ({ text, ziel: null, ort: null }))}
        />
      )}
      <Formular aktion="/konto/kennwort">
        <input type="hidden" name="weiter" value={weiter} />
        <Eingabe
          name="bisher"
          type="password"
          beschriftung={texte.bisher}
          hilfe={zuerst ? texte.bisherhilfe : ''}
          fehler={fehler?.bisher ?? ''}
          autoComplete="current-password"
          required
        />
        <Eingabe
          name="neu"
          type="password"
          beschriftung={texte.neu}
          hilfe={`${regel} ${texte.rat}`}
          fehler={fehler?.neu ?? ''}
          autoComplete="new-password"
          required
        />
        <Eingabe
          name="nochmal"
          type="password"
          beschriftung={texte.nochmal}
          fehler={fehler?.nochmal ?? ''}
          autoComplete="new-password"
          required
        />
        <div className="knoepfe">
          <Knopf>{texte.speichern}</Knopf>
          {!zuerst && <Knopfverweis ziel="/konto">{texte.konto}</Knopfverweis>}
        </div>
      </Formular>
    </div>
  );
}

import { useLoaderData } from 'react-router';
import { ROLLENNAMEN } from '#domain/zugang';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Kopfbereich } from '../bausteine/Kopfbereich.tsx';
import { angemeldeteAnfrage, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

export const loader = ({ context }: Lader) => {
  const { name, jobcenter, akteur, zweiterFaktor } = angemeldeteAnfrage(context).nutzer;
  return {
    name,
    jobcenter,
    zweiterFaktor,
    rollen: akteur.rollen.map(
      ({ rolle, einheit }) => ROLLENNAMEN[rolle] + (einheit === null ? '' : texte.einheit(einheit)),
    ),
  };
};

/** Who one is here, and the way to end every sign-in. */
export default function Seite() {
  const { name, jobcenter, rollen, zweiterFaktor } = useLoaderData<typeof loader>();
  return (
    <div className="textseite">
      <Kopfbereich titel={texte.titel} />
      <dl className="angaben">
        <dt>{texte.name}</dt>
        <dd>{name}</dd>
        <dt>{texte.jobcenter}</dt>
        <dd>{jobcenter}</dd>
        <dt>{texte.rollen}</dt>
        <dd>{rollen.join(', ')}</dd>
        <dt>{texte.zweiterFaktor}</dt>
        <dd>{zweiterFaktor ? texte.eingerichtet : texte.nichtEingerichtet}</dd>
      </dl>
      <section className="abschnitt">
        <h2>{texte.abmelden}</h2>
        <p>{texte.abmeldenSatz}</p>
        <Formular aktion="/abmelden">
          <input type="hidden" name="ueberall" value="ja" />
          <Knopf gewicht="secondary">{texte.abmelden}</Knopf>
        </Formular>
      </section>
    </div>
  );
}

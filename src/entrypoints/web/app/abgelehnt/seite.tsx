import { data, useLoaderData } from 'react-router';
import { abgelehnt, STATUS, type Ablehnungsgrund } from '../bausteine/abgelehnt.ts';
import { Abgelehntes } from '../bausteine/Abgelehntes.tsx';
import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { anfrageKontext, type Lader } from '../kontext.ts';
import { texte } from './texte.ts';

const istGrund = (text: string | undefined): text is Ablehnungsgrund =>
  text !== undefined && Object.hasOwn(abgelehnt, text);

export const loader = ({ params: { grund }, context }: Lader) => {
  const bekannt = istGrund(grund) ? grund : 'unbekannt';
  const { wiedervorlage } = context.get(anfrageKontext);
  return data({ grund: bekannt, wiedervorlage }, { status: STATUS[bekannt] });
};

/** What the server shows when it lets a request not through. */
export default function Seite() {
  const { grund, wiedervorlage } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${abgelehnt[grund].titel} – Stellwerk`}</title>
      <Abgelehntes grund={grund}>
        {wiedervorlage && (
          <Formular aktion={wiedervorlage.ziel}>
            {wiedervorlage.felder.map(([name, wert], i) => (
              <input key={`${i} ${name}`} type="hidden" name={name} value={wert} />
            ))}
            <p>
              {grund === 'abgelaufen' && (
                <a href="/anmelden" target="_blank" rel="noopener">
                  {texte.anmelden}
                </a>
              )}
            </p>
            <Knopf>{texte.nochmals}</Knopf>
          </Formular>
        )}
      </Abgelehntes>
    </>
  );
}

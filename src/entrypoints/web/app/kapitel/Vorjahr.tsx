import { Tabelle } from '../bausteine/Tabelle.tsx';
import { texte } from './texte.ts';
import type { Ansatzdarstellung, Vorjahrsdarstellung } from './vorjahrZu.ts';

const t = texte.vorjahr;

/** Last year's promise, what came of it, and this year's text beside each other, Ansatz by Ansatz. */
export function Vorjahr({
  vorjahr: { jahr, planjahr, ziel, schwerpunkte },
}: Readonly<{ vorjahr: Vorjahrsdarstellung }>) {
  return (
    <section className="vorjahr" aria-labelledby="vorjahr">
      <h2 id="vorjahr">{t.titel(jahr)}</h2>
      <p className="vorspann">
        {t.satz} {ziel !== null && <a href={`${ziel}/kapitel/schwerpunkte`}>{t.zumPlan}</a>}
      </p>
      {schwerpunkte.map(({ titel, ansaetze }) => (
        <details key={titel} className="gruppe gruppe--2" open={schwerpunkte.length === 1}>
          <summary>
            <span className="gruppe__name">{titel}</span>
            <span className="gruppe__anzahl">{ansaetze.length}</span>
          </summary>
          {ansaetze.map(ansatz => (
            <Ansatz key={ansatz.schluessel} ansatz={ansatz} jahr={jahr} planjahr={planjahr} />
          ))}
        </details>
      ))}
    </section>
  );
}

function Ansatz({
  ansatz: { titel, zugesagt, geworden, jetzt, zahlen },
  jahr,
  planjahr,
}: Readonly<{ ansatz: Ansatzdarstellung; jahr: number; planjahr: number }>) {
  return (
    <article className="vorjahr__ansatz">
      <h3>{titel}</h3>
      <div className="vorjahr__spalten">
        <Spalte titel={t.zugesagt(jahr)} text={zugesagt ?? t.neu} />
        <Spalte titel={t.geworden} text={zugesagt === null ? '' : (geworden ?? t.ohneErgebnis)} />
        <Spalte titel={t.jetzt(planjahr)} text={jetzt === null ? t.nichtMehr : jetzt || t.ohneText} />
      </div>
      {zahlen.length > 0 && (
        <details className="aufklappen">
          <summary>
            {t.zahlen} ({zahlen.length})
          </summary>
          <Tabelle
            titel={`${t.zahlen}: ${titel}`}
            titelSichtbar={false}
            zeilen={zahlen}
            schluessel={z => `vorjahr.${titel}.${z.pfad}`}
            spalten={[
              { titel: t.zahl, inhalt: z => z.name },
              { titel: String(jahr), zahl: true, inhalt: z => z.damals },
              { titel: String(planjahr), zahl: true, inhalt: z => z.jetzt },
            ]}
          />
        </details>
      )}
    </article>
  );
}

function Spalte({ titel, text }: Readonly<Record<'titel' | 'text', string>>) {
  if (text === '') return null;
  return (
    <div>
      <h4>{titel}</h4>
      {text.split(/\n{2,}/).map(absatz => (
        <p key={absatz}>{absatz}</p>
      ))}
    </div>
  );
}

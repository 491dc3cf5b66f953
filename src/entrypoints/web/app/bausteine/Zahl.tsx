import type { Zahldarstellung } from '../darstellung/zahldarstellung.ts';
import type { Zahlrezept } from '../darstellung/zahlrezept.ts';
import { texte } from './texte.ts';

/** A figure with its name; its Rechenweg folds out below, also without script. */
export function Zahl({ zahl }: Readonly<{ zahl: Zahldarstellung | Zahlrezept }>) {
  return (
    <div className="zahl">
      <div className="zahl__name">{zahl.name}</div>
      <div className="zahl__wert">
        {zahl.wert}
        {zahl.herkunft === 'annahme' && <span className="zahl__marke">{texte.annahme}</span>}
      </div>
      <Rechenweg zahl={zahl} />
    </div>
  );
}

/** How a figure came about: the sentence, then what it is made of; with its recipe also where it stands, since when and by whom. */
export function Rechenweg({
  zahl,
  offen = false,
}: Readonly<{ zahl: Zahldarstellung | Zahlrezept; offen?: boolean }>) {
  const { name, satz, eingaben } = zahl;
  const rezept = 'eingabewege' in zahl ? zahl : null;
  return (
    <details className="rechenweg" open={offen}>
      <summary>
        {texte.rechenweg}
        <span className="nur-vorgelesen">: {name}</span>
      </summary>
      <p>{satz}</p>
      {eingaben.length > 0 && (
        <dl>
          {eingaben.map(e => (
            <div key={e.pfad}>
              <dt>
                {rezept?.eingabewege[e.pfad] === undefined ? (
                  e.name
                ) : (
                  <a href={rezept.eingabewege[e.pfad]}>{e.name}</a>
                )}
              </dt>
              <dd>{e.wert}</dd>
            </div>
          ))}
        </dl>
      )}
      {rezept && <Herkunft rezept={rezept} />}
    </details>
  );
}

function Herkunft({ rezept }: Readonly<{ rezept: Zahlrezept }>) {
  const t = texte.rezept;
  const zeilen = [
    // What was said carries its Stand in the sentence.
    [t.stand, rezept.satz.includes(rezept.stand) ? '' : rezept.stand],
    [t.recht, rezept.recht],
    [t.zuletzt, rezept.zuletzt],
  ] as const;
  return (
    <>
      <dl className="rezept">
        {zeilen.map(([was, wert]) =>
          wert === '' ? null : (
            <div key={was}>
              <dt>{was}</dt>
              <dd>{wert}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="feld__hilfe">
        {t.imText}: <code>{`{{ ${rezept.pfad} }}`}</code>
      </p>
      <p className="wege">
        {rezept.feld !== null && (
          <a href={rezept.feld}>
            {rezept.herkunft === 'formel' ? t.naechstesFeld : texte.zumFeld}
            <span className="nur-vorgelesen">: {rezept.name}</span>
          </a>
        )}
        {rezept.herkunft !== 'recht' && (
          <a href={rezept.verlauf}>
            {texte.verlauf}
            <span className="nur-vorgelesen">: {rezept.name}</span>
          </a>
        )}
        {rezept.kommentieren !== null && (
          <a href={rezept.kommentieren}>
            {texte.kommentieren}
            <span className="nur-vorgelesen">: {rezept.name}</span>
          </a>
        )}
      </p>
    </>
  );
}

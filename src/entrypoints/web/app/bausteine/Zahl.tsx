import type { Zahldarstellung } from '../darstellung/zahldarstellung.ts';
import { texte } from './texte.ts';

/** A figure with its name; its Rechenweg folds out below, also without script. */
export function Zahl({ zahl }: Readonly<{ zahl: Zahldarstellung }>) {
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

/** How a figure came about: the sentence, then what it is made of. */
export function Rechenweg({ zahl: { name, satz, eingaben } }: Readonly<{ zahl: Zahldarstellung }>) {
  return (
    <details className="rechenweg">
      <summary>
        {texte.rechenweg}
        <span className="nur-vorgelesen">: {name}</span>
      </summary>
      <p>{satz}</p>
      {eingaben.length > 0 && (
        <dl>
          {eingaben.map(e => (
            <div key={e.pfad}>
              <dt>{e.name}</dt>
              <dd>{e.wert}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

import { useId } from 'react';
import { GRUPPEN, type Schalter } from './schalter.ts';
import { texte } from './texte.ts';

/** The switches of a scenario by group; long groups fold until something in them is changed. */
export function Schalterfelder({ schalter }: Readonly<{ schalter: readonly Schalter[] }>) {
  return GRUPPEN.map(gruppe => {
    const eigene = schalter.filter(s => s.gruppe === gruppe);
    if (eigene.length === 0) return null;
    const felder = eigene.map(s => <Schalterfeld key={s.feld} schalter={s} />);
    return gruppe === 'umschichtung' ? (
      felder
    ) : (
      <details key={gruppe} className="gruppe gruppe--2" open={eigene.some(s => s.text !== '')}>
        <summary>
          <span className="gruppe__name">{texte.gruppen[gruppe]}</span>
          <span className="gruppe__anzahl">{eigene.length}</span>
        </summary>
        <fieldset>
          <legend className="nur-vorgelesen">{texte.gruppen[gruppe]}</legend>
          {felder}
        </fieldset>
      </details>
    );
  });
}

function Schalterfeld({
  schalter: { feld, name, bisher, einheitsname, text, falsch },
}: Readonly<{ schalter: Schalter }>) {
  const id = useId();
  return (
    <div className={`schalter${falsch ? ' feld--falsch' : ''}`}>
      <label htmlFor={id}>
        {name} <span className="feld__hilfe">({texte.heute(bisher)})</span>
      </label>
      <span className="schalter__eingabe">
        <input
          id={id}
          className="kern-form-input__input"
          name={feld}
          defaultValue={text}
          autoComplete="off"
          inputMode="text"
          aria-describedby={`${id}-einheit${falsch ? ` ${id}-fehler` : ''}`}
          aria-invalid={falsch || undefined}
        />
        <span id={`${id}-einheit`}>{einheitsname}</span>
      </span>
      {falsch && (
        <p className="kern-error feld__fehler" id={`${id}-fehler`}>
          {texte.falsch}
        </p>
      )}
    </div>
  );
}

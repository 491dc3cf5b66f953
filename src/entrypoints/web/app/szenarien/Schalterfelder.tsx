import { Aenderungsfeld } from '../bausteine/Aenderungsfeld.tsx';
import { GRUPPEN, type Schalter } from './schalter.ts';
import { texte } from './texte.ts';

/** The switches of a scenario by group; long groups fold until something in them is changed. */
export function Schalterfelder({ schalter }: Readonly<{ schalter: readonly Schalter[] }>) {
  return GRUPPEN.map(gruppe => {
    const eigene = schalter.filter(s => s.gruppe === gruppe);
    if (eigene.length === 0) return null;
    const felder = eigene.map(({ feld, name, bisher, einheitsname, text, falsch }) => (
      <Aenderungsfeld
        key={feld}
        name={feld}
        beschriftung={name}
        hilfe={texte.heute(bisher)}
        einheit={einheitsname}
        fehler={falsch ? texte.falsch : ''}
        defaultValue={text}
      />
    ));
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

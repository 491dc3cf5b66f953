import { EINBETTUNGSFORMEN } from '#domain/plausibilitaet';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import type { Wahl } from '../darstellung/wahl.ts';
import { texte } from './texte.ts';
import { EINFUEGEN, SUCHEN, type Einfuegewunsch, type Fundzahl } from './zahlEinfuegen.ts';

/** Inside the form of a chapter: looks for a figure of the plan and puts it into one of the texts; what was typed stays. */
export function Zahlsuche({
  felder,
  wunsch,
  gefunden,
}: Readonly<{ felder: readonly Wahl[]; wunsch: Einfuegewunsch | null; gefunden: readonly Fundzahl[] }>) {
  if (felder.length === 0) return null;
  return (
    <details className="aufklappen zahlsuche" id="zahl-einfuegen" open={wunsch !== null}>
      <summary>{texte.zahl.titel}</summary>
      <p className="feld__hilfe">{texte.zahl.satz}</p>
      <div className="zahlsuche__felder">
        <Auswahlfeld
          name={`${EINFUEGEN}-in`}
          beschriftung={texte.zahl.text}
          wahlen={felder}
          {...(wunsch && { defaultValue: wunsch.ort })}
        />
        <Auswahlfeld
          name={`${EINFUEGEN}-form`}
          beschriftung={texte.zahl.form}
          wahlen={[
            { wert: '', name: texte.zahl.ohneForm },
            ...EINBETTUNGSFORMEN.map(f => ({ wert: f, name: f })),
          ]}
          {...(wunsch && { defaultValue: wunsch.form })}
        />
        <Eingabe
          name={`${EINFUEGEN}-suche`}
          beschriftung={texte.zahl.suche}
          hilfe={texte.zahl.suchhilfe}
          defaultValue={wunsch?.suche ?? ''}
          autoComplete="off"
          maxLength={100}
        />
        <Knopf gewicht="secondary" name={EINFUEGEN} value={SUCHEN}>
          {texte.zahl.suchen}
        </Knopf>
      </div>
      {wunsch !== null && wunsch.adresse === '' && gefunden.length === 0 && <p>{texte.zahl.keine}</p>}
      {gefunden.length > 0 && (
        <ul className="zahlsuche__treffer">
          {gefunden.map(({ adresse, name, wert }) => (
            <li key={adresse}>
              <span>
                {name}: <strong>{wert}</strong>
              </span>
              <Knopf gewicht="tertiary" name={EINFUEGEN} value={adresse}>
                {texte.zahl.einfuegen}
                <span className="nur-vorgelesen">
                  : {name}, {wert}
                </span>
              </Knopf>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

import { KAPITELSTATUS } from '#domain/plan';
import type { Wahl } from '../darstellung/wahl.ts';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { texte } from './texte.ts';

/** How far a chapter is. */
export function Standmeldung({ id, status, name }: Readonly<Record<'id' | 'status' | 'name', string>>) {
  return (
    <details className="aufklappen">
      <summary>
        {texte.melden}
        <span className="nur-vorgelesen">: {name}</span>
      </summary>
      <Formular>
        <input type="hidden" name="id" value={id} />
        <Auswahlfeld
          name="status"
          beschriftung={texte.neuerStand}
          wahlen={KAPITELSTATUS.map(wert => ({ wert, name: wert }))}
          defaultValue={status}
        />
        <Knopf gewicht="secondary" name="tun" value="melden">
          {texte.speichern}
        </Knopf>
      </Formular>
    </details>
  );
}

/** Takes a Zuständigkeit away. */
export function Aufheben({ id, name }: Readonly<Record<'id' | 'name', string>>) {
  return (
    <Formular>
      <input type="hidden" name="id" value={id} />
      <Knopf gewicht="tertiary" folge="gefahr" name="tun" value="entziehen">
        {texte.entziehen}
        <span className="nur-vorgelesen">: {name}</span>
      </Knopf>
    </Formular>
  );
}

/** A new Zuständigkeit, or another Frist for one there is. */
export function Vergabe({
  kapitel,
  wer,
  werte,
}: Readonly<{
  kapitel: readonly Wahl[];
  wer: readonly Wahl[];
  werte: Readonly<Record<'kapitel' | 'wer' | 'frist', string>>;
}>) {
  return (
    <section className="abschnitt karte" aria-labelledby="vergeben">
      <h2 id="vergeben">{texte.vergeben}</h2>
      <p>{texte.vergebenSatz}</p>
      <Formular>
        <Auswahlfeld
          name="kapitel"
          beschriftung={texte.kapitel}
          wahlen={kapitel}
          defaultValue={werte.kapitel}
        />
        <Auswahlfeld name="wer" beschriftung={texte.wer} wahlen={wer} defaultValue={werte.wer} />
        <Eingabe
          name="frist"
          type="date"
          beschriftung={texte.frist}
          hilfe={texte.fristhilfe}
          defaultValue={werte.frist}
        />
        <Knopf name="tun" value="vergeben">
          {texte.vergeben}
        </Knopf>
      </Formular>
    </section>
  );
}

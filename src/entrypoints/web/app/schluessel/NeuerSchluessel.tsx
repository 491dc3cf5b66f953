import { Ankreuzgruppe } from '../bausteine/Ankreuzgruppe.tsx';
import { Auswahlfeld } from '../bausteine/Auswahlfeld.tsx';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import type { Handlungsgruppe } from './darstellung.ts';
import type { Schluesseleingaben, Schluesselfehler } from './fuehreAus.ts';
import { texte } from './texte.ts';

/** The form for a new key: its name, what it is for, how long it holds. */
export function NeuerSchluessel({
  gruppen,
  mitKennwort,
  eingaben,
  fehler,
}: Readonly<{
  gruppen: readonly Handlungsgruppe[];
  mitKennwort: boolean;
  eingaben: Schluesseleingaben;
  fehler: Schluesselfehler;
}>) {
  return (
    <section className="abschnitt" aria-labelledby="neuer">
      <h2 id="neuer">{texte.neuer}</h2>
      <Formular aktion="/konto/schluessel">
        <Eingabe
          name="name"
          beschriftung={texte.name}
          hilfe={texte.namenshilfe}
          fehler={fehler.name}
          defaultValue={eingaben.name}
          maxLength={60}
          required
        />
        <Ankreuzgruppe
          name="nur"
          beschriftung={texte.nur}
          fehler={fehler.nur}
          gruppen={gruppen.map(({ bereich, wahlen }) => ({ titel: bereich, wahlen }))}
          gewaehlt={eingaben.nur}
        />
        <Auswahlfeld
          name="tage"
          beschriftung={texte.frist}
          fehler={fehler.tage}
          wahlen={Object.entries(texte.fristen).map(([wert, name]) => ({ wert, name }))}
          defaultValue={eingaben.tage}
        />
        {mitKennwort && (
          <Eingabe
            name="kennwort"
            type="password"
            beschriftung={texte.kennwort}
            hilfe={texte.kennworthilfe}
            fehler={fehler.kennwort}
            autoComplete="current-password"
            required
          />
        )}
        <Knopf name="tun" value="anlegen">
          {texte.anlegen}
        </Knopf>
      </Formular>
    </section>
  );
}

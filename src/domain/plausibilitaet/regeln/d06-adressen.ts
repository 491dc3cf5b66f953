import { alleTexte } from '#domain/plan';
import { aehnlichster, type Pfad } from '#domain/werte';
import { unbekannteDruckadressen } from '../drucke.ts';
import { EINBETTUNGSFORMEN, eingebetteteAdressen, fehlerhafteEinbettungen } from '../einbettung.ts';
import { fund, regel, type Fund } from '../regel.ts';

type P = Readonly<{ adresse: string; wo: string; art: 'fehlt' | 'form'; vorschlag?: string }>;

/** A figure that is embedded in a text, printed, or named as a whole must exist. */
export const adressenVorhanden = regel<P>({
  code: 'D-06',
  stufe: 'sperrt',
  titel: 'Eingebettete Zahlen gibt es',
  satz: ({ adresse, wo, art, vorschlag }) =>
    art === 'form'
      ? `${wo} enthält „${adresse}“. Eine Zahl betten Sie so ein: {{ haushalt.umschichtung }}, wenn nötig mit einer Form dahinter: ${EINBETTUNGSFORMEN.map(form => `| ${form}`).join(', ')}.`
      : `${wo} nennt die Zahl „${adresse}“, die es in diesem Plan nicht gibt.${vorschlag === undefined ? '' : ` Meinten Sie „${vorschlag}“?`} „plan rechne“ zeigt alle Adressen.`,
  pruefe: ({ plan, blatt }) => {
    const fehlt = (adresse: string): boolean => !blatt.has(adresse as Pfad);
    const fehlende = (ort: string, adresse: string, wo: string): Fund<P> => {
      const anders = verkuerzt(adresse);
      const vorschlag = fehlt(anders) ? aehnlichster(adresse, blatt.keys()) : anders;
      return fund(ort, { adresse, wo, art: 'fehlt', ...(vorschlag !== null && { vorschlag }) });
    };
    const texte = alleTexte(plan);
    const imText = texte.flatMap(({ adresse: ort, text, name }) =>
      eingebetteteAdressen(text)
        .filter(fehlt)
        .map(adresse => fehlende(ort, adresse, `Der Text „${name}“`)),
    );
    const gedruckt = unbekannteDruckadressen(plan, blatt).map(adresse =>
      fehlende(`gedruckt.${adresse}`, adresse, 'Der Abschnitt „gedruckt“'),
    );
    const genannt = [
      ...Object.entries(plan.haushalt.anteilsaussagen ?? {}).map(
        ([schluessel, a]) => [`haushalt.anteilsaussagen.${schluessel}`, a.von] as const,
      ),
      ...Object.entries(plan.haushalt.teilbudgets ?? {}).map(
        ([schluessel, t]) => [`haushalt.teilbudgets.${schluessel}`, t.von] as const,
      ),
    ].flatMap(([pfad, adresse]) =>
      adresse !== undefined && fehlt(adresse) ? [fehlende(pfad, adresse, `„${pfad}“`)] : [],
    );
    const unlesbar = texte.flatMap(({ adresse: ort, text, name }) =>
      fehlerhafteEinbettungen(text).map(adresse =>
        fund<P>(ort, { adresse, wo: `Der Text „${name}“`, art: 'form' }),
      ),
    );
    return [...imText, ...unlesbar, ...gedruckt, ...genannt];
  },
});

/** Behind `differenz` and `veraenderung` the titles have one word: 'egtOhneBez', not 'eingliederungstitel.ohneBez'. */
const verkuerzt = (adresse: string): string =>
  adresse.replace(
    /(?<=\.(?:differenz|veraenderung)\.)eingliederungstitel\.(\w)/,
    (_, erster: string) => `egt${erster.toUpperCase()}`,
  );

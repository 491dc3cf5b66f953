import { alleTexte, type Plan } from '#domain/plan';
import { aehnlichster, type Pfad } from '#domain/werte';
import { unbekannteDruckadressen } from '../drucke.ts';
import { EINBETTUNGSFORMEN, eingebetteteAdressen, fehlerhafteEinbettungen } from '../einbettung.ts';
import { fund, regel, type Fund } from '../regel.ts';
import { rechtswertFehlt } from './r01-recht-fehlt.ts';

type P = Readonly<{
  adresse: string;
  wo: string;
  art: 'fehlt' | 'wartet' | 'form' | 'woertlich';
  vorschlag?: string;
}>;

/**
 * A figure that is embedded in a text, printed, or named as a whole must exist. While a value of law is missing nobody knows which figures
 * only wait for it: then it warns, and R-01 blocks.
 */
export const adressenVorhanden = regel<P>({
  code: 'D-06',
  stufe: 'sperrt',
  titel: 'Eingebettete Zahlen gibt es',
  satz: ({ adresse, wo, art, vorschlag }) =>
    art === 'woertlich'
      ? `${wo} enthält „${adresse}“. In diesem Feld werden Zahlen nicht eingebettet, die Klammern stünden so im Dokument. Nennen Sie die Zahl im Text daneben.`
      : art === 'form'
        ? `${wo} enthält „${adresse}“. Eine Zahl betten Sie so ein: {{ haushalt.umschichtung }}, wenn nötig mit einer Form dahinter: ${EINBETTUNGSFORMEN.map(form => `| ${form}`).join(', ')}.`
        : art === 'wartet'
          ? `${wo} nennt die Zahl „${adresse}“, die nicht errechnet ist. Wahrscheinlich wartet sie auf den fehlenden Rechtswert (R-01): Tragen Sie ihn zuerst ein.`
          : `${wo} nennt die Zahl „${adresse}“, die es in diesem Plan nicht gibt.${vorschlag === undefined ? '' : ` Meinten Sie „${vorschlag}“?`} „plan rechne“ zeigt alle Adressen.`,
  pruefe: kontext => {
    const { plan, blatt } = kontext;
    const wartetAufRecht = rechtswertFehlt.pruefe(kontext).length > 0;
    const fehlt = (adresse: string): boolean => !blatt.has(adresse as Pfad);
    const fehlende = (ort: string, adresse: string, wo: string): Fund<P> => {
      if (wartetAufRecht) return fund(ort, { adresse, wo, art: 'wartet' }, 'warnt');
      const anders = verkuerzt(adresse);
      const vorschlag = fehlt(anders) ? aehnlichster(adresse, blatt.keys()) : anders;
      return fund(ort, { adresse, wo, art: 'fehlt', ...(vorschlag !== null && { vorschlag }) });
    };
    const texte = alleTexte(plan).filter(({ adresse }) => !NUR_TITEL.test(adresse));
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
      adresse !== undefined && fehlt(adresse) ? [fehlende(pfad, adresse, `Das Feld „${pfad}.von“`)] : [],
    );
    const unlesbar = texte.flatMap(({ adresse: ort, text, name }) =>
      fehlerhafteEinbettungen(text).map(adresse =>
        fund<P>(ort, { adresse, wo: `Der Text „${name}“`, art: 'form' }),
      ),
    );
    const woertlich = woertlicheTexte(plan).map(({ ort, adresse }) =>
      fund<P>(ort, { adresse, wo: feldname(plan, ort), art: 'woertlich' }),
    );
    return [...imText, ...unlesbar, ...gedruckt, ...genannt, ...woertlich];
  },
});

/** Braces where nothing is embedded: titles, who is responsible, what shows the effect. */
const woertlicheTexte = (plan: Plan): readonly Readonly<{ ort: string; adresse: string }>[] => {
  const eingebettet = new Set(alleTexte(plan).map(({ adresse }) => adresse));
  return zeichenketten(plan, '').flatMap(({ ort, text }) => {
    const [gefunden] = /\{\{[^{}]*\}\}/.exec(text) ?? [];
    const hierWirdEingebettet = (eingebettet.has(ort) && !NUR_TITEL.test(ort)) || FUNKTION.test(ort);
    return gefunden === undefined || hierWirdEingebettet ? [] : [{ ort, adresse: gefunden }];
  });
};

/** 'Das Feld „wirkung“ (Schwerpunkt: Jugend)'. */
const feldname = (plan: Plan, ort: string): string => {
  const abschnitt = alleTexte(plan).find(text => ort.startsWith(`${text.abschnitt}.`))?.name;
  return `Das Feld „${ort.split('.').at(-1)}“${abschnitt === undefined ? '' : ` (${abschnitt})`}`;
};

const NUR_TITEL = /^schwerpunkte\.[^.]+\.handlungsansaetze\.[^.]+\.titel$|^potentiale\.[^.]+\.thema$/;
const FUNKTION = /^instrumente\.zeilen\.[^.]+\.funktion$/;

const zeichenketten = (teil: unknown, ort: string): readonly Readonly<{ ort: string; text: string }>[] => {
  if (typeof teil === 'string') return [{ ort, text: teil }];
  if (typeof teil !== 'object' || teil === null) return [];
  return Object.entries(teil).flatMap(([schluessel, wert]: [string, unknown]) =>
    zeichenketten(wert, ort === '' ? schluessel : `${ort}.${schluessel}`),
  );
};

/** Behind `differenz` and `veraenderung` the titles have one word: 'egtOhneBez', not 'eingliederungstitel.ohneBez'. */
const verkuerzt = (adresse: string): string =>
  adresse.replace(
    /(?<=\.(?:differenz|veraenderung)\.)eingliederungstitel\.(\w)/,
    (_, erster: string) => `egt${erster.toUpperCase()}`,
  );

import { alleTexte, type Plantext } from '#domain/plan';
import { jahrVon, tagAlsText, type Tag } from '#domain/werte';
import { fund, regel } from '../regel.ts';
import { saetze } from '../saetze.ts';
import { zeitangaben, type Zeitangabe } from '../zeitangaben.ts';

type P = Readonly<{
  abschnitt: string;
  zeit: string;
  worte: string;
  stand: string;
  andere: Readonly<{ abschnitt: string; zeit: string; satz: string }> | null;
}>;

/** A text tells as past what lies after the day the document speaks of. Another passage on the same matter with a possible year is named. */
export const vergangenesNachDemStand = regel<P>({
  code: 'D-03',
  stufe: 'warnt',
  titel: 'Vergangenes liegt nicht nach dem Stand des Dokuments',
  satz: ({ abschnitt, zeit, worte, stand, andere }) =>
    `Im Abschnitt „${abschnitt}“ steht „${zeit}“ als vergangen („${worte}“), das Dokument hat den Stand ${stand}. ${
      andere
        ? `Der Abschnitt „${andere.abschnitt}“ sagt zur selben Sache wohl „${andere.zeit}“: „${andere.satz}“`
        : 'Prüfen Sie die Jahreszahl.'
    }`,
  pruefe: ({ plan }) => {
    const texte = alleTexte(plan);
    const { stand } = plan.deckblatt;
    return texte.flatMap(({ adresse, text, name }) =>
      saetze(text).flatMap(satz => {
        const worte = vergangenheit(satz);
        const spaeter = worte === null ? undefined : spaetereZeit(satz, stand);
        return worte === null || !spaeter
          ? []
          : [
              fund(adresse, {
                abschnitt: name,
                zeit: spaeter.worte,
                worte,
                stand: tagAlsText(stand),
                andere: andereStelle(texte, satz, spaeter, stand),
              }),
            ];
      }),
    );
  },
});

const GESCHEHEN =
  /(?<!\p{L})(?:ha(?:t|ben)\s(?:.*?\s)?stattgefunden|fand(?:en)?\s.*?\sstatt|(?:wurden?|ist|sind)\s.*?(?:durchgeführt|umgesetzt|abgeschlossen|eingeführt|begonnen|gestartet|erfolgt|eröffnet|eingerichtet)(?:\sworden)?|erfolgten?)(?!\p{L})/iu;
const BEREITS = /(?<!\p{L})bereits(?!\p{L})/iu;
const KUENFTIG =
  /(?<!\p{L})(?:wird|werden|soll(?:en)?|geplant|vorgesehen|voraussichtlich|beginnt|startet)(?!\p{L})/iu;
/** Such a time ends or begins something; what is told may lie before it. */
const GRENZE =
  /(?<!\p{L})(?:bis|für|ab|seit|zum|nach|vor)(?:\s(?:zum|zur|Ende|Anfang|Mitte|einschließlich|das|den|dem|Jahr|Jahre))*(?:\s(?:im|in))?$/iu;

/** The words that tell a sentence as past; null when it speaks of what is to come. */
const vergangenheit = (satz: string): string | null => {
  if (KUENFTIG.test(satz)) return null;
  const worte = [BEREITS.exec(satz)?.[0], GESCHEHEN.exec(satz)?.[0]?.split(' ')].flat().filter(Boolean);
  const [erstes] = worte;
  const letztes = worte.at(-1);
  if (erstes === undefined || letztes === undefined) return null;
  return erstes === letztes ? erstes : `${erstes} … ${letztes}`;
};

const spaetereZeit = (satz: string, stand: Tag): Zeitangabe | undefined =>
  zeitangaben(satz).find(({ beginn, davor }) => beginn > stand && !GRENZE.test(davor));

/** Long words by their beginning: 'Auftaktworkshop' and 'Auftaktveranstaltung' speak of one thing. */
const stichworte = (satz: string): ReadonlySet<string> =>
  new Set((satz.match(/(?<!\p{L})\p{Lu}\p{L}{6,}/gu) ?? []).map(wort => wort.slice(0, 7)));

const andereStelle = (
  texte: readonly Plantext[],
  satz: string,
  { beginn }: Zeitangabe,
  stand: Tag,
): P['andere'] => {
  const gesucht = stichworte(satz);
  for (const { text, name } of texte)
    for (const anderer of saetze(text)) {
      const zeit = zeitangaben(anderer).find(z => z.beginn <= stand && jahrVon(z.beginn) !== jahrVon(beginn));
      const gemeinsam = [...stichworte(anderer)].filter(wort => gesucht.has(wort)).length;
      if (zeit && anderer !== satz && gemeinsam >= 2)
        return { abschnitt: name, zeit: zeit.worte, satz: anderer };
    }
  return null;
};

import { beanstandung, type Beanstandung } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { Schwerpunkt } from '../kapitel.ts';
import type { PruefbarerPlan } from '../pruefbarerPlan.ts';
import { vorlageZu } from '../vorlage.ts';
import type { Vorlage } from '../vorlagentyp.ts';

/** Schwerpunkte that name a theme or answer a question the template does not have, or have no title at all. */
export const pruefeSchwerpunkte = ({ schwerpunkte, deckblatt }: PruefbarerPlan): readonly Beanstandung[] => {
  if (deckblatt.vorlage === null) return [];
  const vorlage = vorlageZu(deckblatt.vorlage);
  return Object.entries(schwerpunkte ?? {}).flatMap(([schluessel, schwerpunkt]) => [
    ...pruefeThema(schluessel, schwerpunkt, vorlage),
    ...pruefeAntworten(schluessel, schwerpunkt, vorlage),
  ]);
};

const pruefeThema = (
  schluessel: string,
  { thema, titel }: Schwerpunkt,
  { schwerpunkte: { katalog }, bezeichnung }: Vorlage,
): readonly Beanstandung[] => {
  const ort = ['schwerpunkte', schluessel];
  if (thema === undefined)
    return titel === undefined
      ? [beanstandung(bezugsmeldungen.SCHWERPUNKT_OHNE_TITEL, ort, { schluessel })]
      : [];
  if (Object.hasOwn(katalog, thema)) return [];
  const erlaubt = Object.keys(katalog);
  return [
    beanstandung(bezugsmeldungen.THEMA, [...ort, 'thema'], {
      gefunden: thema,
      erlaubt,
      vorschlag: null,
      vorlage: bezeichnung,
    }),
  ];
};

const pruefeAntworten = (
  schluessel: string,
  { antworten }: Schwerpunkt,
  { schwerpunkte: { fragen }, bezeichnung }: Vorlage,
): readonly Beanstandung[] => {
  const erlaubt = [...Object.keys(fragen), FREIER_TEXT];
  return Object.keys(antworten ?? {})
    .filter(frage => !erlaubt.includes(frage))
    .map(gefunden =>
      beanstandung(
        bezugsmeldungen.FRAGE,
        ['schwerpunkte', schluessel, 'antworten', gefunden],
        { gefunden, erlaubt, vorschlag: null, vorlage: bezeichnung },
        { an: 'schluessel' },
      ),
    );
};

/** Key of the text a Schwerpunkt may have in every template, printed before the answers. */
export const FREIER_TEXT = 'text';

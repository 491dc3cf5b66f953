import { beanstandung, type Beanstandung } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { Plan, Vorlagenkennung } from '../plan.ts';
import { vorlageZu } from '../vorlage.ts';

/** Texts for which the template has no section. */
export const pruefeTexte = (
  texte: NonNullable<Plan['texte']>,
  vorlage: Vorlagenkennung | null,
): readonly Beanstandung[] => {
  if (vorlage === null) return [];
  const erlaubt = vorlageZu(vorlage).kapitel.flatMap(kapitel => kapitel.abschnitte.map(a => a.schluessel));
  return Object.keys(texte)
    .filter(schluessel => !erlaubt.includes(schluessel))
    .map(gefunden =>
      beanstandung(
        bezugsmeldungen.TEXT,
        ['texte', gefunden],
        { gefunden, erlaubt, vorschlag: null, vorlage },
        { an: 'schluessel' },
      ),
    );
};

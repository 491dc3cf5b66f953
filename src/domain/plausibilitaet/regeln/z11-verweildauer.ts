import { dezimalzahl, schreibeWert } from '#domain/werte';
import { fund, regel } from '../regel.ts';
import { geschrieben } from '../genannt.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{
  projekt: string;
  ergebnis: string;
  teilnehmende: string;
  plaetze: string;
  monate: string;
  dauer: string;
  vergleich: string;
}>;

/** A stay is pointed out when it is shorter than this share of the longest one … */
const MINDESTENS = 0.75;
/** … or, where none is named, than this many thousandths of a month. */
const OHNE_HOECHSTDAUER = dezimalzahl(3000);

/** What a result means for seats and months: the mean stay in which so many people went through them. */
export const verweildauerImProjekt = regel<P>({
  code: 'Z-11',
  stufe: 'hinweis',
  titel: 'Projektergebnis passt zu Plätzen und Monaten',
  satz: ({ projekt, ergebnis, teilnehmende, plaetze, monate, dauer, vergleich }) =>
    `${projekt}: ${ergebnis} heißt ${teilnehmende} Teilnehmende. Auf ${plaetze} Plätzen in ${monate} Monaten war jeder im Mittel ${dauer} Monate dabei; ${vergleich}. Nennen Sie die Zahl der Teilnehmenden.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.projekte?.projekte ?? {}).flatMap(([schluessel, projekt]) => {
      const ort = `projekte.projekte.${schluessel}`;
      const dauer = zahlBei(kontext, 'dezimal', `${ort}.ergebnis.verweildauer`);
      const teilnehmende = zahlBei(kontext, 'anzahl', `${ort}.ergebnis.teilnehmende`);
      const plaetze = zahlBei(kontext, 'anzahl', `${ort}.plaetze`);
      if (!dauer || !teilnehmende || !plaetze || !projekt.ergebnis?.quote) return [];
      const hoechstens = projekt.hoechstdauer?.wert;
      const unauffaellig =
        hoechstens === undefined
          ? dauer.wert >= OHNE_HOECHSTDAUER
          : dauer.wert >= MINDESTENS * hoechstens && dauer.wert <= hoechstens;
      if (unauffaellig) return [];
      return [
        fund(ort, {
          projekt: projekt.bezeichnung,
          ergebnis: `${geschrieben(projekt.ergebnis.integrationen)} Integrationen als „${geschrieben(projekt.ergebnis.quote)}“`,
          teilnehmende: schreibeWert(teilnehmende),
          plaetze: schreibeWert(plaetze),
          monate: String(projekt.ergebnis.monate),
          dauer: schreibeWert({ einheit: 'dezimal', wert: dezimalzahl(Math.round(dauer.wert / 100) * 100) }),
          vergleich: projekt.hoechstdauer
            ? `vorgesehen sind längstens ${schreibeWert({ einheit: 'dezimal', wert: projekt.hoechstdauer.wert })}`
            : 'das ist kurz',
        }),
      ];
    }),
});

import {
  cent,
  satzZu,
  schreibeCent,
  schreibeDezimal,
  schreibeEuro,
  type Einheit,
  type Zahl,
} from '#domain/werte';
import { abweichungVon, passtZu, type Abweichung } from './abweichung.ts';
import { fund, type Fund, type Pruefkontext, type Regel } from './regel.ts';
import { vermuteUrsache } from './ursachen/vermuteUrsache.ts';

/** What a finding about a printed figure says. */
export type Druckparameter = Readonly<{
  name: string;
  /** Is it a printed text that does not fit, or an amount of the plan itself? */
  art: 'gedruckt' | 'festgelegt' | 'errechnet';
  gedruckt: string;
  ort: string | null;
  /** The recipe, result included. */
  rechnung: string;
  differenz: string;
  ursache: string | null;
}>;

type Beschreibung = Readonly<{
  code: string;
  titel: string;
  fundstelle?: string;
  /** Is this figure the rule's matter? */
  betrifft(zahl: Zahl): boolean;
  /** Other figures the printed one may also mean: it fits when one of them does. */
  auch?(kontext: Pruefkontext, zahl: Zahl): readonly (Zahl | undefined)[];
}>;

/** A rule that recomputes printed figures: all are of this one shape. */
export const druckregel = ({
  code,
  titel,
  fundstelle,
  betrifft,
  auch,
}: Beschreibung): Regel<Druckparameter> => ({
  code,
  stufe: 'warnt',
  titel,
  ...(fundstelle && { fundstelle }),
  satz: druckbefund,
  pruefe: kontext =>
    kontext.drucke
      .filter(({ zahl }) => betrifft(zahl))
      .flatMap(druck => abweichungVon(kontext, druck) ?? [])
      .filter(
        abweichung =>
          !auch?.(kontext, abweichung.zahl).some(z => z && passtZu(kontext, abweichung.gedruckt, z)),
      )
      .map(abweichung => fundZu(kontext, abweichung)),
});

/** The one sentence for a printed figure that does not fit. */
export const druckbefund = ({
  name,
  art,
  gedruckt,
  ort,
  rechnung,
  differenz,
  ursache,
}: Druckparameter): string =>
  `${name}: ${art} ${art === 'gedruckt' ? `„${gedruckt}“` : gedruckt}${ort ? ` (${ort})` : ''}. ${rechnung}. Abweichung ${differenz}.${ursache ? ` ${ursache}` : ''}`;

const fundZu = (kontext: Pruefkontext, abweichung: Abweichung): Fund<Druckparameter> =>
  fund(abweichung.zahl.pfad, {
    name: abweichung.zahl.name,
    art: 'gedruckt',
    gedruckt: abweichung.gedruckt.text,
    ort: abweichung.ort,
    rechnung: satzZu(kontext.blatt, kontext.katalog, abweichung.zahl),
    differenz: schreibeDifferenz(abweichung.zahl.einheit, abweichung.differenz),
    ursache: vermuteUrsache(abweichung, kontext),
  });

/** A difference in the measure of messwert as text; shares as percentage points. */
export const schreibeDifferenz = (einheit: Einheit, differenz: number): string => {
  const mitPlus = (text: string): string => (differenz > 0 ? `+${text}` : text);
  switch (einheit) {
    case 'cent':
      return mitPlus(kurzerBetrag(Math.round(differenz)));
    case 'anteil':
      return mitPlus(`${schreibeDezimal(Math.round(differenz / 100), 2)} Punkte`);
    case 'vzae':
      return mitPlus(`${schreibeDezimal(Math.round(differenz / 100), 2)} VZÄ`);
    case 'punkte':
      return mitPlus(`${schreibeDezimal(Math.round(differenz), 3)} Punkte`);
    case 'anzahl':
      return mitPlus(schreibeDezimal(Math.round(differenz), 0));
    case 'schluessel':
      return mitPlus(schreibeDezimal(Math.round(differenz / 1_000), 1));
    case 'dezimal':
      return mitPlus(schreibeDezimal(Math.round(differenz / 10), 2));
  }
};

/** '27 €' when it is whole Euro, else '27,50 €'. */
const kurzerBetrag = (betrag: number): string =>
  betrag % 100 === 0 ? schreibeEuro(cent(betrag)) : schreibeCent(cent(betrag));

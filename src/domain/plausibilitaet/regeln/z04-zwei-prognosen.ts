import type { Angabe } from '#domain/angaben';
import type { Prognose } from '#domain/ziele';
import { standAlsText, type Stand } from '#domain/werte';
import { geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb } from '../toleranz.ts';

type P = Readonly<{ groesse: string; eine: string; andere: string; unterschied: string }>;

/** One quantity is forecast twice with different values. Forecasts that name different definitions are only pointed out. */
export const zweiPrognosen = regel<P>({
  code: 'Z-04',
  stufe: 'warnt',
  titel: 'Eine Größe hat eine Prognose',
  satz: ({ groesse, eine, andere, unterschied }) =>
    `Für „${groesse}“ nennt der Plan zwei Prognosen: ${eine} und ${andere}. ${unterschied}`,
  pruefe: kontext => {
    const prognosen = Object.entries(kontext.plan.ziele?.prognosen ?? {}).map(([schluessel, prognose]) => ({
      schluessel,
      prognose,
    }));
    return prognosen.flatMap((eine, i) =>
      prognosen
        .slice(i + 1)
        .filter(
          andere =>
            andere.prognose.groesse === eine.prognose.groesse && verschieden(eine.prognose, andere.prognose),
        )
        .map(andere => befund(kontext, eine.prognose, andere.schluessel, andere.prognose)),
    );
  },
});

const verschieden = (a: Prognose, b: Prognose): boolean =>
  weichtAb('anzahl', a.zuwachs, b.zuwachs) ||
  weichtAb('anteil', a.veraenderung, b.veraenderung) ||
  weichtAb('anzahl', a.basis, b.basis);

const weichtAb = <E extends 'anzahl' | 'anteil'>(
  einheit: E,
  a: Angabe<E> | undefined,
  b: Angabe<E> | undefined,
): boolean =>
  a !== undefined &&
  b !== undefined &&
  !innerhalb(mass(einheit, a) - mass(einheit, b), spielraum(einheit, a) + spielraum(einheit, b));

const befund = (kontext: Pruefkontext, eine: Prognose, schluessel: string, andere: Prognose): Fund<P> => {
  const abgegrenzt =
    eine.abgrenzung !== undefined && andere.abgrenzung !== undefined && eine.abgrenzung !== andere.abgrenzung;
  return fund(
    `ziele.prognosen.${schluessel}`,
    {
      groesse: eine.bezeichnung,
      eine: kurz(eine),
      andere: kurz(andere),
      unterschied: unterschied(kontext, eine, andere),
    },
    abgegrenzt ? 'hinweis' : 'warnt',
  );
};

/** '+873 / 65 % (JDW VM)'. */
const kurz = ({ zuwachs, veraenderung, basis, abgrenzung }: Prognose): string => {
  const werte = [
    basis && `Ausgangsbestand ${geschrieben(basis)}`,
    zuwachs && `Zuwachs ${geschrieben(zuwachs)}`,
    veraenderung && geschrieben(veraenderung),
  ].filter(Boolean);
  return `${werte.join(' / ')} (${abgrenzung ?? 'ohne Abgrenzung'})`;
};

const unterschied = (kontext: Pruefkontext, eine: Prognose, andere: Prognose): string => {
  if (eine.abgrenzung !== andere.abgrenzung)
    return 'Die Abgrenzung ist nicht dieselbe: nennen Sie zu beiden, wie gezählt ist.';
  const [a, b] = [standVon(kontext, eine), standVon(kontext, andere)];
  return a && b && a !== b
    ? `Die Stände sind verschieden: ${standAlsText(a)} und ${standAlsText(b)}.`
    : 'Abgrenzung und Stand sind dieselben: nur eine kann gelten.';
};

const standVon = ({ plan }: Pruefkontext, { zuwachs, veraenderung, basis }: Prognose): Stand | undefined =>
  plan.staende[(zuwachs ?? veraenderung ?? basis)?.stand ?? plan.ziele?.stand ?? ''];

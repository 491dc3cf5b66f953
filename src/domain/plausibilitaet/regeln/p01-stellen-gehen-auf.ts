import { schreibeWert, type Zahl } from '#domain/werte';
import { druckbefund, druckregel, type Druckparameter } from '../druckregel.ts';
import { gleichVieleStellen, istMehr, istStellensumme, personalzahl } from '../personal.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ grund: string }> | Druckparameter;

const gedruckt = druckregel({
  code: 'P-01',
  titel: 'Stellen gehen auf',
  betrifft: istStellensumme,
});

/** Areas and segments add up to the whole; projects that are listed add up to the posts stated for projects. */
export const stellenGehenAuf = regel<P>({
  code: 'P-01',
  stufe: 'warnt',
  titel: gedruckt.titel,
  satz: p => ('grund' in p ? p.grund : druckbefund(p)),
  pruefe: kontext => [
    ...gedruckt.pruefe(kontext),
    ...segmente(kontext),
    ...bereicheImStellenplan(kontext),
    ...projekte(kontext),
  ],
});

const segmente = (kontext: Pruefkontext): readonly Fund<P>[] =>
  Object.keys(kontext.plan.personal?.bereiche ?? {}).flatMap(kennung => {
    const soll = personalzahl(kontext, 'vzae', `bereiche.${kennung}.soll`);
    const summe = personalzahl(kontext, 'vzae', `bereiche.${kennung}.summeDerSegmente`);
    if (!soll || !summe || gleichVieleStellen(kontext, soll, summe)) return [];
    return [
      fund<P>(soll.pfad, {
        grund: `${mitWert(soll)}, die Segmente haben ${schreibeWert(summe)} (${teile(kontext, summe)}).`,
      }),
    ];
  });

/** Areas may be fewer than the whole Stellenplan has, but never more. */
const bereicheImStellenplan = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const bereiche = personalzahl(kontext, 'vzae', 'soll');
  const stellenplan = personalzahl(kontext, 'vzae', 'stellenplan.summe');
  if (!bereiche || !stellenplan || !istMehr(kontext, bereiche, stellenplan)) return [];
  return [
    fund<P>(bereiche.pfad, {
      grund: `Die Bereiche haben zusammen ${schreibeWert(bereiche)} (${teile(kontext, bereiche)}), der Stellenplan nur ${schreibeWert(stellenplan)}.`,
    }),
  ];
};

/** First as they stand, then weighted by their months of the year: one of both has to fit. */
const projekte = (kontext: Pruefkontext): readonly Fund<P>[] =>
  Object.keys(kontext.plan.personal?.stellenplan?.teile ?? {}).flatMap(kennung => {
    const ort = `stellenplan.teile.${kennung}`;
    const soll = personalzahl(kontext, 'vzae', `${ort}.soll`);
    const ganz = personalzahl(kontext, 'vzae', `${ort}.projektstellen`);
    const nachMonaten = personalzahl(kontext, 'vzae', `${ort}.projektstellenNachMonaten`);
    if (!soll || !ganz || !nachMonaten) return [];
    if (gleichVieleStellen(kontext, soll, ganz) || gleichVieleStellen(kontext, soll, nachMonaten)) return [];
    const gewichtet =
      nachMonaten.wert === ganz.wert
        ? ''
        : `, nach ihren Monaten im Planjahr ${schreibeWert(nachMonaten)} (${teile(kontext, nachMonaten)})`;
    return [
      fund<P>(soll.pfad, {
        grund: `${mitWert(soll)}, die genannten Projekte haben ${schreibeWert(ganz)} (${teile(kontext, ganz)})${gewichtet}.`,
      }),
    ];
  });

const mitWert = (zahl: Zahl): string => `${zahl.name}: ${schreibeWert(zahl)}`;

const teile = ({ blatt }: Pruefkontext, { herkunft }: Zahl): string =>
  herkunft.art === 'formel'
    ? Object.values(herkunft.eingaben)
        .flat()
        .flatMap(pfad => blatt.get(pfad) ?? [])
        .map(zahl => `${zahl.name} ${schreibeWert(zahl)}`)
        .join(' + ')
    : '';

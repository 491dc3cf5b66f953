import { schreibeWert } from '#domain/werte';
import { istGroesse, nachbar } from '../drucke.ts';
import { druckbefund, druckregel, type Druckparameter } from '../druckregel.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { auchGemeint, istSummeDesEgt, nachrichtlicheRueckforderungen } from './h10-nachrichtlich.ts';

const summen = druckregel({
  code: 'H-09',
  titel: 'EGT mit und ohne BEZ',
  betrifft: zahl => istSummeDesEgt(zahl.pfad),
  auch: auchGemeint,
});

/** EGT with BEZ is the sum; "available" may be printed with or without it; BEZ is earmarked and no source of Umschichtung. */
export const egtMitUndOhneBez = regel<Druckparameter>({
  code: 'H-09',
  stufe: 'warnt',
  titel: summen.titel,
  satz: druckbefund,
  pruefe: kontext => [...summenOhneErklaerung(kontext), ...bezUmgeschichtet(kontext)],
});

/** What the refunds explain is one finding, H-10's. */
const summenOhneErklaerung = (kontext: Pruefkontext): readonly Fund<Druckparameter>[] => {
  const druckDes = ({ pfad, parameter }: Fund<Readonly<{ gedruckt: string }>>): string =>
    `${pfad} ${parameter.gedruckt}`;
  const erklaert = new Set(nachrichtlicheRueckforderungen.pruefe(kontext).map(druckDes));
  return summen.pruefe(kontext).filter(f => !erklaert.has(druckDes(f)));
};

const bezUmgeschichtet = ({ blatt }: Pruefkontext): readonly Fund<Druckparameter>[] =>
  [...blatt.values()].flatMap(umschichtung => {
    if (!istGroesse(umschichtung.pfad, 'umschichtung') || umschichtung.einheit !== 'cent') return [];
    const egt = blatt.get(nachbar(umschichtung.pfad, 'eingliederungstitel.ohneBez'));
    if (egt?.einheit !== 'cent' || umschichtung.wert <= egt.wert) return [];
    return [
      fund(umschichtung.pfad, {
        name: umschichtung.name,
        art: umschichtung.herkunft.art === 'formel' ? 'errechnet' : 'festgelegt',
        gedruckt: schreibeWert(umschichtung),
        ort: null,
        rechnung: `${egt.name} = ${schreibeWert(egt)}`,
        differenz: `+${schreibeWert({ einheit: 'cent', wert: (umschichtung.wert - egt.wert) as typeof egt.wert })}`,
        ursache:
          'Die Umschichtung ist größer als der EGT ohne BEZ. Der BEZ ist gebunden und darf nicht umgeschichtet werden.',
      }),
    ];
  });

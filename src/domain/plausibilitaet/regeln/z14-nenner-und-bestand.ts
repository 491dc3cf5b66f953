import type { Quotenziel } from '#domain/ziele';
import { schreibeWert, type Zahl } from '#domain/werte';
import { fund, regel } from '../regel.ts';
import { bestandDerElb } from '../strukturen.ts';
import { quotenziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ bezeichnung: string; nenner: string; elb: string; mehr: boolean }>;

/** A quota of a group has fewer people than there are ELB … */
const HOECHSTENS = 2;
/** … and K2, the quota of all of them or of one sex, not a fifth of them. */
const MINDESTENS = 5;

/** The people a target counts on against the stock of ELB the plan names. */
export const nennerPasstZumBestand = regel<P>({
  code: 'Z-14',
  stufe: 'warnt',
  titel: 'Nenner eines Ziels passt zum Bestand',
  satz: ({ bezeichnung, nenner, elb, mehr }) =>
    `${bezeichnung}: Der Nenner ${nenner} ist ${mehr ? 'weit mehr' : 'weit weniger'} als ${elb}. Vermutlich ${mehr ? 'ist eine Ziffer zu viel' : 'fehlt eine Ziffer'}.`,
  pruefe: kontext => {
    const elb = bestandDerElb(kontext);
    return quotenziele(kontext).flatMap(({ ort, ziel }) => {
      const nenner = zahlBei(kontext, 'anzahl', `${ort}.nenner`);
      const art = nenner && elb ? missverhaeltnis(ziel, nenner, elb) : null;
      return nenner && elb && art
        ? [
            fund(nenner.pfad, {
              bezeichnung: ziel.bezeichnung,
              nenner: schreibeWert(nenner),
              elb: `${schreibeWert(elb)} (${elb.name})`,
              mehr: art === 'mehr',
            }),
          ]
        : [];
    });
  },
});

const missverhaeltnis = (
  { kennzahl }: Quotenziel,
  nenner: Zahl<'anzahl'>,
  elb: Zahl<'anzahl'>,
): 'mehr' | 'weniger' | null => {
  if (nenner.wert > HOECHSTENS * elb.wert) return 'mehr';
  return kennzahl === 'K2' && MINDESTENS * nenner.wert < elb.wert ? 'weniger' : null;
};

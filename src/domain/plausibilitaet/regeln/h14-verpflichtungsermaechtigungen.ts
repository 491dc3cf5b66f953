import { negiert, satzZu, schreibeWert, type Cent, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { istNegativ } from '../toleranz.ts';

type P = Readonly<{ jahr: string; rechnung: string | null; betrag: string }>;

/** What is committed for a later year needs a Verpflichtungsermächtigung that covers it. */
export const verpflichtungsermaechtigungReicht = regel<P>({
  code: 'H-14',
  stufe: 'sperrt',
  titel: 'Verpflichtungsermächtigungen reichen in jedem Folgejahr',
  fundstelle: '§ 38 BHO',
  satz: ({ jahr, rechnung, betrag }) =>
    rechnung
      ? `${rechnung}. Für ${jahr} fehlt eine Verpflichtungsermächtigung von ${betrag}.`
      : `Für ${jahr} werden ${betrag} gebunden, aber keine Verpflichtungsermächtigung ist zugeteilt.`,
  pruefe: kontext =>
    [...kontext.blatt.values()].flatMap(zahl =>
      zahl.einheit === 'cent' ? [...ueberzogen(kontext, zahl), ...ohneZuteilung(kontext, zahl)] : [],
    ),
});

const betrag = (wert: Cent): string => schreibeWert({ einheit: 'cent', wert });

const ueberzogen = (kontext: Pruefkontext, zahl: Zahl<'cent'>): readonly Fund<P>[] => {
  const jahr = /^haushalt\.verpflichtungsermaechtigungFrei\.(\d+)$/.exec(zahl.pfad)?.[1];
  return jahr && istNegativ(kontext, zahl)
    ? [
        fund<P>(zahl.pfad, {
          jahr,
          rechnung: satzZu(kontext.blatt, kontext.katalog, zahl),
          betrag: betrag(negiert(zahl.wert)),
        }),
      ]
    : [];
};

/** A plan that lists its Verpflichtungsermächtigungen has none in the years it does not list. */
const ohneZuteilung = ({ plan }: Pruefkontext, zahl: Zahl<'cent'>): readonly Fund<P>[] => {
  const jahr = /^haushalt\.(?:folgelasten|neueBindungen)\.(\d+)$/.exec(zahl.pfad)?.[1];
  const zugeteilt = plan.haushalt.bindungen?.verpflichtungsermaechtigungen;
  if (!jahr || !zugeteilt || Number(jahr) <= plan.deckblatt.jahr || Object.hasOwn(zugeteilt, jahr)) return [];
  return zahl.wert > 0 ? [fund<P>(zahl.pfad, { jahr, rechnung: null, betrag: betrag(zahl.wert) })] : [];
};

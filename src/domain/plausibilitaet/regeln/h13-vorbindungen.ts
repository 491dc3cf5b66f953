import { cent, schreibeWert, type Pfad, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb, uebersteigt, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ was: string; betrag: string; verfuegbar: string; endgueltig: boolean }>;

/**
 * What is promised (Vorbindungen, cases granted in the plan year, minimum purchases) must fit into the EGT; blocks once the allotment
 * is final. What is only planned may exceed it within the Überplanung: that is H-15's matter.
 */
export const vorbindungenGedeckt = regel<P>({
  code: 'H-13',
  stufe: 'warnt',
  titel: 'Vorbindungen und neue Bindungen passen in den EGT',
  satz: ({ was, betrag, verfuegbar, endgueltig }) =>
    `${was}: ${betrag} gegen ${verfuegbar} verfügbaren EGT. ${endgueltig ? 'Die Zuteilung ist endgültig: so kann der Plan nicht beschlossen werden.' : 'Die Zuteilung ist vorläufig; mit der endgültigen sperrt dieser Befund den Plan.'}`,
  pruefe: kontext => {
    const jahr = kontext.plan.deckblatt.jahr;
    const vorbindungen = betrag(kontext, `haushalt.vorbindungen.${jahr}`);
    const verfuegbar =
      betrag(kontext, 'haushalt.eingliederungstitel.verfuegbar') ??
      betrag(kontext, 'haushalt.eingliederungstitel.ohneBez');
    if (!verfuegbar) return [];
    if (vorbindungen && uebersteigt(kontext, vorbindungen, verfuegbar))
      return [befund(kontext, vorbindungen, `Vorbindungen ${jahr}`, schreibeWert(vorbindungen), verfuegbar)];
    const zugesagt = zugesagte(kontext);
    const summe = zugesagt.reduce((s, z) => s + z.wert, 0);
    const toleranz = zugesagt.reduce(
      (s, z) => s + ungenauigkeit(kontext, z),
      ungenauigkeit(kontext, verfuegbar),
    );
    return summe <= verfuegbar.wert || innerhalb(summe - verfuegbar.wert, toleranz)
      ? []
      : [
          befund(
            kontext,
            verfuegbar,
            `Bereits zugesagt (${zugesagt.map(z => `${z.name} ${schreibeWert(z)}`).join(' + ')})`,
            schreibeWert({ einheit: 'cent', wert: cent(summe) }),
            verfuegbar,
          ),
        ];
  },
});

const betrag = ({ blatt }: Pruefkontext, pfad: string): Zahl<'cent'> | null => {
  const zahl = blatt.get(pfad as Pfad);
  return zahl?.einheit === 'cent' ? zahl : null;
};

const befund = (kontext: Pruefkontext, zahl: Zahl, was: string, wert: string, verfuegbar: Zahl): Fund<P> => {
  const egt = betrag(kontext, 'haushalt.eingliederungstitel.ohneBez');
  const endgueltig = egt?.herkunft.art === 'angabe' && egt.herkunft.stand.datenstand === 'endgueltig';
  return fund(
    zahl.pfad,
    { was, betrag: wert, verfuegbar: schreibeWert(verfuegbar), endgueltig },
    endgueltig ? 'sperrt' : 'warnt',
  );
};

/** Money of the year that is owed for certain: of a planned contract only its minimum purchase. */
const zugesagte = (kontext: Pruefkontext): readonly Zahl<'cent'>[] => {
  const { jahr } = kontext.plan.deckblatt;
  return [
    `haushalt.vorbindungen.${jahr}`,
    `haushalt.neueBindungen.${jahr}`,
    ...Object.keys(kontext.plan.haushalt.planung?.zeilen ?? {}).map(
      zeile => `haushalt.planung.zeilen.${zeile}.mindestabnahme`,
    ),
  ]
    .map(pfad => betrag(kontext, pfad))
    .filter(zahl => zahl !== null);
};

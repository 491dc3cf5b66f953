import { schreibeWert, type Pfad, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { istNegativ, uebersteigt } from '../toleranz.ts';

type P = Readonly<{ was: string; betrag: string; verfuegbar: string; endgueltig: boolean }>;

/** What is promised from earlier years, and with new commitments on top, must fit into the EGT; blocks once the allotment is final. */
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
    const frei = betrag(kontext, 'haushalt.freieMittel');
    if (!verfuegbar) return [];
    if (vorbindungen && uebersteigt(kontext, vorbindungen, verfuegbar))
      return [befund(kontext, vorbindungen, `Vorbindungen ${jahr}`, schreibeWert(vorbindungen), verfuegbar)];
    if (frei && istNegativ(kontext, frei))
      return [
        befund(
          kontext,
          frei,
          'Vorbindungen, Verträge und neue Bindungen lassen negative freie Mittel',
          schreibeWert(frei),
          verfuegbar,
        ),
      ];
    return [];
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

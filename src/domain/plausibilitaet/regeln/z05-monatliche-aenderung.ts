import { messwert, schreibeDezimal, schreibeWert, type Zahl } from '#domain/werte';
import { alsProzent, geschrieben } from '../genannt.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';
import { bestandsziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ ziel: string; monatlich: string; wirkung: string; jahresziel: string; noetig: string }>;

/** Months times the announced monthly change against the change the yearly target means. A yearly target is an average: 6,5 months count. */
export const monatlicheAenderung = regel<P>({
  code: 'Z-05',
  stufe: 'warnt',
  titel: 'Monatliche Veränderung und Jahresziel passen zusammen',
  satz: ({ ziel, monatlich, wirkung, jahresziel, noetig }) =>
    `${ziel}: angekündigt sind ${monatlich} im Monat. ${wirkung} Das Jahresziel ist ${jahresziel}.${noetig}`,
  pruefe: kontext =>
    bestandsziele(kontext).flatMap(({ ort, ziel }) => {
      const wirkung = zahlBei(kontext, 'anteil', `${ort}.wirkungImDurchschnitt`);
      const jahresziel = zahlBei(kontext, 'anteil', `${ort}.veraenderung`);
      if (!ziel.monatlich || !wirkung || !jahresziel) return [];
      const frei = zielspielraum(kontext, ort, jahresziel) + monatsspielraum(ziel.monatlich.wert, wirkung);
      if (innerhalb(messwert(wirkung) - messwert(jahresziel), frei)) return [];
      return [
        fund(ort, {
          ziel: ziel.bezeichnung,
          monatlich: geschrieben(ziel.monatlich),
          wirkung: wirkungstext(kontext, ort, wirkung),
          jahresziel: `${alsProzent(messwert(jahresziel))} im Jahresdurchschnitt`,
          noetig: noetigeAenderung(kontext, ort, jahresziel),
        }),
      ];
    }),
});

/** The target is known to its last digit: of the percent it is set by, else of the stocks. */
const zielspielraum = (kontext: Pruefkontext, ort: string, jahresziel: Zahl): number => {
  const um = zahlBei(kontext, 'anteil', `${ort}.vorgabe.um`);
  return um ? (um.schritt ?? 0) / 2 : ungenauigkeit(kontext, jahresziel);
};

/** A monthly number is whole: half a person a month. */
const monatsspielraum = (monatlich: number, wirkung: Zahl): number =>
  monatlich === 0 ? 0 : Math.abs(messwert(wirkung) / monatlich) / 2;

const wirkungstext = (kontext: Pruefkontext, ort: string, wirkung: Zahl): string => {
  const [imJahr, bisEnde, imMittel] = [
    zahlBei(kontext, 'anzahl', `${ort}.monatlichImJahr`),
    zahlBei(kontext, 'anteil', `${ort}.wirkungBisJahresende`),
    zahlBei(kontext, 'anzahl', `${ort}.monatlichImDurchschnitt`),
  ];
  return `Das sind ${imJahr ? schreibeWert(imJahr) : ''} bis Jahresende (${bisEnde ? alsProzent(messwert(bisEnde)) : ''}) und ${imMittel ? schreibeWert(imMittel) : ''} im Jahresdurchschnitt (${alsProzent(messwert(wirkung))}, wenn der Dezember davor beim Durchschnitt lag).`;
};

const noetigeAenderung = (kontext: Pruefkontext, ort: string, jahresziel: Zahl): string => {
  const basis =
    zahlBei(kontext, 'anzahl', `${ort}.vorjahr`) ??
    zahlBei(kontext, 'anzahl', `${ort}.durchschnittVorjahr`) ??
    zahlBei(kontext, 'anzahl', `${ort}.vorgabe.basis`);
  if (!basis || messwert(jahresziel) === 0)
    return ' Meint die Zahl nur den Abgang vor Zugängen, so sagen Sie das dazu.';
  const noetig = Math.round((basis.wert * messwert(jahresziel)) / 6_500_000);
  return ` Dazu gehören etwa ${schreibeDezimal(noetig, 0)} im Monat.`;
};

import { anteil, messwert, schreibeAnteil, schreibeWert, vergleicheAnteile, type Pfad } from '#domain/werte';
import { fund, regel } from '../regel.ts';
import { innerhalb, uebersteigt, ungenauigkeit } from '../toleranz.ts';

const STANDARDGRENZE = anteil(20, 100);

type P = Readonly<{ grund: string }>;

/** Plans may add up to somewhat more than the money, since contracts are never fully used; the expected cost may not. */
export const ueberplanungInGrenzen = regel<P>({
  code: 'H-15',
  stufe: 'warnt',
  titel: 'Überplanung und erwartete Kosten',
  satz: ({ grund }) => grund,
  pruefe: kontext => {
    const { blatt, plan } = kontext;
    const [quote, erwartet, verfuegbar, egt] = [
      'haushalt.planung.ueberplanung',
      'haushalt.planung.erwartet',
      'haushalt.eingliederungstitel.verfuegbar',
      'haushalt.eingliederungstitel.ohneBez',
    ].map(pfad => blatt.get(pfad as Pfad));
    const geld = verfuegbar ?? egt;
    const grenze = plan.haushalt.grenzen?.ueberplanungHoechstens?.wert ?? STANDARDGRENZE;
    const zuViel =
      quote?.einheit === 'anteil' &&
      vergleicheAnteile(quote.wert, grenze) > 0 &&
      !innerhalb(
        messwert(quote) - messwert({ einheit: 'anteil', wert: grenze }),
        ungenauigkeit(kontext, quote),
      )
        ? [
            fund(quote.pfad, {
              grund: `Die Überplanung beträgt ${schreibeAnteil(quote.wert)}, die Grenze ist ${schreibeAnteil(grenze)}.`,
            }),
          ]
        : [];
    const zuTeuer =
      erwartet?.einheit === 'cent' && geld?.einheit === 'cent' && uebersteigt(kontext, erwartet, geld)
        ? [
            fund(erwartet.pfad, {
              grund: `Die erwarteten Kosten (${schreibeWert(erwartet)}) übersteigen ${geld.name} (${schreibeWert(geld)}).`,
            }),
          ]
        : [];
    const stand = blatt.get('haushalt.mittelabfluss.bindungsstand' as Pfad);
    const gebunden =
      stand?.einheit === 'cent' && geld?.einheit === 'cent' && uebersteigt(kontext, stand, geld)
        ? [
            fund(stand.pfad, {
              grund: `${stand.name} (${schreibeWert(stand)}) übersteigt ${geld.name} (${schreibeWert(geld)}): Überplanung gilt nur für die Planung, nicht für Ausgaben und Festlegungen.`,
            }),
          ]
        : [];
    return [...zuViel, ...zuTeuer, ...gebunden];
  },
});

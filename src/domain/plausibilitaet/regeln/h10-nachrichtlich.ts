import { messwert, schreibeWert, wertVon, type Zahl } from '#domain/werte';
import { abweichungVon, passtZu, type Abweichung } from '../abweichung.ts';
import { istGroesse, nachbar } from '../drucke.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb } from '../toleranz.ts';

type P = Readonly<{ summe: string; gedruckt: string; rueckforderungen: string; zaehltMit: boolean }>;

/** Refunds of earlier years stand beside the total unless the plan's switch counts them; a printed total must follow the switch. */
export const nachrichtlicheRueckforderungen = regel<P>({
  code: 'H-10',
  stufe: 'hinweis',
  titel: 'Nachrichtliche Zeilen zählen nicht zur Summe',
  satz: ({ summe, gedruckt, rueckforderungen, zaehltMit }) =>
    zaehltMit
      ? `${summe}: Die gedruckte Summe „${gedruckt}“ lässt die Rückforderungen von ${rueckforderungen} weg, obwohl sie nach der Einstellung des Plans zum EGT zählen.`
      : `${summe}: Die gedruckte Summe „${gedruckt}“ enthält die Rückforderungen von ${rueckforderungen}, die nur nachrichtlich sind.`,
  pruefe: kontext =>
    kontext.drucke.flatMap(druck => {
      const abweichung = istSummeDesEgt(druck.zahl.pfad) ? abweichungVon(kontext, druck) : null;
      return abweichung ? pruefeSumme(kontext, abweichung) : [];
    }),
});

const INKL_BEZ = 'eingliederungstitel.inklBez';
const VERFUEGBAR = 'eingliederungstitel.verfuegbar';
const VERFUEGBAR_BEZ = 'eingliederungstitel.verfuegbarInklBez';

/** A total of the EGT's column. */
export const istSummeDesEgt = (pfad: string): boolean =>
  [INKL_BEZ, VERFUEGBAR, VERFUEGBAR_BEZ].some(endung => istGroesse(pfad, endung));

/** "Available" is printed with or without BEZ: the other one of both. */
export const auchGemeint = ({ blatt }: Pruefkontext, { pfad }: Zahl): readonly (Zahl | undefined)[] =>
  istGroesse(pfad, VERFUEGBAR)
    ? [blatt.get(nachbar(pfad, VERFUEGBAR_BEZ))]
    : istGroesse(pfad, VERFUEGBAR_BEZ)
      ? [blatt.get(nachbar(pfad, VERFUEGBAR))]
      : [];

const pruefeSumme = (kontext: Pruefkontext, abweichung: Abweichung): readonly Fund<P>[] => {
  const { zahl, gedruckt, toleranz } = abweichung;
  const rueckforderungen = kontext.blatt.get(nachbar(zahl.pfad, 'eingliederungstitel.rueckforderungen'));
  const andere = auchGemeint(kontext, zahl).filter(z => z !== undefined);
  if (rueckforderungen?.einheit !== 'cent' || andere.some(z => passtZu(kontext, gedruckt, z))) return [];
  // The allotment with BEZ never counts them, whatever the switch says of what is available.
  const zaehltMit =
    (kontext.plan.haushalt.rueckforderungZaehltZumEgt ?? false) && !istGroesse(zahl.pfad, INKL_BEZ);
  const erklaert = [zahl, ...andere].some(z =>
    innerhalb(
      messwert(wertVon(gedruckt)) - messwert(z) + (zaehltMit ? 1 : -1) * rueckforderungen.wert,
      toleranz,
    ),
  );
  return erklaert
    ? [
        fund(zahl.pfad, {
          summe: zahl.name,
          gedruckt: gedruckt.text,
          rueckforderungen: schreibeWert(rueckforderungen),
          zaehltMit,
        }),
      ]
    : [];
};

import { cent, messwert, schreibeWert, wertVon } from '#domain/werte';
import { abweichungVon } from '../abweichung.ts';
import { istGroesse, nachbar } from '../drucke.ts';
import { fund, regel } from '../regel.ts';
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
      const { zahl } = druck;
      const gemeint =
        istGroesse(zahl.pfad, 'eingliederungstitel.verfuegbar') ||
        istGroesse(zahl.pfad, 'eingliederungstitel.verfuegbarInklBez');
      const rueckforderungen = kontext.blatt.get(nachbar(zahl.pfad, 'eingliederungstitel.rueckforderungen'));
      const abweichung = gemeint ? abweichungVon(kontext, druck) : null;
      if (!abweichung || rueckforderungen?.einheit !== 'cent') return [];
      const zaehltMit = kontext.plan.haushalt.rueckforderungZaehltZumEgt ?? false;
      const erklaert = messwert(zahl) + (zaehltMit ? -1 : 1) * rueckforderungen.wert;
      if (!innerhalb(messwert(wertVon(abweichung.gedruckt)) - erklaert, abweichung.toleranz)) return [];
      return [
        fund(zahl.pfad, {
          summe: zahl.name,
          gedruckt: abweichung.gedruckt.text,
          rueckforderungen: schreibeWert({ einheit: 'cent', wert: cent(rueckforderungen.wert) }),
          zaehltMit,
        }),
      ];
    }),
});

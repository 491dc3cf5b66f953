import { messwert, satzZu, schreibeWert, type Zahl } from '#domain/werte';
import { istGroesse, nachbar } from '../drucke.ts';
import { druckbefund, druckregel, schreibeDifferenz, type Druckparameter } from '../druckregel.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

const gedruckt = druckregel({
  code: 'H-04',
  titel: 'Umschichtung ist der Bundesanteil der Verwaltungskosten ohne das VKB',
  betrifft: zahl => istGroesse(zahl.pfad, 'umschichtung') || istGroesse(zahl.pfad, 'umschichtung.bedarf'),
});

/** Umschichtung = GVK × 84,8 % − VKB: as printed, and as chosen when the cost is given as well. */
export const umschichtungNachKosten = regel<Druckparameter>({
  code: 'H-04',
  stufe: 'warnt',
  titel: gedruckt.titel,
  fundstelle: '§ 46 Abs. 3 SGB II',
  satz: druckbefund,
  pruefe: kontext => [...gedruckt.pruefe(kontext), ...festgelegteGegenBedarf(kontext)],
});

const festgelegteGegenBedarf = (kontext: Pruefkontext): readonly Fund<Druckparameter>[] =>
  [...kontext.blatt.values()].flatMap(bedarf => {
    const umschichtung = istGroesse(bedarf.pfad, 'umschichtung.bedarf')
      ? kontext.blatt.get(nachbar(bedarf.pfad, 'umschichtung'))
      : undefined;
    if (!umschichtung) return [];
    const differenz = messwert(umschichtung) - messwert(bedarf);
    const toleranz = ungenauigkeit(kontext, bedarf) + ungenauigkeit(kontext, umschichtung);
    return innerhalb(differenz, toleranz) ? [] : [meldeLuecke(kontext, umschichtung, bedarf, differenz)];
  });

const meldeLuecke = (
  kontext: Pruefkontext,
  umschichtung: Zahl,
  bedarf: Zahl,
  differenz: number,
): Fund<Druckparameter> =>
  fund(umschichtung.pfad, {
    name: umschichtung.name,
    art: 'festgelegt',
    gedruckt: schreibeWert(umschichtung),
    ort: null,
    rechnung: satzZu(kontext.blatt, kontext.katalog, bedarf),
    differenz: schreibeDifferenz('cent', differenz),
    ursache:
      differenz < 0
        ? 'Ein Teil des Bundesanteils der Verwaltungskosten ist damit nicht gedeckt.'
        : 'Es wird mehr umgeschichtet, als die Verwaltungskosten brauchen.',
  });

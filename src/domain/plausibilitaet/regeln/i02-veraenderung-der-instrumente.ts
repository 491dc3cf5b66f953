import { messwert, wertVon, type Pfad } from '#domain/werte';
import { passt } from '../abweichung.ts';
import type { Druck } from '../drucke.ts';
import { druckregel, type Druckparameter } from '../druckregel.ts';
import { istInstrumentveraenderung } from '../instrumentzahlen.ts';
import { regel, type Pruefkontext } from '../regel.ts';
import { drucktoleranz } from '../toleranz.ts';

const gedruckt = druckregel({
  code: 'I-02',
  titel: 'Veränderung der Instrumente gegenüber dem Vorjahr',
  betrifft: istInstrumentveraenderung,
});

/** Printed changes of rows, groups and total. 'Reduzierung um rd. 24 %' has its sign in the word. */
export const veraenderungDerInstrumente = regel<Druckparameter>({
  ...gedruckt,
  pruefe: kontext =>
    gedruckt.pruefe({
      ...kontext,
      drucke: kontext.drucke.filter(
        druck => !istRueckgangImText(kontext, druck) && !istUeberAlleZeilen(kontext, druck),
      ),
    }),
});

/** A share printed with 'rd.' or the like stands in a text; there a decrease is written without its sign. */
const istRueckgangImText = (kontext: Pruefkontext, { zahl, gelesen }: Druck): boolean => {
  if (!gelesen.ok || !gelesen.wert.ungefaehr || messwert(zahl) >= 0) return false;
  const summe = messwert(wertVon(gelesen.wert)) + messwert(zahl);
  return passt(summe, drucktoleranz(gelesen.wert), kontext, zahl);
};

/** A printed change of all rows, with those whose unit changed: its arithmetic is right, and that it compares what differs is said by I-08. */
const istUeberAlleZeilen = (kontext: Pruefkontext, { zahl, gelesen }: Druck): boolean => {
  const bei = (feld: string): number | null => {
    const summe = kontext.blatt.get(zahl.pfad.replace(/veraenderung$/, feld) as Pfad);
    return summe ? messwert(summe) : null;
  };
  const [neu, alt] = [bei('summe'), bei('vorjahr')];
  if (!gelesen.ok || bei('vergleichbar.summe') === null || neu === null || !alt) return false;
  const ueberAlle = ((neu - alt) * MILLION) / alt;
  return passt(messwert(wertVon(gelesen.wert)) - ueberAlle, drucktoleranz(gelesen.wert), kontext, zahl);
};

/** Shares are compared in millionths. */
const MILLION = 1_000_000;

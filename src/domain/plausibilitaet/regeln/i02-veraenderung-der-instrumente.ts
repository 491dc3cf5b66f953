import { messwert, wertVon } from '#domain/werte';
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
      drucke: kontext.drucke.filter(druck => !istRueckgangImText(kontext, druck)),
    }),
});

/** A share printed with 'rd.' or the like stands in a text; there a decrease is written without its sign. */
const istRueckgangImText = (kontext: Pruefkontext, { zahl, gelesen }: Druck): boolean => {
  if (!gelesen.ok || !gelesen.wert.ungefaehr || messwert(zahl) >= 0) return false;
  const summe = messwert(wertVon(gelesen.wert)) + messwert(zahl);
  return passt(summe, drucktoleranz(gelesen.wert), kontext, zahl);
};

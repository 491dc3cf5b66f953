import { istGroesse, nachbar } from '../drucke.ts';
import { druckregel } from '../druckregel.ts';

/** EGT + VKB = printed Gesamtbudget; the EGT may be meant with BEZ. */
export const gesamtbudgetAusTeilen = druckregel({
  code: 'H-01',
  titel: 'Gesamtbudget ist die Summe aus EGT und VKB',
  fundstelle: '§ 46 Abs. 1 S. 5 SGB II',
  betrifft: zahl => istGroesse(zahl.pfad, 'gesamtbudget') || istGroesse(zahl.pfad, 'gesamtbudgetInklBez'),
  auch: ({ blatt }, zahl) => [
    blatt.get(nachbar(zahl.pfad, 'gesamtbudgetInklBez')),
    blatt.get(nachbar(zahl.pfad, 'gesamtbudget')),
  ],
});

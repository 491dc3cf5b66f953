import { liesMonat, liesTag, type Monat, type Tag } from '#domain/werte';
import type { Lieferungsbericht } from '#ports';
import type { Lesung } from './lesen/leseLieferung.ts';

/** What a delivery is, without its quality. */
export const berichtVon = ({
  kopf,
  personen,
  tabellen,
  befunde,
}: Lesung): Omit<Lieferungsbericht, 'guete'> => ({
  jobcenter: kopf.jobcenter,
  name: kopf.name,
  ladestand: liesTag(kopf.ladestand) ?? (0 as Tag),
  vonMonat: liesMonat(kopf.vonMonat) ?? (0 as Monat),
  bisMonat: liesMonat(kopf.bisMonat) ?? (0 as Monat),
  personen,
  dateien: Object.values(tabellen).map(({ name, zeilen, abgelehnt }) => ({ datei: name, zeilen, abgelehnt })),
  befunde,
});

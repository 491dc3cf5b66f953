import { gelungen, melde, misslungen, pfad, tagAus, type Ergebnis, type Zahl } from '#domain/werte';
import { EINGLMV_SCHLUESSEL } from './einglmv/schluessel.ts';
import { SCHLUESSELARTEN, type EinglmvSchluessel, type Schluesselart } from './einglmv/typen.ts';
import { rechtsmeldungen } from './meldungen.ts';

/** The keys of a Jobcenter (slug) in a budget year. Fails with a Hinweis when none are on record; single keys may be absent. */
export const einglmvSchluessel = (jahr: number, jobcenter: string): Ergebnis<EinglmvSchluessel> => {
  const gefunden = EINGLMV_SCHLUESSEL.find(s => s.jahr === jahr && s.jobcenter === jobcenter);
  if (!gefunden) return fehlt(jahr, jobcenter, null);
  return gelungen({
    ...gefunden,
    bezugsdatum: 'haushaltsjahr',
    rechtsgrundlage: `EinglMV ${jahr}`,
    pruefstand: 'gesetzestext',
  });
};

/** One key as figure of a calculation, at the address 'recht.einglmv.<year>.<kind>.<jobcenter>'. Fails when it is not on record. */
export const einglmvSchluesselAlsZahl = (
  jahr: number,
  jobcenter: string,
  art: Schluesselart,
): Ergebnis<Zahl<'anteil'>> => {
  const gefunden = einglmvSchluessel(jahr, jobcenter);
  if (!gefunden.ok) return gefunden;
  const wert = gefunden.wert[art];
  if (!wert) return fehlt(jahr, jobcenter, SCHLUESSELARTEN[art]);
  return gelungen({
    pfad: pfad('recht', 'einglmv', jahr, art, jobcenter),
    name: SCHLUESSELARTEN[art],
    einheit: 'anteil',
    wert,
    herkunft: {
      art: 'recht',
      parameter: `einglmv.${art}.${jobcenter}`,
      am: tagAus(jahr, 1, 1),
      fundstelle: gefunden.wert.rechtsgrundlage,
    },
  });
};

const fehlt = (jahr: number, jobcenter: string, schluessel: string | null): Ergebnis<never> =>
  misslungen(
    melde(rechtsmeldungen.EINGLMV_SCHLUESSEL_FEHLT, `recht.einglmv.${jahr}`, { jahr, jobcenter, schluessel }),
  );

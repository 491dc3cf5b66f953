import { differenzVzae, sage, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Bereich } from './angaben.ts';
import { faelleJeVzae, koepfeAlsVzae, veraenderungSchluessel, vzaeEffektiv } from './formeln/index.ts';

type Bereichslage = Readonly<{
  soll: Zahl<'vzae'> | null;
  unbesetzt: Zahl<'vzae'> | null;
  faelle: Zahl<'anzahl'> | null;
  amSoll: Zahl<'schluessel'> | null;
}>;

/** What vacancies, long-term sickness and exemptions leave of the Soll, step by step, and what the ratio becomes with it. */
export const berechneBesetzung = (
  zeug: Schreibzeug,
  ort: readonly string[],
  bereich: Bereich,
  { soll, unbesetzt, faelle, amSoll }: Bereichslage,
): void => {
  const name = bereich.bezeichnung;
  const abzuege = [
    { stufe: 'nachVakanzen', was: 'nach Vakanzen', vzae: unbesetzt },
    { stufe: 'nachKrankheit', was: 'nach Langzeiterkrankten', vzae: kranke(zeug, ort, bereich) },
    {
      stufe: 'nachFreistellung',
      was: 'nach Freistellungen',
      vzae: sage(
        zeug,
        'vzae',
        bereich.freigestellt,
        `${name}: freigestellte Stellen`,
        ...ort,
        'freigestellt',
      ),
    },
  ].flatMap(({ vzae, ...stufe }) => (vzae ? [{ ...stufe, vzae }] : []));
  if (!soll || abzuege.length === 0) return;
  let uebrig = soll;
  for (const { stufe, was, vzae } of abzuege) {
    uebrig = zeug.rechnung.wende(differenzVzae, ziel(zeug, `${name}: VZÄ ${was}`, ...ort, stufe, 'vzae'), {
      von: uebrig,
      ab: vzae,
    });
    schluesselMit(zeug, faelle, uebrig, `${name}: Betreuungsschlüssel ${was}`, [...ort, stufe, 'schluessel']);
  }
  const effektiv = zeug.rechnung.wende(
    vzaeEffektiv,
    ziel(zeug, `${name}: einsetzbare VZÄ`, ...ort, 'vzaeEffektiv'),
    { soll, abzuege: abzuege.map(({ vzae }) => vzae) },
  );
  const neu = schluesselMit(zeug, faelle, effektiv, `${name}: effektiver Betreuungsschlüssel`, [
    ...ort,
    'schluesselEffektiv',
  ]);
  if (neu && amSoll && amSoll.wert > 0)
    zeug.rechnung.wende(
      veraenderungSchluessel,
      ziel(zeug, `${name}: Verschlechterung des Betreuungsschlüssels`, ...ort, 'verschlechterung'),
      { neu, alt: amSoll },
    );
};

/** As VZÄ where said, else every person as one full post. */
const kranke = (
  zeug: Schreibzeug,
  ort: readonly string[],
  { bezeichnung, langzeiterkrankte, langzeiterkrankteVzae }: Bereich,
): Zahl<'vzae'> | null => {
  const name = `${bezeichnung}: Langzeiterkrankte`;
  const koepfe = sage(zeug, 'anzahl', langzeiterkrankte, name, ...ort, 'langzeiterkrankte');
  const stelle = [...ort, 'langzeiterkrankteVzae'] as const;
  const genannt = sage(zeug, 'vzae', langzeiterkrankteVzae, `${name} in VZÄ`, ...stelle);
  if (genannt) return genannt;
  return koepfe && zeug.rechnung.wende(koepfeAlsVzae, ziel(zeug, `${name} in VZÄ`, ...stelle), { koepfe });
};

/** null when nobody is left: there is no ratio then. */
const schluesselMit = (
  zeug: Schreibzeug,
  faelle: Zahl<'anzahl'> | null,
  stellen: Zahl<'vzae'>,
  name: string,
  ort: readonly string[],
): Zahl<'schluessel'> | null =>
  faelle && stellen.wert > 0
    ? zeug.rechnung.wende(faelleJeVzae, ziel(zeug, name, ...ort), { faelle, stellen })
    : null;

import { sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Gespraechsplanung } from './angaben.ts';
import {
  gespraecheImRhythmus,
  gespraecheJeVzae,
  kontakteJeFall,
  tragfaehigeGespraechslaenge,
  tragfaehigerSchluessel,
  wochenJeKontakt,
} from './formeln/index.ts';

/** Talks a full-time worker can hold, what each case gets of them, and whether the announced rhythm fits. */
export const berechneGespraeche = (zeug: Schreibzeug, kennung: string, planung: Gespraechsplanung): void => {
  const zeit = sageZeit(zeug, kennung, planung);
  const schluessel = sageSicher(
    zeug,
    'schluessel',
    planung.schluessel,
    `${planung.bezeichnung}: Betreuungsschlüssel`,
    ...ortVon(kennung),
    'schluessel',
  );
  const rhythmus = sage(
    zeug,
    'dezimal',
    planung.rhythmus,
    `${planung.bezeichnung}: Wochen zwischen zwei Gesprächen, angekündigt`,
    ...ortVon(kennung),
    'rhythmus',
  );
  if (zeit.gespraechslaenge.wert <= 0) return;
  const gespraeche = zeug.rechnung.wende(
    gespraecheJeVzae,
    ziel(
      zeug,
      `${planung.bezeichnung}: mögliche Gespräche je VZÄ und Jahr`,
      ...ortVon(kennung),
      'gespraecheJeVzae',
    ),
    zeit,
  );
  if (schluessel.wert > 0) kontakte(zeug, kennung, planung, gespraeche, schluessel);
  if (rhythmus && rhythmus.wert > 0)
    imRhythmus(zeug, kennung, planung, { zeit, gespraeche, schluessel, rhythmus });
};

const ortVon = (kennung: string) => ['gespraeche', kennung] as const;

type Gespraechszeit = Readonly<{
  gespraechsanteil: Zahl<'anteil'>;
  wochenstunden: Zahl<'dezimal'>;
  nettowochen: Zahl<'dezimal'>;
  gespraechslaenge: Zahl<'dezimal'>;
}>;

const sageZeit = (zeug: Schreibzeug, kennung: string, planung: Gespraechsplanung): Gespraechszeit => {
  const dezimal = (feld: 'wochenstunden' | 'nettowochen' | 'gespraechslaenge', was: string) =>
    sageSicher(zeug, 'dezimal', planung[feld], `${planung.bezeichnung}: ${was}`, ...ortVon(kennung), feld);
  return {
    gespraechsanteil: sageSicher(
      zeug,
      'anteil',
      planung.gespraechsanteil,
      `${planung.bezeichnung}: Anteil der Arbeitszeit für Gespräche`,
      ...ortVon(kennung),
      'gespraechsanteil',
    ),
    wochenstunden: dezimal('wochenstunden', 'Wochenstunden'),
    nettowochen: dezimal('nettowochen', 'Arbeitswochen im Jahr'),
    gespraechslaenge: dezimal('gespraechslaenge', 'Minuten je Gespräch'),
  };
};

const kontakte = (
  zeug: Schreibzeug,
  kennung: string,
  { bezeichnung }: Gespraechsplanung,
  gespraeche: Zahl<'dezimal'>,
  schluessel: Zahl<'schluessel'>,
): void => {
  const jeFall = zeug.rechnung.wende(
    kontakteJeFall,
    ziel(zeug, `${bezeichnung}: mögliche Gespräche je Fall und Jahr`, ...ortVon(kennung), 'kontakteJeFall'),
    { gespraeche, schluessel },
  );
  if (jeFall.wert > 0)
    zeug.rechnung.wende(
      wochenJeKontakt,
      ziel(
        zeug,
        `${bezeichnung}: Wochen zwischen zwei Gesprächen, möglich`,
        ...ortVon(kennung),
        'wochenJeKontakt',
      ),
      { kontakte: jeFall },
    );
};

const imRhythmus = (
  zeug: Schreibzeug,
  kennung: string,
  { bezeichnung }: Gespraechsplanung,
  {
    zeit: { gespraechsanteil, wochenstunden, nettowochen },
    gespraeche,
    schluessel,
    rhythmus,
  }: Readonly<{
    zeit: Gespraechszeit;
    gespraeche: Zahl<'dezimal'>;
    schluessel: Zahl<'schluessel'>;
    rhythmus: Zahl<'dezimal'>;
  }>,
): void => {
  const { wende } = zeug.rechnung;
  const noetig = wende(
    gespraecheImRhythmus,
    ziel(
      zeug,
      `${bezeichnung}: angekündigte Gespräche je VZÄ und Jahr`,
      ...ortVon(kennung),
      'gespraecheImRhythmus',
    ),
    { rhythmus, schluessel },
  );
  wende(
    tragfaehigerSchluessel,
    ziel(
      zeug,
      `${bezeichnung}: tragfähiger Betreuungsschlüssel`,
      ...ortVon(kennung),
      'tragfaehigerSchluessel',
    ),
    { gespraeche, rhythmus },
  );
  if (noetig.wert > 0)
    wende(
      tragfaehigeGespraechslaenge,
      ziel(zeug, `${bezeichnung}: tragfähige Minuten je Gespräch`, ...ortVon(kennung), 'tragfaehigeLaenge'),
      { gespraechsanteil, wochenstunden, nettowochen, gespraeche: noetig },
    );
};

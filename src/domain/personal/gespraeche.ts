import { sage, ziel, type Schreibzeug } from '#domain/angaben';
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

/** Talks a full-time worker can hold, what each case gets of them, and whether the announced rhythm fits: as far as the values go. */
export const berechneGespraeche = (zeug: Schreibzeug, kennung: string, planung: Gespraechsplanung): void => {
  const hier: Hier = { zeug, kennung, name: planung.bezeichnung };
  const gesagt = sageAlles(hier, planung);
  const zeit = arbeitszeit(gesagt);
  const schluessel = positiv(gesagt.schluessel);
  const rhythmus = positiv(gesagt.rhythmus);
  const laenge = positiv(gesagt.gespraechslaenge);
  const gespraeche =
    zeit && laenge
      ? zeug.rechnung.wende(
          gespraecheJeVzae,
          bei(hier, 'mögliche Gespräche je VZÄ und Jahr', 'gespraecheJeVzae'),
          { ...zeit, gespraechslaenge: laenge },
        )
      : null;
  if (gespraeche && schluessel) kontakte(hier, gespraeche, schluessel);
  if (rhythmus) imRhythmus(hier, rhythmus, { zeit, gespraeche, schluessel });
};

type Hier = Readonly<{ zeug: Schreibzeug; kennung: string; name: string }>;

const bei = ({ zeug, kennung, name }: Hier, was: string, feld: string) =>
  ziel(zeug, `${name}: ${was}`, 'gespraeche', kennung, feld);

type Gespraechsangaben = Readonly<{
  gespraechsanteil: Zahl<'anteil'> | null;
  wochenstunden: Zahl<'dezimal'> | null;
  nettowochen: Zahl<'dezimal'> | null;
  gespraechslaenge: Zahl<'dezimal'> | null;
  schluessel: Zahl<'schluessel'> | null;
  rhythmus: Zahl<'dezimal'> | null;
}>;

const sageAlles = ({ zeug, kennung, name }: Hier, planung: Gespraechsplanung): Gespraechsangaben => {
  const ort = (feld: string) => ['gespraeche', kennung, feld] as const;
  const dezimal = (feld: 'wochenstunden' | 'nettowochen' | 'gespraechslaenge' | 'rhythmus', was: string) =>
    sage(zeug, 'dezimal', planung[feld], `${name}: ${was}`, ...ort(feld));
  return {
    gespraechsanteil: sage(
      zeug,
      'anteil',
      planung.gespraechsanteil,
      `${name}: Anteil der Arbeitszeit für Gespräche`,
      ...ort('gespraechsanteil'),
    ),
    wochenstunden: dezimal('wochenstunden', 'Wochenstunden'),
    nettowochen: dezimal('nettowochen', 'Arbeitswochen im Jahr'),
    gespraechslaenge: dezimal('gespraechslaenge', 'Minuten je Gespräch'),
    schluessel: sage(
      zeug,
      'schluessel',
      planung.schluessel,
      `${name}: Betreuungsschlüssel`,
      ...ort('schluessel'),
    ),
    rhythmus: dezimal('rhythmus', 'Wochen zwischen zwei Gesprächen, angekündigt'),
  };
};

type Arbeitszeit = Readonly<{
  gespraechsanteil: Zahl<'anteil'>;
  wochenstunden: Zahl<'dezimal'>;
  nettowochen: Zahl<'dezimal'>;
}>;

const arbeitszeit = ({
  gespraechsanteil,
  wochenstunden,
  nettowochen,
}: Gespraechsangaben): Arbeitszeit | null =>
  gespraechsanteil && wochenstunden && nettowochen ? { gespraechsanteil, wochenstunden, nettowochen } : null;

const positiv = <Z extends Zahl<'dezimal' | 'schluessel'>>(zahl: Z | null): Z | null =>
  zahl && zahl.wert > 0 ? zahl : null;

const kontakte = (hier: Hier, gespraeche: Zahl<'dezimal'>, schluessel: Zahl<'schluessel'>): void => {
  const { wende } = hier.zeug.rechnung;
  const jeFall = wende(kontakteJeFall, bei(hier, 'mögliche Gespräche je Fall und Jahr', 'kontakteJeFall'), {
    gespraeche,
    schluessel,
  });
  if (jeFall.wert > 0)
    wende(wochenJeKontakt, bei(hier, 'Wochen zwischen zwei Gesprächen, möglich', 'wochenJeKontakt'), {
      kontakte: jeFall,
    });
};

const imRhythmus = (
  hier: Hier,
  rhythmus: Zahl<'dezimal'>,
  {
    zeit,
    gespraeche,
    schluessel,
  }: Readonly<{
    zeit: Arbeitszeit | null;
    gespraeche: Zahl<'dezimal'> | null;
    schluessel: Zahl<'schluessel'> | null;
  }>,
): void => {
  const { wende } = hier.zeug.rechnung;
  if (gespraeche)
    wende(tragfaehigerSchluessel, bei(hier, 'tragfähiger Betreuungsschlüssel', 'tragfaehigerSchluessel'), {
      gespraeche,
      rhythmus,
    });
  if (!schluessel) return;
  const noetig = wende(
    gespraecheImRhythmus,
    bei(hier, 'angekündigte Gespräche je VZÄ und Jahr', 'gespraecheImRhythmus'),
    { rhythmus, schluessel },
  );
  if (zeit && noetig.wert > 0)
    wende(tragfaehigeGespraechslaenge, bei(hier, 'tragfähige Minuten je Gespräch', 'tragfaehigeLaenge'), {
      ...zeit,
      gespraeche: noetig,
    });
};

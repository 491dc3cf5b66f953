import { anteilAnAnzahl, sage, sageSicher, summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Frauenfoerderung } from './angaben.ts';
import { abstandInPunkten, mindestbeteiligung } from './formeln/index.ts';
import { istTabellenzeile } from './gruppen.ts';
import type { Zeile, Zeilen } from './zeilen.ts';

/** Share of women in the planned rows, the Mindestbeteiligung, and the distance of both in points. */
export const berechneFrauenfoerderung = (
  zeug: Schreibzeug,
  angaben: Frauenfoerderung | undefined,
  zeilen: Zeilen,
): void => {
  const geplant = anteilInDerPlanung(zeug, zeilen);
  if (!angaben) return;
  const gesagt = (feld: keyof typeof QUOTEN) =>
    sageSicher(zeug, 'anteil', angaben[feld], QUOTEN[feld], 'frauenfoerderung', feld);
  const grenze = berechneGrenze(zeug, {
    frauenanteil: gesagt('anteilAnArbeitslosen'),
    quoteFrauen: gesagt('arbeitslosenquoteFrauen'),
    quoteMaenner: gesagt('arbeitslosenquoteMaenner'),
  });
  const anteil =
    sage(
      zeug,
      'anteil',
      angaben.foerderanteil,
      'Förderanteil der Frauen',
      'frauenfoerderung',
      'foerderanteil',
    ) ?? geplant;
  if (grenze && anteil)
    zeug.rechnung.wende(
      abstandInPunkten,
      ziel(zeug, 'Abstand zur Mindestbeteiligung', 'frauenfoerderung', 'abstand'),
      { von: anteil, ab: grenze },
    );
};

const QUOTEN = {
  anteilAnArbeitslosen: 'Anteil der Frauen an den Arbeitslosen',
  arbeitslosenquoteFrauen: 'Arbeitslosenquote der Frauen',
  arbeitslosenquoteMaenner: 'Arbeitslosenquote der Männer',
} as const;

const berechneGrenze = (
  zeug: Schreibzeug,
  ein: Readonly<Record<'frauenanteil' | 'quoteFrauen' | 'quoteMaenner', Zahl<'anteil'>>>,
): Zahl<'anteil'> | null => {
  const [frauen, bisHundert] = ein.frauenanteil.wert;
  const nichts =
    frauen * ein.quoteFrauen.wert[0] === 0 && (bisHundert - frauen) * ein.quoteMaenner.wert[0] === 0;
  const hier = ziel(zeug, 'Mindestbeteiligung von Frauen', 'frauenfoerderung', 'mindestbeteiligung');
  return nichts ? null : zeug.rechnung.wende(mindestbeteiligung, hier, ein);
};

const anteilInDerPlanung = (zeug: Schreibzeug, zeilen: Zeilen): Zahl<'anteil'> | null => {
  const gezaehlte = [...zeilen.values()].flatMap(zeile => mitFrauen(zeug, zeile) ?? []);
  const tabelle = gezaehlte.filter(({ zeile }) => istTabellenzeile(zeile));
  if (tabelle.length === 0) return null;
  const summiert = (name: string, feld: string, teile: readonly Zahl<'anzahl'>[]) =>
    zeug.rechnung.wende(summeAnzahl, ziel(zeug, name, 'frauenfoerderung', feld), { teile });
  const teil = summiert('Frauen in den Instrumenten', 'frauen', tabelle.map(t => t.frauen)); // prettier-ignore
  const ganzes = summiert('Zeilen mit genannten Frauen', 'mengen', tabelle.map(t => t.menge)); // prettier-ignore
  return ganzes.wert === 0
    ? null
    : zeug.rechnung.wende(
        anteilAnAnzahl,
        ziel(zeug, 'Geplanter Anteil der Frauen', 'frauenfoerderung', 'geplanterAnteil'),
        { teil, ganzes },
      );
};

const mitFrauen = (zeug: Schreibzeug, zeile: Zeile) => {
  const { schluessel, angaben, menge } = zeile;
  const ort = ['zeilen', schluessel] as const;
  const frauen = sage(zeug, 'anzahl', angaben.frauen, `${angaben.bezeichnung}: Frauen`, ...ort, 'frauen');
  if (!frauen || !menge || menge.wert === 0) return null;
  zeug.rechnung.wende(
    anteilAnAnzahl,
    ziel(zeug, `${angaben.bezeichnung}: Anteil der Frauen`, ...ort, 'frauenanteil'),
    { teil: frauen, ganzes: menge },
  );
  return { zeile, frauen, menge };
};

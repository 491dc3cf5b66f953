import { anteilAnAnzahl, punktedifferenz, sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Strukturgruppe, Strukturmerkmal } from './angaben.ts';
import { monatsname, type Bestaende } from './bestaende.ts';
import { basisAusAnteil, restZuHundert, summeDerAnteile, veraenderungDesAnteils } from './formeln/index.ts';

/** Features of a group, and sets of features as sum with what is left to 100 %. */
export const berechneGruppe = (
  zeug: Schreibzeug,
  schluessel: string,
  gruppe: Strukturgruppe,
  bestaende: Bestaende,
): void => {
  const anteile = new Map<string, Zahl<'anteil'>>();
  for (const [kennung, merkmal] of Object.entries(gruppe.merkmale)) {
    const hier: Hier = {
      zeug,
      ort: ['gruppen', schluessel, 'merkmale', kennung],
      name: `${merkmal.bezeichnung} (${gruppe.bezeichnung})`,
    };
    const anteil = berechneMerkmal(hier, merkmal, bestaende.get(gruppe.bestand ?? ''), bestaende);
    if (anteil) anteile.set(kennung, anteil);
  }
  for (const [kennung, { bezeichnung, merkmale }] of Object.entries(gruppe.zerlegungen ?? {})) {
    const teile = [...new Set(merkmale)].flatMap(merkmal => anteile.get(merkmal) ?? []);
    if (teile.length === 0) continue;
    const ort = ['gruppen', schluessel, 'zerlegungen', kennung] as const;
    const name = (was: string): string => `${bezeichnung} (${gruppe.bezeichnung}): ${was}`;
    const { wende } = zeug.rechnung;
    const summe = wende(summeDerAnteile, ziel(zeug, name('Summe'), ...ort, 'summe'), { teile });
    wende(restZuHundert, ziel(zeug, name('Rest zu 100 %'), ...ort, 'rest'), { summe });
  }
};

type Hier = Readonly<{ zeug: Schreibzeug; ort: readonly string[]; name: string }>;

/** The share of a feature: as said, else from its count. */
const berechneMerkmal = (
  hier: Hier,
  merkmal: Strukturmerkmal,
  bestand: Zahl<'anzahl'> | undefined,
  bestaende: Bestaende,
): Zahl<'anteil'> | null => {
  const { zeug, ort, name } = hier;
  const genannt = sage(zeug, 'anteil', merkmal.anteil, name, ...ort, 'anteil');
  const anzahl = sage(zeug, 'anzahl', merkmal.anzahl, `${name}: Anzahl`, ...ort, 'anzahl');
  for (const [monat, angabe] of Object.entries(merkmal.reihe ?? {}))
    sageSicher(zeug, 'anteil', angabe, `${name} ${monatsname(monat)}`, ...ort, 'reihe', monat);
  for (const [jahr, angabe] of Object.entries(merkmal.frueher ?? {}))
    sageSicher(zeug, 'anteil', angabe, `${name} ${jahr}`, ...ort, 'frueher', jahr);
  verhaeltnis(hier, bestaende.get(merkmal.zaehler ?? ''), bestaende.get(merkmal.nenner ?? ''));
  veraenderung(hier, merkmal, genannt);
  if (anzahl && genannt && genannt.wert[0] > 0)
    zeug.rechnung.wende(basisAusAnteil, ziel(zeug, `${name}: Basis`, ...ort, 'basis'), {
      teil: anzahl,
      anteil: genannt,
    });
  const errechnet =
    anzahl && bestand && bestand.wert > 0
      ? zeug.rechnung.wende(
          anteilAnAnzahl,
          ziel(zeug, `${name}: Anteil an ${bestand.name}`, ...ort, 'anteilErrechnet'),
          { teil: anzahl, ganzes: bestand },
        )
      : null;
  return genannt ?? errechnet;
};

/** The ratio of the two stocks the share should be. */
const verhaeltnis = (
  { zeug, ort, name }: Hier,
  zaehler: Zahl<'anzahl'> | undefined,
  nenner: Zahl<'anzahl'> | undefined,
): void => {
  if (!zaehler || !nenner || nenner.wert <= 0) return;
  zeug.rechnung.wende(
    anteilAnAnzahl,
    ziel(zeug, `${name}: ${zaehler.name} an ${nenner.name}`, ...ort, 'verhaeltnis'),
    { teil: zaehler, ganzes: nenner },
  );
};

/** Change of the share, in percent and in points: they are not the same. */
const veraenderung = (
  { zeug, ort, name }: Hier,
  merkmal: Strukturmerkmal,
  neu: Zahl<'anteil'> | null,
): void => {
  const genannt = sage(zeug, 'anteil', merkmal.veraenderung, `${name}: Veränderung`, ...ort, 'veraenderung');
  const zuwachs = sage(zeug, 'anzahl', merkmal.zuwachs, `${name}: Zuwachs`, ...ort, 'zuwachs');
  if (zuwachs && genannt && genannt.wert[0] !== 0)
    zeug.rechnung.wende(basisAusAnteil, ziel(zeug, `${name}: Vorjahr in Personen`, ...ort, 'basisVorjahr'), {
      teil: zuwachs,
      anteil: genannt,
    });
  const alt = sage(zeug, 'anteil', merkmal.vorjahr, `${name}: Vorjahr`, ...ort, 'vorjahr');
  if (!neu || !alt) return;
  const { wende } = zeug.rechnung;
  wende(punktedifferenz, ziel(zeug, `${name}: Unterschied in Punkten`, ...ort, 'unterschied'), { neu, alt });
  if (alt.wert[0] > 0)
    wende(
      veraenderungDesAnteils,
      ziel(zeug, `${name}: Veränderung in Prozent`, ...ort, 'veraenderungErrechnet'),
      { neu, alt },
    );
};

import type { Ziel } from '#domain/ziele';
import type { Baustein } from '#ports';
import { anmerkung, eintraege, tabelle, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { aufzaehlungszelle, feldtabelle, wertAn } from './feldtabelle.ts';
import { zielpfad } from './zielpfad.ts';
import { zielrechnung } from './zielrechnung.ts';

/** Targets: table, parts of split targets, teams, paths, forecasts. */
export const zieleteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const ziele = eintraege(bau.rechnung.plan.ziele?.ziele);
  const pfade: Baustein[] = [];
  for (const [k, ziel] of ziele) pfade.push(...(await zielpfad(bau, k, ziel)));
  return [
    ...zieltabelle(bau, ziele),
    ...ziele.flatMap(([, { bezeichnung, begruendung }]) =>
      begruendung === undefined ? [] : [anmerkung(`${bezeichnung}: ${begruendung}`)],
    ),
    ...zielrechnung(bau, ziele),
    ...ziele.flatMap(([k, ziel]) => [...teile(bau, k, ziel), ...teams(bau, k, ziel)]),
    ...pfade,
    ...prognosen(bau),
  ];
};

/** When a target is reached, in words. */
export const RICHTUNGEN: Readonly<Record<Ziel['richtung'], string>> = {
  mindestens: 'mindestens',
  hoechstens: 'höchstens',
  korridor: 'im Korridor',
  beobachtung: 'nur beobachtet',
};

const zieltabelle = (bau: Bauzeug, ziele: readonly (readonly [string, Ziel])[]) =>
  tabelle(
    'Ziele des Jahres',
    [
      ['Ziel'],
      ['Kennzahl', 'links'],
      ['früheres Ziel', 'links'],
      ['Vorjahr'],
      ['erreicht, wenn', 'links'],
      ['Zielwert'],
      ['Untergrenze'],
      ['Obergrenze'],
    ],
    ziele.map(([k, ziel]) => ({
      zellen: [
        textzelle(ziel.bezeichnung),
        ziel.kennzahl === undefined ? leer : textzelle(ziel.kennzahl),
        aufzaehlungszelle(
          bau,
          Object.keys(ziel.frueher ?? {}).map(jahr => [jahr, `ziele.ziele.${k}.frueher.${jahr}`] as const),
        ),
        zelleAn(bau, `ziele.ziele.${k}.vorjahr`),
        textzelle(RICHTUNGEN[ziel.richtung]),
        zielwertzelle(bau, k),
        ...['korridor.von', 'korridor.bis'].map(feld => zelleAn(bau, `ziele.ziele.${k}.${feld}`)),
      ],
    })),
  );

/** The value as set, as it follows from the base, or as the parts give it. */
export const zielwertzelle = (bau: Bauzeug, k: string) => {
  const feld = ['vorgabe.wert', 'wert', 'wertAusTeilen'].find(f => zahlAn(bau, `ziele.ziele.${k}.${f}`));
  return feld === undefined ? leer : zelleAn(bau, `ziele.ziele.${k}.${feld}`);
};

const teile = (bau: Bauzeug, k: string, ziel: Ziel) => {
  if (ziel.art !== 'quote') return [];
  const ort = (t: string, feld: string): string => `ziele.ziele.${k}.teile.${t}.${feld}`;
  return tabelle(
    `${ziel.bezeichnung}: Teile und ihr Gewicht`,
    [
      ['Teil'],
      ['Ausgangswert'],
      ['Änderung'],
      ['Quote'],
      ['Personen'],
      ['Gewicht'],
      ['für den Zielwert nötiges Gewicht'],
    ],
    eintraege(ziel.teile).map(([t, { bezeichnung, gewicht, prognose }]) => ({
      zellen: [
        textzelle(bezeichnung),
        ...['vorgabe.basis', 'vorgabe.um'].map(feld => wertAn(bau, ort(t, feld))),
        wertAn(bau, ort(t, zahlAn(bau, ort(t, 'wert')) ? 'wert' : 'vorgabe.wert')),
        gewicht === undefined && prognose !== undefined
          ? zelleAn(bau, `ziele.prognosen.${prognose}.ergebnis`)
          : zelleAn(bau, ort(t, 'gewicht')),
        ...['gewichtsanteil', 'gewichtNoetig'].map(feld => wertAn(bau, ort(t, feld))),
      ],
    })),
  );
};

const teams = (bau: Bauzeug, k: string, ziel: Ziel) =>
  tabelle(
    `${ziel.bezeichnung}: Ziele der Teams`,
    [['Team'], ['Ziel'], ['Personen']],
    eintraege<Readonly<{ bezeichnung: string }>>(ziel.teams).map(([t, { bezeichnung }]): Reihe => ({
      zellen: [
        textzelle(bezeichnung),
        zelleAn(bau, `ziele.ziele.${k}.teams.${t}.${ziel.art === 'quote' ? 'quote' : 'anzahl'}`),
        zelleAn(bau, `ziele.ziele.${k}.teams.${t}.gewicht`),
      ],
    })),
  );

const prognosen = (bau: Bauzeug): readonly Baustein[] => {
  const alle = eintraege(bau.rechnung.plan.ziele?.prognosen);
  return [
    ...tabelle(
      'Prognosen',
      [['Größe'], ['gezählt als', 'links'], ['Ausgangswert'], ['Zuwachs'], ['Veränderung'], ['Prognose']],
      alle.map(([k, { bezeichnung, abgrenzung }]) => ({
        zellen: [
          textzelle(bezeichnung),
          abgrenzung === undefined ? leer : textzelle(abgrenzung),
          ...['basis', 'zuwachs', 'veraenderung', 'ergebnis'].map(feld =>
            wertAn(bau, `ziele.prognosen.${k}.${feld}`),
          ),
        ],
      })),
    ),
    ...feldtabelle(
      bau,
      'Prognosen nachgerechnet',
      'Größe',
      [
        ['Zuwachs in Prozent', 'veraenderungErrechnet'],
        ['Zuwachs aus den Teilen', 'zuwachsAusTeilen'],
        ['das sind in Prozent', 'veraenderungAusTeilen'],
      ],
      alle.map(([k, { bezeichnung }]) => ({ name: bezeichnung, ort: `ziele.prognosen.${k}` })),
    ),
  ];
};

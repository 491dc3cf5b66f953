import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { erstelleVerwaltungsablage, legeJobcenterAn, type Datenbank } from '#adapters/postgres';
import { richteKontoEin, type Zugangswerkzeug } from '#application/anmeldung';
import { gibFrei, listePlaene, nimmPlandateiAuf, type Planungsumgebung } from '#application/planung';
import { gelungen, misslungen, tag, type Ergebnis } from '#domain/werte';
import { ROLLENNAMEN, type Akteur, type Rolle } from '#domain/zugang';
import type { Verwaltungsablage } from '#ports';
import { beilagenNeben } from '../beilagen.ts';
import { BEISPIELEINHEITEN, BEISPIELROLLEN, type Beispielrolle } from './beispieleinheiten.ts';
import { BEISPIELKENNWORT } from './beispielkennwort.ts';
import type { GebundenerArbeitsplatz } from './erstelleArbeitsplatz.ts';

/** A tenant to try things out with, and the plan files it starts with. */
type Beispiel = Readonly<{
  nummer: string;
  name: string;
  modus: 'ge' | 'zkt' | 'land';
  kuerzel: string;
  plaene: readonly string[];
}>;

/** The invented Jobcenter, and five real plans with figures as published. */
const BEISPIELE: readonly Beispiel[] = [
  {
    nummer: '999001',
    name: 'Musterstadt',
    modus: 'zkt',
    kuerzel: 'musterstadt',
    plaene: ['musterstadt-2026.yaml', 'musterstadt-2027.yaml'],
  },
  {
    nummer: 'duesseldorf',
    name: 'Düsseldorf',
    modus: 'ge',
    kuerzel: 'duesseldorf',
    plaene: ['duesseldorf-2021.yaml'],
  },
  {
    nummer: 'ennepe-ruhr',
    name: 'Ennepe-Ruhr-Kreis',
    modus: 'zkt',
    kuerzel: 'ennepe-ruhr',
    plaene: ['ennepe-ruhr-2023.yaml'],
  },
  { nummer: 'mettmann', name: 'ME-aktiv', modus: 'ge', kuerzel: 'mettmann', plaene: ['me-aktiv-2017.yaml'] },
  {
    nummer: 'muelheim',
    name: 'Mülheim an der Ruhr',
    modus: 'zkt',
    kuerzel: 'muelheim',
    plaene: ['muelheim-2023.yaml'],
  },
  {
    nummer: 'recklinghausen',
    name: 'Kreis Recklinghausen',
    modus: 'zkt',
    kuerzel: 'recklinghausen',
    plaene: ['recklinghausen-2023.yaml'],
  },
  { nummer: 'beispielland', name: 'Beispielland', modus: 'land', kuerzel: 'beispielland', plaene: [] },
];

/** The invented Jobcenter, where there is somebody for every role. */
const ERFUNDEN = '999001';

/** Which Jobcenter let the invented Land look at what they release. */
const LAND = 'beispielland';
const ZEIGEN_DEM_LAND: ReadonlySet<string> = new Set([ERFUNDEN, 'ennepe-ruhr']);

/** Roles of the whole house there is somebody for in the invented Jobcenter; elsewhere only Controlling. */
const ROLLEN: readonly Rolle[] = [
  'geschaeftsfuehrung',
  'controlling',
  'finanzen',
  'bca',
  'datenschutz',
  'administration',
  'lesend',
];

/** Who can sign in to try it out. */
export type Beispielkonto = Readonly<{ anmeldename: string; name: string; jobcenter: string }>;

/** The accounts that {@link ladeBeispiele} makes. */
export const beispielkonten = (): readonly Beispielkonto[] =>
  BEISPIELE.flatMap(beispiel =>
    rollenIn(beispiel).map(rolle => ({
      anmeldename: anmeldename(rolle, beispiel),
      name: rolle.name,
      jobcenter: beispiel.name,
    })),
  );

/**
 * Makes the tenants, accounts and plans to try out, as far as they are not there. The account of the last role comes last: it says that the rest
 * is complete, also after a start that was killed. Then nothing is made again that somebody has deleted.
 */
export const ladeBeispiele = async (
  gebunden: GebundenerArbeitsplatz,
  datenbank: Datenbank,
  ordner: string,
): Promise<Ergebnis<null>> => {
  for (const beispiel of BEISPIELE) {
    const { nummer, name, modus } = beispiel;
    const jobcenter = await legeJobcenterAn(datenbank.vorrat, { nummer, name, modus });
    if (!jobcenter.ok) return jobcenter;
    const geladen = await ladeBeispiel(gebunden, beispiel, datenbank, ordner);
    if (!geladen.ok) return geladen;
  }
  return gelungen(null);
};

const ladeBeispiel = async (
  { zugang, planung }: GebundenerArbeitsplatz,
  beispiel: Beispiel,
  datenbank: Datenbank,
  ordner: string,
): Promise<Ergebnis<null>> => {
  const rollen = rollenIn(beispiel);
  const letzte = rollen.at(-1);
  if (letzte && rollen.length > 1 && (await kontoZu(zugang, letzte, beispiel)) !== null)
    return gelungen(null);
  const [erste] = rollen;
  const neu = erste === undefined || (await kontoZu(zugang, erste, beispiel)) === null;
  if (neu || rollen.length > 1) {
    const haus = await richteHausEin(beispiel, datenbank);
    if (!haus.ok) return haus;
  }
  for (const rolle of rollen) {
    const konto = await sorgeFuerKonto(zugang, rolle, beispiel);
    if (!konto.ok) return konto;
    if (rolle.vergabe.rolle !== 'controlling') continue;
    const plaene = await ladePlaene(planung, konto.wert, beispiel, ordner);
    if (!plaene.ok) return plaene;
  }
  return gelungen(null);
};

/** The units of the house, and the Land that may look at it: what accounts and plans hang on. */
const richteHausEin = async ({ nummer }: Beispiel, datenbank: Datenbank): Promise<Ergebnis<null>> =>
  datenbank.imMandanten({ konto: '', jobcenter: nummer }, async tx => {
    const verwaltung: Verwaltungsablage = erstelleVerwaltungsablage(tx.db, nummer);
    if (nummer === ERFUNDEN) for (const einheit of BEISPIELEINHEITEN) await verwaltung.setzeEinheit(einheit);
    if (ZEIGEN_DEM_LAND.has(nummer)) await verwaltung.setzeLandfreigabe(LAND, SEIT);
    return gelungen(null);
  });

const SEIT = tag('2026-01-01');

/** The plans whose year there is no plan of yet. They come as whoever may bring in decided ones. */
const ladePlaene = async (
  planung: Planungsumgebung,
  konto: string,
  { nummer, plaene: dateien }: Beispiel,
  ordner: string,
): Promise<Ergebnis<null>> => {
  const akteur: Akteur = {
    konto,
    jobcenter: nummer,
    rollen: (['controlling', 'geschaeftsfuehrung'] as const).map(rolle => ({ rolle, einheit: null })),
  };
  const plaene = await listePlaene(akteur, planung);
  if (!plaene.ok) return misslungen(...plaene.meldungen);
  const da = new Set(plaene.wert.map(({ jahr }) => jahr));
  for (const datei of dateien) {
    const pfad = path.join(ordner, datei);
    const inhalt = await readFile(pfad).catch(() => null);
    if (inhalt === null || da.has(jahrAus(datei))) continue;
    const plan = await nimmPlandateiAuf(akteur, { inhalt, beilagen: beilagenNeben(pfad) }, planung);
    if (!plan.ok) return plan;
    // A draft is not released; that it was not is no trouble.
    if (ZEIGEN_DEM_LAND.has(nummer))
      await gibFrei(akteur, { kennung: plan.wert, fassung: 1, frei: true }, planung);
  }
  return gelungen(null);
};

/** The account of a role, made when it is not there. */
const sorgeFuerKonto = async (
  zugang: Zugangswerkzeug,
  rolle: Beispielrolle,
  beispiel: Beispiel,
): Promise<Ergebnis<string>> => {
  const vorhanden = await kontoZu(zugang, rolle, beispiel);
  if (vorhanden !== null) return gelungen(vorhanden);
  const konto = await richteKontoEin(zugang, {
    jobcenter: beispiel.nummer,
    anmeldename: anmeldename(rolle, beispiel),
    name: rolle.name,
    rollen: [rolle.vergabe],
    land: [],
    kennwort: BEISPIELKENNWORT,
    kennwortVorlaeufig: false,
  });
  return konto.ok ? gelungen(konto.wert.konto) : konto;
};

const kontoZu = async (
  { konten }: Zugangswerkzeug,
  rolle: Beispielrolle,
  beispiel: Beispiel,
): Promise<string | null> =>
  konten.ausfuehren(async zugriff => (await zugriff.kontoZu(anmeldename(rolle, beispiel)))?.konto ?? null);

/** 'musterstadt-2026.yaml' is of 2026. */
const jahrAus = (datei: string): number => Number(/\d{4}/.exec(datei)?.[0]);

const rollenIn = ({ nummer, modus }: Beispiel): readonly Beispielrolle[] => {
  if (modus === 'land') return [imHaus('land')];
  return nummer === ERFUNDEN ? [...ROLLEN.map(imHaus), ...BEISPIELROLLEN] : [imHaus('controlling')];
};

const imHaus = (rolle: Rolle): Beispielrolle => ({
  vorne: rolle,
  name: ROLLENNAMEN[rolle],
  vergabe: { rolle, einheit: null },
});

const anmeldename = ({ vorne }: Beispielrolle, { kuerzel }: Beispiel): string => `${vorne}@${kuerzel}`;

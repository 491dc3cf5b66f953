import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lieferungsmeldungen, type Manifesteintrag } from '#contract';
import {
  gelungen,
  liesMonat,
  liesTag,
  melde,
  misslungen,
  tagAlsText,
  type Ergebnis,
  type Meldung,
  type Tag,
} from '#domain/werte';
import type { Fortschritt, Lieferungsguete, Uebernahme } from '#ports';
import { bereiteLieferungAuf } from '../aufbereiten/bereiteLieferungAuf.ts';
import { leseLieferung, type Lesung } from '../lesen/leseLieferung.ts';
import { verbinde, type Verbindung } from '../verbindung.ts';
import { liesBetraege } from '../zaehlen/betraege.ts';
import { schreibeBeiwerk } from './beiwerk.ts';
import { dateisummenVon } from './dateisummen.ts';
import { sichereOrdner, sichere } from './dauerhaft.ts';
import { unversehrt } from './findeLieferung.ts';
import { geprueft } from './geprueft.ts';
import { alsEintrag, EINTRAGSDATEI, liesManifest, schreibeManifest } from './manifest.ts';
import { pruefsummeVon } from './pruefsumme.ts';
import { raeumeUngenannte, raeumeVorlaeufiges, vorlaeufig } from './raeumeAuf.ts';
import { besiegelt } from './siegel.ts';
import { mitSperre } from './sperre.ts';
import { vorigeLieferung } from './spruenge.ts';

/**
 * Takes a delivery into the store: everything is written aside and synced, the folder renamed into place, and only then the manifest names
 * it. Killed at any moment, the store holds the old or the new state; what lies aside is cleared by the next one.
 */
export const uebernimm = async (
  lager: string,
  quelle: string,
  fehlertoleranz: number,
  fortschritt: Fortschritt,
  trotzEinbruch: boolean,
  zipGrenzeGb?: number,
): Promise<Ergebnis<Uebernahme>> => {
  await mkdir(lager, { recursive: true });
  const arbeit = vorlaeufig(lager);
  const verbindung = await verbinde(2, path.join(arbeit, 'ablage'));
  try {
    const lesung = await leseLieferung(
      verbindung,
      quelle,
      path.join(arbeit, 'lesen'),
      fortschritt,
      zipGrenzeGb,
    );
    if (!lesung.ok) return lesung;
    const zuViele = zuVieleFehler(lesung.wert, fehlertoleranz);
    if (zuViele) return misslungen(...lesung.wert.befunde, zuViele);
    const { jobcenter } = lesung.wert.kopf;
    const ordner = path.join(lager, jobcenter);
    return await mitSperre(ordner, jobcenter, async () =>
      nimmAuf(verbindung, lesung.wert, ordner, arbeit, fortschritt, trotzEinbruch),
    );
  } finally {
    verbindung.closeSync();
    await rm(arbeit, { recursive: true, force: true });
  }
};

/** In one file alone too many rows can be refused while they are few of all. */
const zuVieleFehler = ({ tabellen }: Lesung, fehlertoleranz: number) => {
  const [schlimmste] = Object.values(tabellen)
    .map(({ name, zeilen, abgelehnt }) => ({ name, zeilen: zeilen + abgelehnt, abgelehnt }))
    .filter(({ zeilen, abgelehnt }) => abgelehnt > fehlertoleranz * zeilen)
    .toSorted((a, b) => b.abgelehnt / b.zeilen - a.abgelehnt / a.zeilen);
  if (!schlimmste) return null;
  const toleranz = `${(fehlertoleranz * 100).toLocaleString('de-DE', { maximumFractionDigits: 2 })} %`;
  const { name, zeilen, abgelehnt } = schlimmste;
  return melde(lieferungsmeldungen.ZU_VIELE_FEHLER, '', {
    datei: `${name}.csv`,
    abgelehnt,
    zeilen,
    toleranz,
  });
};

const nimmAuf = async (
  verbindung: Verbindung,
  lesung: Lesung,
  ordner: string,
  arbeit: string,
  fortschritt: Fortschritt,
  trotzEinbruch: boolean,
): Promise<Ergebnis<Uebernahme>> => {
  await raeumeVorlaeufiges(path.dirname(ordner), arbeit);
  const pruefsumme = await pruefsummeVon(lesung.quellen);
  const kennung = `${lesung.kopf.ladestand}-${pruefsumme.slice(0, 12)}`;
  const manifest = await liesManifest(ordner);
  await raeumeUngenannte(ordner, manifest);
  const ohneNachbarn = await geprueft(verbindung, lesung, manifest.lieferungen);
  const bericht = {
    ...ohneNachbarn,
    befunde: [...ohneNachbarn.befunde, ...gleicherLadestand(manifest.lieferungen, lesung, kennung)],
  };
  fortschritt('Datenqualität geprüft');
  const da = manifest.lieferungen.find(l => l.kennung === kennung);
  if (da && (await unversehrt({ eintrag: da, ablage: path.join(ordner, kennung) })).ok)
    return gelungen({
      eintrag: alsEintrag(da, manifest.lieferungen),
      neu: false,
      bericht: ohneNachbarn,
    });
  if (!trotzEinbruch && bericht.befunde.some(b => b.stufe === 'sperrt'))
    return misslungen(...bericht.befunde, einbruch(manifest.lieferungen, bericht.ladestand));
  const ablage = path.join(arbeit, 'lieferung');
  await mkdir(ablage, { recursive: true });
  const dimensionen = await bereiteLieferungAuf(verbindung, lesung, ablage);
  fortschritt('Verläufe aufbereitet');
  await schreibeBeiwerk(verbindung, lesung, ablage);
  const eintrag = {
    ...(await eintragFuer(verbindung, lesung, kennung, pruefsumme, dimensionen, bericht.guete)),
    ...(da?.uebernommen && { uebernommen: da.uebernommen }),
    dateien: await dateisummenVon(ablage),
  };
  await writeFile(path.join(ablage, EINTRAGSDATEI), JSON.stringify(besiegelt(eintrag)));
  await sichereOrdner(ablage);
  await ersetzeOrdner(path.join(ordner, kennung), ablage, path.join(arbeit, 'ersetzt'));
  const lieferungen = da
    ? manifest.lieferungen.map(l => (l === da ? eintrag : l))
    : [...manifest.lieferungen, eintrag];
  const beschaedigt = manifest.beschaedigt.filter(k => k !== kennung);
  await schreibeManifest(ordner, { ...manifest, lieferungen, beschaedigt });
  return gelungen({ eintrag: alsEintrag(eintrag, lieferungen), neu: true, bericht });
};

/** Nothing else blocks a delivery that could be read. */
const einbruch = (lieferungen: readonly Manifesteintrag[], ladestand: Tag): Meldung => {
  const davor = vorigeLieferung(lieferungen, ladestand)?.ladestand ?? ladestand;
  return melde(lieferungsmeldungen.EINBRUCH, '', { ladestand: tagAlsText(davor as Tag) });
};

/** A damaged delivery makes room for the same one taken in again. */
const ersetzeOrdner = async (ziel: string, neuer: string, alter: string): Promise<void> => {
  await rename(ziel, alter).catch(() => undefined);
  await rename(neuer, ziel);
  await sichere(path.dirname(ziel));
};

const gleicherLadestand = (
  lieferungen: readonly Manifesteintrag[],
  { kopf }: Lesung,
  kennung: string,
): readonly Meldung[] => {
  const tag = liesTag(kopf.ladestand);
  const gleiche = lieferungen.filter(l => l.ladestand === tag && l.kennung !== kennung);
  return tag === null || gleiche.length === 0
    ? []
    : [
        melde(lieferungsmeldungen.GLEICHER_LADESTAND, '', {
          ladestand: tagAlsText(tag),
          andere: gleiche.map(l => l.kennung).join(', '),
        }),
      ];
};

const eintragFuer = async (
  verbindung: Verbindung,
  { kopf, personen, tabellen, vonMonat, stichtage }: Lesung,
  kennung: string,
  pruefsumme: string,
  dimensionen:
    Manifesteintrag['dimensionen'] | readonly Readonly<{ name: string; klassen: readonly string[] }>[],
  guete: Lieferungsguete,
): Promise<Manifesteintrag> => {
  const bisMonat = liesMonat(kopf.bisMonat) ?? vonMonat;
  const betraege = await liesBetraege(verbindung, {
    vonMonat,
    stichtage,
    dimensionen: [],
    schnitte: [],
    mindestluecke: 0,
  });
  const alsListe = (werte: Float64Array): (number | null)[] =>
    Array.from(werte, w => (Number.isNaN(w) ? null : w));
  return {
    kennung,
    jobcenter: kopf.jobcenter,
    name: kopf.name,
    ladestand: liesTag(kopf.ladestand) ?? 0,
    vonMonat,
    bisMonat,
    personen,
    zeilen: Object.values(tabellen).reduce((summe, t) => summe + t.zeilen, 0),
    abgelehnt: Object.values(tabellen).reduce((summe, t) => summe + t.abgelehnt, 0),
    pruefsumme,
    uebernommen: new Date().toISOString(),
    dimensionen: dimensionen.map(({ name, klassen }) => ({ name, klassen: [...klassen] })),
    guete: structuredClone(guete) as NonNullable<Manifesteintrag['guete']>,
    stichtage: [...stichtage],
    betraege: { LLU: alsListe(betraege.LLU), LUH: alsListe(betraege.LUH) },
  };
};

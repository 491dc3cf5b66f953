import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lagermanifestSchema, type Lagermanifest, type Manifesteintrag } from '#contract';
import type { Monat, Tag } from '#domain/werte';
import type { Lieferungseintrag } from '#ports';
import { ersetzeDatei } from './dauerhaft.ts';

const datei = (ordner: string): string => path.join(ordner, 'manifest.json');
const LEER: Lagermanifest = { format: 'stellwerk-lager/1', lieferungen: [], geloescht: [] };

/** The manifest of a Jobcenter's folder; an empty one where there is none. Throws when it is damaged: nothing is guessed about data. */
export const liesManifest = async (ordner: string): Promise<Lagermanifest> => {
  const text = await readFile(datei(ordner), 'utf8').catch(() => null);
  return text === null ? LEER : lagermanifestSchema.parse(JSON.parse(text));
};

/** Puts the new manifest into place: from now on readers see it. */
export const schreibeManifest = async (ordner: string, manifest: Lagermanifest): Promise<void> =>
  ersetzeDatei(datei(ordner), JSON.stringify(manifest));

/** The delivery that is counted when none is named: the newest Ladestand, of several with the same the one taken in last. */
export const geltende = (lieferungen: readonly Manifesteintrag[]): Manifesteintrag | undefined =>
  lieferungen.reduce<Manifesteintrag | undefined>(
    (neueste, l) => (neueste === undefined || l.ladestand >= neueste.ladestand ? l : neueste),
    undefined,
  );

/** What others may know of a delivery; alle: those of its Jobcenter. */
export const alsEintrag = (
  manifesteintrag: Manifesteintrag,
  alle: readonly Manifesteintrag[] = [manifesteintrag],
): Lieferungseintrag => {
  const { dimensionen, stichtage: _stichtage, betraege: _betraege, guete, ...eintrag } = manifesteintrag;
  return {
    ...eintrag,
    ladestand: eintrag.ladestand as Tag,
    vonMonat: eintrag.vonMonat as Monat,
    bisMonat: eintrag.bisMonat as Monat,
    dimensionen: dimensionen.map(d => d.name),
    guete: guete ?? null,
    uebernommen: eintrag.uebernommen ?? null,
    gilt: geltende(alle)?.kennung === eintrag.kennung,
  };
};

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lagermanifestSchema, type Lagermanifest, type Manifesteintrag } from '#contract';
import type { Monat, Tag } from '#domain/werte';
import type { Lieferungseintrag } from '#ports';
import { erstelleDateigedaechtnis, type Gelesenes } from './dateigedaechtnis.ts';
import { ersetzeDatei } from './dauerhaft.ts';
import { alsJson, besiegelt, unversehrterEintrag } from './siegel.ts';

const FORMAT = 'stellwerk-lager/1';

const datei = (ordner: string): string => path.join(ordner, 'manifest.json');

/** The name of the copy of its entry that every delivery has beside its spells. */
export const EINTRAGSDATEI = 'eintrag.json';
/** How folders of deliveries are named. */
export const IST_KENNUNG = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/;

/**
 * The manifest of a Jobcenter's folder; an empty one where there is none. What is damaged in it or missing is taken from the copies in the
 * folders of the deliveries; a folder without an intact copy is named as damaged. Nothing is guessed.
 */
export const liesManifest = async (ordner: string): Promise<Lagermanifest> =>
  gedaechtnis(datei(ordner), async () => lies(ordner));

/** Every page that shows figures asks for it. */
const gedaechtnis = erstelleDateigedaechtnis<Lagermanifest>();

/** One that needed help from the folders is read anew each time. */
const lies = async (ordner: string): Promise<Gelesenes<Lagermanifest>> => {
  const rahmen = lagermanifestSchema.safeParse(
    alsJson(await readFile(datei(ordner), 'utf8').catch(() => '')),
  );
  const { lieferungen, geloescht, beschaedigt } = rahmen.success
    ? rahmen.data
    : { lieferungen: [], geloescht: [], beschaedigt: [] };
  const gute = lieferungen.flatMap(l => unversehrterEintrag(l) ?? []);
  if (rahmen.success && gute.length === lieferungen.length)
    return { wert: { format: FORMAT, lieferungen: gute, geloescht, beschaedigt }, merkbar: true };
  const gerettet = await ausOrdnern(ordner, gute);
  return { wert: { format: FORMAT, geloescht, ...gerettet }, merkbar: false };
};

/** The entries that are known and those that lie in folders, in the order in which they were taken in. */
const ausOrdnern = async (
  ordner: string,
  bekannte: readonly Manifesteintrag[],
): Promise<Pick<Lagermanifest, 'lieferungen' | 'beschaedigt'>> => {
  const lieferungen = [...bekannte];
  const beschaedigt: string[] = [];
  const namen = await readdir(ordner).catch((): string[] => []);
  for (const kennung of namen.filter(n => IST_KENNUNG.test(n)).toSorted()) {
    if (bekannte.some(l => l.kennung === kennung)) continue;
    const text = await readFile(path.join(ordner, kennung, EINTRAGSDATEI), 'utf8').catch(() => '');
    const eintrag = unversehrterEintrag(alsJson(text));
    if (eintrag?.kennung === kennung) lieferungen.push(eintrag);
    else beschaedigt.push(kennung);
  }
  const zeit = ({ uebernommen }: Manifesteintrag): string => uebernommen ?? '';
  return {
    lieferungen: lieferungen.toSorted((a, b) => (zeit(a) < zeit(b) ? -1 : zeit(a) > zeit(b) ? 1 : 0)),
    beschaedigt,
  };
};

/** Puts the new manifest into place: from now on readers see it. */
export const schreibeManifest = async (ordner: string, manifest: Lagermanifest): Promise<void> =>
  ersetzeDatei(
    datei(ordner),
    JSON.stringify({ ...manifest, lieferungen: manifest.lieferungen.map(besiegelt) }),
  );

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
  const {
    dimensionen,
    stichtage: _stichtage,
    betraege: _betraege,
    dateien: _dateien,
    siegel: _siegel,
    guete,
    ...eintrag
  } = manifesteintrag;
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

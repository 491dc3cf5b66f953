import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { lieferungsmeldungen, type Lagermanifest, type Manifesteintrag } from '#contract';
import { gelungen, liesTag, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { schadenAn } from './dateisummen.ts';
import { geltende, liesManifest } from './manifest.ts';

type Gefundene = Readonly<{ eintrag: Manifesteintrag; ablage: string }>;

/** A delivery of the store and where it lies, the named one or the newest, after all of its files were compared with their checksums. */
export const findeLieferung = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
): Promise<Ergebnis<Gefundene>> => {
  const gefunden = await findeEintrag(lager, jobcenter, kennung);
  return gefunden.ok ? unversehrt(gefunden.wert) : gefunden;
};

/** The same without a look at its files. */
export const findeEintrag = async (
  lager: string,
  jobcenter: string,
  kennung: string | undefined,
): Promise<Ergebnis<Gefundene>> => {
  if (!istJobcenter(jobcenter)) return unbekannt(path.join(lager, '-'), jobcenter, kennung ?? '');
  const ordner = path.join(lager, jobcenter);
  const manifest = await liesManifest(ordner);
  const eintrag =
    kennung === undefined
      ? geltende(manifest.lieferungen)
      : manifest.lieferungen.find(l => l.kennung === kennung);
  const kaputt = manifest.beschaedigt.filter(k =>
    kennung === undefined ? gaelte(k, eintrag) : k === kennung,
  );
  if (kaputt[0] !== undefined) return misslungen(verlorenerEintrag(jobcenter, kaputt[0]));
  return eintrag
    ? gelungen({ eintrag, ablage: path.join(ordner, eintrag.kennung) })
    : unbekannt(ordner, jobcenter, kennung ?? '');
};

/** Compares the files of a delivery with their checksums. */
export const unversehrt = async ({ eintrag, ablage }: Gefundene): Promise<Ergebnis<Gefundene>> => {
  const { jobcenter, kennung, dateien } = eintrag;
  if (!dateien) return misslungen(melde(lieferungsmeldungen.OHNE_PRUEFSUMMEN, '', { jobcenter, kennung }));
  const schaden = await schadenAn(ablage, dateien);
  return schaden === null
    ? gelungen({ eintrag, ablage })
    : misslungen(melde(lieferungsmeldungen.BESCHAEDIGT, '', { jobcenter, kennung, schaden }));
};

/** Says that a delivery is there, but not what is in it. */
export const verlorenerEintrag = (jobcenter: string, kennung: string): Meldung =>
  melde(lieferungsmeldungen.BESCHAEDIGT, '', { jobcenter, kennung, schaden: 'ihr Eintrag ist nicht lesbar' });

/** Would the damaged delivery be the one that is counted? Its name begins with the Ladestand. */
const gaelte = (kennung: string, eintrag: Manifesteintrag | undefined): boolean =>
  eintrag === undefined || (liesTag(kennung.slice(0, 10)) ?? 0) >= eintrag.ladestand;

/** Numbers of Jobcenter are names of folders: nothing that could lead elsewhere. */
export const istJobcenter = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(text);

/** The message that a delivery is not there, with those that are. */
export const unbekannt = async (
  ordner: string,
  jobcenter: string,
  kennung: string,
): Promise<Ergebnis<never>> => {
  const kennungen = kennungenIn(await liesManifest(ordner));
  const andere = await jobcenterMitLieferungen(path.dirname(ordner));
  const vorhanden =
    kennungen.length > 0
      ? `Vorhanden: ${kennungen.join(', ')}`
      : andere.length > 0
        ? `Im Lager sind: ${andere.join(', ')}`
        : '';
  return misslungen(melde(lieferungsmeldungen.UNBEKANNT, '', { jobcenter, kennung, vorhanden }));
};

const kennungenIn = ({ lieferungen, beschaedigt }: Lagermanifest): readonly string[] => [
  ...lieferungen.map(l => l.kennung),
  ...beschaedigt,
];

/** The Jobcenter of a store that have a delivery, damaged or not. */
export const jobcenterMitLieferungen = async (lager: string): Promise<readonly string[]> => {
  const eintraege = await readdir(lager, { withFileTypes: true }).catch(() => []);
  const namen = eintraege.filter(e => e.isDirectory() && istJobcenter(e.name)).map(e => e.name);
  const mit: string[] = [];
  for (const name of namen.toSorted())
    if (kennungenIn(await liesManifest(path.join(lager, name))).length > 0) mit.push(name);
  return mit;
};

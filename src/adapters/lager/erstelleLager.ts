import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gelungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Fortschritt, Lager, Lieferungsbericht, Lieferungseintrag } from '#ports';
import { leseLieferung } from './lesen/leseLieferung.ts';
import { massnahmenAusLager, massnahmenAusQuelle } from './massnahmen/zaehleMassnahmen.ts';
import { abgelehnteAus } from './speicher/abgelehnte.ts';
import { mitAblage } from './speicher/ablagefehler.ts';
import { jobcenterMitLieferungen, verlorenerEintrag } from './speicher/findeLieferung.ts';
import { geprueft } from './speicher/geprueft.ts';
import { loesche } from './speicher/loesche.ts';
import { alsEintrag, liesManifest } from './speicher/manifest.ts';
import { uebernimm } from './speicher/uebernimm.ts';
import { zaehleAusLager } from './speicher/zaehleAusLager.ts';
import { uebertritteAusLager, uebertritteAusQuelle } from './uebertritte/zaehleUebertritte.ts';
import { verbinde } from './verbindung.ts';
import { zaehleQuelle } from './zaehleQuelle.ts';

/** The store of deliveries in a folder: a folder a Jobcenter, in it a folder a delivery and the manifest. werkstatt: where a delivery is unpacked for a check. */
export const erstelleLager = (ordner: string, zipGrenzeGb?: number, werkstatt = tmpdir()): Lager => ({
  pruefe: async (quelle, fortschritt) =>
    mitAblage(werkstatt, quelle, async () => pruefe(ordner, werkstatt, quelle, fortschritt, zipGrenzeGb)),
  uebernimm: async (quelle, fehlertoleranz, fortschritt, trotzEinbruch = false) =>
    mitAblage(ordner, quelle, async () =>
      uebernimm(ordner, quelle, fehlertoleranz, fortschritt, trotzEinbruch, zipGrenzeGb),
    ),
  lieferungen: async jobcenter => lieferungenIn(ordner, jobcenter),
  beschaedigte: async jobcenter => beschaedigteIn(ordner, jobcenter),
  abgelehnte: async (jobcenter, kennung) => abgelehnteAus(ordner, jobcenter, kennung),
  loesche: async (jobcenter, kennung) =>
    mitAblage(ordner, null, async () => loesche(ordner, jobcenter, kennung)),
  zaehle: async (quelle, wunsch) =>
    quelle.art === 'quelle'
      ? mitAblage(tmpdir(), quelle.pfad, async () => zaehleQuelle(quelle.pfad, wunsch))
      : zaehleAusLager(ordner, quelle.jobcenter, quelle.kennung, wunsch),
  uebertritte: async (quelle, wunsch) =>
    quelle.art === 'quelle'
      ? uebertritteAusQuelle(quelle.pfad, wunsch)
      : uebertritteAusLager(ordner, quelle.jobcenter, quelle.kennung, wunsch),
  zaehleMassnahmen: async (quelle, schnitte, altersgrenzen) =>
    quelle.art === 'quelle'
      ? massnahmenAusQuelle(quelle.pfad, schnitte, altersgrenzen)
      : massnahmenAusLager(ordner, quelle.jobcenter, quelle.kennung, schnitte, altersgrenzen),
});

const pruefe = async (
  ordner: string,
  werkstatt: string,
  quelle: string,
  fortschritt: Fortschritt,
  zipGrenzeGb?: number,
): Promise<Ergebnis<Lieferungsbericht>> => {
  await mkdir(werkstatt, { recursive: true });
  const arbeit = await mkdtemp(path.join(werkstatt, 'stellwerk-pruefung-'));
  const verbindung = await verbinde(2, path.join(arbeit, 'ablage'));
  try {
    const lesung = await leseLieferung(verbindung, quelle, arbeit, fortschritt, zipGrenzeGb);
    if (!lesung.ok) return lesung;
    const { lieferungen } = await liesManifest(path.join(ordner, lesung.wert.kopf.jobcenter));
    return gelungen(await geprueft(verbindung, lesung.wert, lieferungen));
  } finally {
    verbindung.closeSync();
    await rm(arbeit, { recursive: true, force: true });
  }
};

const lieferungenIn = async (
  ordner: string,
  jobcenter: string | undefined,
): Promise<readonly Lieferungseintrag[]> => {
  const ergebnis: Lieferungseintrag[] = [];
  for (const name of await gesuchte(ordner, jobcenter)) {
    const { lieferungen } = await liesManifest(path.join(ordner, name));
    ergebnis.push(
      ...lieferungen.map(l => alsEintrag(l, lieferungen)).toSorted((a, b) => a.ladestand - b.ladestand),
    );
  }
  return ergebnis;
};

const beschaedigteIn = async (ordner: string, jobcenter: string | undefined): Promise<readonly Meldung[]> => {
  const meldungen: Meldung[] = [];
  for (const name of await gesuchte(ordner, jobcenter)) {
    const { beschaedigt } = await liesManifest(path.join(ordner, name));
    meldungen.push(...beschaedigt.map(kennung => verlorenerEintrag(name, kennung)));
  }
  return meldungen;
};

const gesuchte = async (ordner: string, jobcenter: string | undefined): Promise<readonly string[]> =>
  (await jobcenterMitLieferungen(ordner)).filter(name => jobcenter === undefined || name === jobcenter);

import { erzeugeMusterlieferung, MUSTERJOBCENTER } from '#application/kennzahlen';
import { lieferungskopfSchema } from '#contract';
import {
  HOECHSTENS_MONATE,
  HOECHSTENS_PERSONEN,
  MONATE_OHNE_ANGABE,
  PERSONEN_OHNE_ANGABE,
} from '#domain/musterjobcenter';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import { text } from '../kennzahloptionen.ts';
import { lieferungText } from '../text/lieferungText.ts';

const HOECHSTER_SEED = 2 ** 32 - 1;

export const lieferungErzeuge: Befehl = {
  name: 'lieferung erzeuge',
  kurz: 'Erzeugt eine Lieferung eines erfundenen Jobcenters und zeigt, wie gut sie trifft.',
  positionen: [],
  optionen: [
    {
      name: 'personen',
      beschreibung: 'Personen in den Daten, mit Kindern und Ausgeschiedenen',
      platzhalter: 'ZAHL',
      vorgabe: String(PERSONEN_OHNE_ANGABE),
    },
    {
      name: 'monate',
      beschreibung: 'Monate bis Dezember 2025',
      platzhalter: 'ZAHL',
      vorgabe: String(MONATE_OHNE_ANGABE),
    },
    {
      name: 'jobcenter',
      beschreibung: 'Nummer des Trägers',
      platzhalter: 'NR',
      vorgabe: MUSTERJOBCENTER.jobcenter,
    },
    { name: 'name', beschreibung: 'Name des Jobcenters', platzhalter: 'NAME', vorgabe: MUSTERJOBCENTER.name },
    { name: 'seed', beschreibung: 'Gleicher Seed, gleiche Dateien', platzhalter: 'ZAHL', vorgabe: '1' },
    {
      name: 'nach',
      beschreibung: 'Neuer Ordner; ein nicht leerer wird nicht überschrieben',
      platzhalter: 'ORDNER',
      pflicht: true,
    },
  ],
  hinweise: [
    'Alle Personen sind erfunden. Nach 60 Monaten sind etwa 43 von 100 Personen ELB.',
    'Für mehrere Jobcenter nebeneinander: je eine eigene Nummer und ein eigener Seed.',
  ],
  fuehreAus: async ({ optionen }, umgebung) => {
    const personen = ganze(optionen, 'personen', 1, HOECHSTENS_PERSONEN, PERSONEN_OHNE_ANGABE);
    const monate = ganze(optionen, 'monate', 1, HOECHSTENS_MONATE, MONATE_OHNE_ANGABE);
    const seed = ganze(optionen, 'seed', 0, HOECHSTER_SEED, 1);
    for (const gelesen of [personen, monate, seed])
      if (typeof gelesen === 'string') {
        umgebung.fehler(gelesen);
        return AUSGANG.aufruf;
      }
    const traeger = liesTraeger(optionen);
    if (typeof traeger === 'string') {
      umgebung.fehler(traeger);
      return AUSGANG.aufruf;
    }
    const nach = String(optionen['nach']);
    const wunsch = { personen: Number(personen), monate: Number(monate), seed: Number(seed) };
    const protokoll = await erzeugeMusterlieferung({ ...wunsch, ...traeger }, await umgebung.ablage(nach));
    umgebung.aus(lieferungText(nach, protokoll));
    return AUSGANG.gut;
  },
};

/** Whose delivery it is, as lieferung.json can say it, or what is wrong with it. */
const liesTraeger = (
  optionen: Aufruf['optionen'],
): Readonly<{ jobcenter: string; name: string }> | string => {
  const jobcenter = text(optionen, 'jobcenter') ?? MUSTERJOBCENTER.jobcenter;
  const name = text(optionen, 'name') ?? MUSTERJOBCENTER.name;
  const { jobcenter: nummernform, name: namensform } = lieferungskopfSchema.shape;
  if (!nummernform.safeParse(jobcenter).success)
    return `„${jobcenter}“ ist bei --jobcenter nicht möglich. Erlaubt sind bis zu 20 Buchstaben ohne Umlaute, Ziffern, - und _: 999002.`;
  return name.trim() !== '' && namensform.safeParse(name).success
    ? { jobcenter, name }
    : '--name ist ein Name in einer Zeile mit höchstens 200 Zeichen.';
};

/** A whole number in its bounds, or what is wrong with it. */
const ganze = (
  optionen: Aufruf['optionen'],
  name: string,
  von: number,
  bis: number,
  vorgabe: number,
): number | string => {
  const gesagt = optionen[name];
  if (gesagt === undefined) return vorgabe;
  const zahl = /^\d{1,10}$/.test(String(gesagt)) ? Number(gesagt) : Number.NaN;
  return zahl >= von && zahl <= bis
    ? zahl
    : `„${String(gesagt)}“ ist bei --${name} nicht möglich. Erlaubt ist eine ganze Zahl von ${gruppiert(von)} bis ${gruppiert(bis)}, ohne Punkte.`;
};

const gruppiert = (zahl: number): string => zahl.toLocaleString('de-DE');

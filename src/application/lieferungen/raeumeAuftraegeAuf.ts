import { gelungen } from '#domain/werte';
import { spaeterUm, type Akteur } from '#domain/zugang';
import type { Auftrag, Auftragstransaktion } from '#ports';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';

const TAG_IN_SEKUNDEN = 24 * 3600;
/** So long uploaded files wait for a decision: they are about persons. */
const WARTET_HOECHSTENS = 14 * TAG_IN_SEKUNDEN;
/** So long what came out can be looked up. */
const BEHALTEN = 90 * TAG_IN_SEKUNDEN;

/** Puts right what a crash or forgetting has left: work that no longer runs, files nobody decides on, old results. */
export const raeumeAuftraegeAuf = async (akteur: Akteur, umgebung: Lieferungsumgebung): Promise<void> => {
  const geraeumt = await umgebung.imMandanten(akteur, async tx => {
    for (const auftrag of await tx.auftraege.auftraege()) await beende(auftrag, tx, umgebung);
    await tx.auftraege.entferneBeendete(spaeterUm(umgebung.jetzt(), -BEHALTEN));
    return gelungen(await tx.auftraege.auftraege());
  });
  if (!geraeumt.ok) return;
  const bleibende = geraeumt.wert.filter(({ zustand }) => OFFEN.has(zustand)).map(({ id }) => id);
  const laufende = umgebung.laeufe.laufende(akteur.jobcenter);
  await umgebung.eingang.raeumeAuf(akteur.jobcenter, new Set([...bleibende, ...laufende]));
};

const OFFEN: ReadonlySet<Auftrag['zustand']> = new Set(['wartet', 'laeuft', 'entscheidung', 'unterbrochen']);

const beende = async (
  { id, zustand, angelegtAm }: Auftrag,
  { akteur, auftraege }: Auftragstransaktion,
  { laeufe, jetzt }: Lieferungsumgebung,
): Promise<void> => {
  const laeuft = laeufe.laufende(akteur.jobcenter).includes(id);
  if (laeuft) return;
  if (zustand === 'wartet' || zustand === 'laeuft')
    await auftraege.aendere(id, [zustand], { zustand: 'unterbrochen' });
  else if (jetzt() > spaeterUm(angelegtAm, WARTET_HOECHSTENS))
    await auftraege.aendere(id, ['entscheidung', 'unterbrochen'], { zustand: 'abgebrochen' });
};

import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { holeAuftrag } from './holeAuftrag.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { pruefeAuftrag } from './pruefeAuftrag.ts';
import { uebernimmAuftrag, type Uebernahmewahl } from './uebernimmAuftrag.ts';

/** What somebody decided on. The rest is for taking in: see {@link Uebernahmewahl}; by default one row in a hundred may be refused. */
export type Auftragsentscheidung = Readonly<{
  auftrag: string;
  wahl: 'verwerfen' | 'nochmal' | 'uebernehmen';
}> &
  Partial<Uebernahmewahl>;

/** Lets what was checked be taken in, throws it away, or has it checked once more after an interruption. */
export const entscheideAuftrag = async (
  akteur: Akteur,
  entscheidung: Auftragsentscheidung,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<null>> => {
  const { laeufe } = umgebung;
  const { jobcenter } = akteur;
  const id = entscheidung.auftrag;
  const geholt = await umgebung.imMandanten(akteur, async tx =>
    holeAuftrag(akteur, id, 'lieferung.uebernehmen', tx),
  );
  if (!geholt.ok) return geholt;
  if (!laeufe.reserviere(jobcenter, id)) return misslungen(melde(eingangsmeldungen.ANDERER_ZUSTAND, '', {}));
  const begonnen = await bereiteVor(akteur, entscheidung, umgebung);
  if (!begonnen.ok || entscheidung.wahl === 'verwerfen') {
    laeufe.gibFrei(jobcenter, id);
    if (begonnen.ok) await umgebung.eingang.entferne(jobcenter, id);
    return begonnen;
  }
  laeufe.beginne(jobcenter, id, async () => {
    if (entscheidung.wahl === 'nochmal') return pruefeAuftrag(akteur, id, umgebung);
    const { fehlertoleranz = UEBLICH, trotzEinbruch = false } = entscheidung;
    return uebernimmAuftrag(akteur, id, { fehlertoleranz, trotzEinbruch }, umgebung);
  });
  return gelungen(null);
};

const UEBLICH = 0.01;

const NEUER_ZUSTAND = { verwerfen: 'abgebrochen', nochmal: 'wartet', uebernehmen: 'wartet' } as const;

const bereiteVor = async (
  akteur: Akteur,
  { auftrag, wahl }: Auftragsentscheidung,
  { imMandanten, eingang }: Lieferungsumgebung,
): Promise<Ergebnis<null>> => {
  if (wahl !== 'verwerfen' && (await eingang.quelle(akteur.jobcenter, auftrag)) === null)
    return misslungen(melde(eingangsmeldungen.DATEIEN_WEG, '', {}));
  return imMandanten(akteur, async tx => {
    const aus =
      wahl === 'nochmal' ? (['unterbrochen'] as const) : (['entscheidung', 'unterbrochen'] as const);
    const von = wahl === 'uebernehmen' ? (['entscheidung'] as const) : aus;
    if (
      !(await tx.auftraege.aendere(auftrag, von, { zustand: NEUER_ZUSTAND[wahl], anteil: 0, schritte: [] }))
    )
      return misslungen(melde(eingangsmeldungen.ANDERER_ZUSTAND, '', {}));
    if (wahl === 'verwerfen')
      await tx.protokolliere({ vorgang: 'lieferung.verworfen', gegenstand: `auftrag/${auftrag}` });
    return gelungen(null);
  });
};

import { oeffneGestaltung, type Gestaltung } from '#application';
import { sageUnlesbar } from './planzugang.ts';
import type { Kommandoumgebung } from './umgebung.ts';

type Lesung = Readonly<{ ok: true; wahl: Readonly<{ gestaltung?: Gestaltung }> }> | Readonly<{ ok: false }>;

/** The design a call names, or none; when it cannot be read, prints why. */
export const liesGestaltung = async (
  datei: string | true | undefined,
  umgebung: Kommandoumgebung,
): Promise<Lesung> => {
  if (typeof datei !== 'string') return { ok: true, wahl: {} };
  const gelesen = await oeffneGestaltung(
    await umgebung.liesDatei(datei),
    await umgebung.plandatei(),
    umgebung.beilagen(datei),
  );
  if (gelesen.ok) return { ok: true, wahl: { gestaltung: gelesen.wert } };
  sageUnlesbar(datei, gelesen.meldungen, umgebung);
  return { ok: false };
};

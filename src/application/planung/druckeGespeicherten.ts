import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Beilagen, Dokumentformat } from '#ports';
import { druckeDokument, type Druckwerkzeug } from '../dokumentDrucken.ts';
import { MINDESTENS_VEROEFFENTLICHT } from '../dokument/verdeckung/mindestens.ts';
import { fehlendesRecht } from './fehlendesRecht.ts';
import { leseziel } from './listePlaene.ts';
import { oeffneFuerVeroeffentlichung } from './oeffneGespeicherten.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** A document of a plan. veroeffentlichung: without internal notes and small numbers of staff. */
export type Dokumentwunsch = Readonly<{
  kennung: string;
  /** Number of the Fassung; absent: the newest one that may be read. */
  fassung?: number;
  format: Dokumentformat;
  veroeffentlichung: boolean;
  /** Only shown, not taken out: the log says who took a document out. */
  vorschau?: boolean;
}>;

/** Prints a kept plan. Who may not read internal notes gets the version for the public only. */
export const druckeGespeicherten = async (
  akteur: Akteur,
  { kennung, fassung, format, veroeffentlichung, vorschau = false }: Dokumentwunsch,
  umgebung: Planungsumgebung,
  werkzeug: Druckwerkzeug,
): Promise<Ergebnis<Uint8Array>> => {
  const offen = await oeffneFuerVeroeffentlichung(akteur, kennung, umgebung, fassung);
  if (!offen.ok) return offen;
  const { kopf, rechnung, befunde } = offen.wert;
  const recht = veroeffentlichung ? 'dokument.veroeffentlichung' : 'dokument.intern';
  const verboten = fehlendesRecht(akteur, recht, leseziel(akteur, kopf));
  if (verboten) return misslungen(verboten);
  const dokument = await druckeDokument(
    rechnung,
    befunde,
    {
      format,
      ...(veroeffentlichung && { veroeffentlichung: { mindestens: MINDESTENS_VEROEFFENTLICHT } }),
    },
    beilagenVon(akteur, kennung, umgebung),
    werkzeug,
  );
  if (!dokument.ok || vorschau) return dokument;
  return umgebung.imMandanten(akteur, async tx => {
    await tx.protokolliere({
      vorgang: 'plan.dokument',
      gegenstand: `plan/${kennung}`,
      nachher: { fassung: kopf.fassung, format, veroeffentlichung },
    });
    return dokument;
  });
};

/** What is kept with the plan, one read a file: documents need few. */
export const beilagenVon = (
  akteur: Akteur,
  kennung: string,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Beilagen => ({
  zu: 'plan.yaml',
  lies: async name => {
    const gelesen = await imMandanten(akteur, async tx => gelungen(await tx.plaene.beilage(kennung, name)));
    return gelesen.ok && gelesen.wert ? { ok: true, bytes: gelesen.wert } : { ok: false, grund: 'fehlt' };
  },
});

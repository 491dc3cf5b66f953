import { z } from '@hono/zod-openapi';
import type { Auftrag } from '#application/arbeitsplatz';
import type { Meldung } from '#domain/werte';
import { alsZeitpunkt, zeitpunkt } from '../felder.ts';

/** A piece of work: an upload that is checked and taken in. */
export const auftragSchema = z.strictObject({
  kennung: z.string(),
  art: z.string(),
  zustand: z
    .enum(['wartet', 'laeuft', 'entscheidung', 'fertig', 'gescheitert', 'abgebrochen', 'unterbrochen'])
    .meta({ description: 'entscheidung: Jemand muss sagen, ob übernommen wird' }),
  anteil: z.number().meta({ description: 'Prozent' }),
  angelegtAm: zeitpunkt,
  beendetAm: zeitpunkt.nullable(),
  lieferung: z.string().nullable().meta({ description: 'Kennung der übernommenen Lieferung' }),
  meldungen: z.array(z.strictObject({ code: z.string(), stufe: z.string(), satz: z.string() })),
});

/** How far it is, as it is given out. */
export const alsAuftrag = (
  { id, art, zustand, anteil, angelegtAm, beendetAm, ergebnis }: Auftrag,
  meldungstext: (meldung: Meldung) => string,
): z.output<typeof auftragSchema> => ({
  kennung: id,
  art,
  zustand,
  anteil,
  angelegtAm: alsZeitpunkt(angelegtAm),
  beendetAm: beendetAm === null ? null : alsZeitpunkt(beendetAm),
  lieferung: ergebnis?.kennung ?? null,
  meldungen: (ergebnis?.meldungen ?? []).map(m => ({
    code: m.code,
    stufe: m.stufe,
    satz: meldungstext(m),
  })),
});

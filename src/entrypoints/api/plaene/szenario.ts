import { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { BUDGETSTUFEN, liesTag } from '#domain/werte';
import { json } from '../anfrage/inhaltsarten.ts';
import { alsJson, einwand } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, planpfad, tag } from '../felder.ts';
import type { Gestalt } from '../vorgang.ts';
import { vorgang } from '../vorgang.ts';
import { type befundzahlen, zaehle } from './befundzahlen.ts';

/** What would be different: the same shapes as everywhere, in two halves. */
const VERGLEICH: Gestalt = 'Planwirkung';

const jeZeile = (beschreibung: string) =>
  z.record(z.string().max(100), z.number().int()).optional().meta({ description: beschreibung });

export const rechneSzenario = vorgang({
  kennung: 'rechneSzenario',
  methode: 'post',
  pfad: '/plaene/{plan}/szenariorechnung',
  gruppe: 'Szenarien',
  titel: 'Rechnen, was wäre',
  beschreibung:
    'Der Plan mit anderen Zahlen, verglichen mit dem Plan, wie er ist. Es wird nichts gespeichert.',
  recht: 'plan.szenario',
  pfadfelder: planpfad,
  abfrage: KEINE,
  inhalt: json(
    z.strictObject({
      umschichtung: z
        .number()
        .int()
        .optional()
        .meta({ description: 'Mehr oder weniger umgeschichtet, in Cent' }),
      stellen: jeZeile('Mehr oder weniger Stellen je Zeile der Verwaltungskosten, in Zehntausendstel VZÄ'),
      bereiche: jeZeile('Mehr oder weniger Stellen je Bereich des Personals, in Zehntausendstel VZÄ'),
      mengen: jeZeile('Mehr oder weniger Eintritte oder Plätze je Zeile der Instrumente'),
    }),
  ),
  erfolge: { 200: { beschreibung: 'Die Wirkung', arten: { 'application/json': VERGLEICH } } },
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}/szenariorechnung', inhalt: { umschichtung: 10_000_000 } },
  tue: async ({ akteur, platz, pfad, inhalt: { umschichtung, stellen, bereiche, mengen } }) =>
    ausErgebnis(
      await platz.szenarien.rechne(akteur, {
        kennung: pfad.plan,
        aenderung: {
          ...(umschichtung !== undefined && { umschichtung }),
          ...(stellen && { stellen }),
          ...(bereiche && { bereiche }),
          ...(mengen && { mengen }),
        },
      }),
      alsWirkung,
    ),
});

const betrag = z.string().min(1).max(60).optional().meta({ description: 'Wie in der Plandatei geschrieben' });

export const wechsleBudgetstufe = vorgang({
  kennung: 'wechsleBudgetstufe',
  methode: 'post',
  pfad: '/plaene/{plan}/budgetstufe',
  gruppe: 'Szenarien',
  titel: 'Stufe der Mittel wechseln',
  beschreibung:
    'Vom Schätzwert zur Verordnung, von dort zur endgültigen Zuteilung: Die Beträge kommen mit einem eigenen Stand in den Plan. Ohne „festschreiben“ wird nur gerechnet; dafür genügt das Recht „plan.szenario“, zum Schreiben braucht es „plan.haushalt“.',
  // Which right it is depends on whether anything is written, so the use case decides.
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: KEINE,
  inhalt: json(
    z.strictObject({
      stufe: z.enum(BUDGETSTUFEN),
      quelle: z.string().min(1).max(200).meta({ description: 'Wer die Mittel nennt' }),
      dokument: z.string().min(1).max(300).meta({ description: 'In welchem Schreiben' }),
      datum: tag,
      ohneBez: betrag,
      bez: betrag,
      verwaltungskostenbudget: betrag,
      festschreiben: z.boolean().default(false),
    }),
  ),
  erfolge: { 200: { beschreibung: 'Die Wirkung', arten: { 'application/json': VERGLEICH } } },
  einmalig: true,
  konflikt: true,
  beispiel: {
    pfad: '/plaene/{plan}/budgetstufe',
    inhalt: {
      stufe: 'einglmv',
      quelle: 'BMAS',
      dokument: 'Eingliederungsmittelverordnung 2027',
      datum: '2026-11-20',
      ohneBez: '12.300.000',
    },
  },
  tue: async ({ akteur, platz, pfad, inhalt }) => {
    const { festschreiben, datum, stufe, quelle, dokument, ...betraege } = inhalt;
    const am = liesTag(datum);
    if (am === null)
      return {
        problem: 'nicht-verarbeitbar',
        meldungen: [einwand('API-02', 'datum', 'Diesen Tag gibt es hier nicht.')],
      };
    const genannte = Object.fromEntries(Object.entries(betraege).filter(([, text]) => text !== undefined));
    return ausErgebnis(
      await platz.planverwaltung.wechsleBudgetstufe(akteur, {
        kennung: pfad.plan,
        wechsel: { stufe, quelle, dokument, datum: am, ...genannte },
        festschreiben,
      }),
      alsWirkung,
    );
  },
});

type Wirkung = Extract<Awaited<ReturnType<Arbeitsplatz['szenarien']['rechne']>>, { ok: true }>['wert'];

const alsWirkung = ({ befunde, vergleich }: Wirkung) =>
  alsJson({ befunde: zaehle(befunde), vergleich } satisfies {
    befunde: z.output<typeof befundzahlen>;
    vergleich: unknown;
  });

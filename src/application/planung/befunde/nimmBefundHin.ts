import { planAusTeilen, type PlanDaten } from '#contract';
import { gelungen, melde, misslungen, tagAlsIso, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { nimmZumSchreiben } from '../schreiben/nimmZumSchreiben.ts';
import { schreibeDaten, type Planaenderung } from '../schreiben/schreibeDaten.ts';
import { allesGesehen } from '../schreiben/teilwuensche.ts';

/** A finding as it was shown. merkmal: so that nobody accepts other figures than those that were seen. */
export type Befundwahl = Readonly<{ kennung: string; regel: string; pfad: string; merkmal: string }>;

/** Accepts a finding with a reason: it does not stand in the way any more, until a figure behind it changes. */
export const nimmBefundHin = (
  akteur: Akteur,
  { grund, ...wahl }: Befundwahl & Readonly<{ grund: string }>,
  umgebung: Planungsumgebung,
): Promise<Ergebnis<Planaenderung>> =>
  umgebung.imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'befund.annehmen');
    if (verboten) return misslungen(verboten);
    if (grund.trim() === '' || grund.length > HOECHSTENS)
      return misslungen(
        melde(planungsmeldungen.OHNE_TEXT, '', { feld: 'Die Begründung', hoechstens: HOECHSTENS }),
      );
    const plan = await nimmZumSchreiben(akteur, wahl.kennung, tx);
    if (!plan.ok) return plan;
    const daten = planAusTeilen(plan.wert.teile) as PlanDaten;
    const befund = findeBefund(akteur, daten, wahl, umgebung);
    if (!befund.ok) return befund;
    const personen = await tx.zusammenarbeit.personen();
    const vermerk = {
      regel: wahl.regel,
      zahl: wahl.pfad,
      grund: grund.trim(),
      von: personen.find(p => p.konto === akteur.konto)?.name ?? 'unbekannt',
      am: tagAlsIso(umgebung.uhr.heute()),
      merkmal: wahl.merkmal,
    };
    const geprueft = { ...ohneAlte(daten.geprueft ?? {}, befund.wert), [schluesselZu(wahl)]: vermerk };
    return schreibeDaten(
      akteur,
      plan.wert,
      { daten: { ...daten, geprueft }, gesehen: allesGesehen(plan.wert.teile) },
      tx,
      umgebung,
    );
  });

/** As long as a reason in a plan file may be. */
const HOECHSTENS = 1_000;

const schluesselZu = ({ regel, merkmal }: Befundwahl): string =>
  `${regel.toLowerCase().replaceAll('-', '')}_${merkmal}`;

/** The remark about this finding that figures have overtaken, if there is one. */
const findeBefund = (
  { jobcenter }: Akteur,
  daten: PlanDaten,
  { regel, pfad, merkmal }: Befundwahl,
  { rechne }: Planungsumgebung,
): Ergebnis<string | null> => {
  const gerechnet = rechne ? rechne(jobcenter, daten) : rechneDaten(daten);
  if (!gerechnet.ok) return gerechnet;
  const befund = gerechnet.wert.befunde.find(
    ({ meldung, merkmal: eigenes }) => meldung.code === regel && meldung.pfad === pfad && eigenes === merkmal,
  );
  return befund
    ? gelungen(befund.ueberholt?.merkmal ?? null)
    : misslungen(melde(planungsmeldungen.BEFUND_NICHT_DA, pfad, { regel }));
};

const ohneAlte = (
  geprueft: NonNullable<PlanDaten['geprueft']>,
  merkmal: string | null,
): NonNullable<PlanDaten['geprueft']> =>
  Object.fromEntries(Object.entries(geprueft).filter(([, vermerk]) => vermerk.merkmal !== merkmal));

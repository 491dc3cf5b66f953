import { laufzeitInMonaten, patAbschnitte, type Mittelrecht, type PatFall } from '#domain/haushalt';
import { monateDesJahres, schreibeWert, type Pfad } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ grund: string }>;

/** PAT only for instruments and months that allow it, and not above its limit. */
export const passivAktivTransferErlaubt = regel<P>({
  code: 'H-12',
  stufe: 'sperrt',
  titel: 'Passiv-Aktiv-Transfer nur, wo und soweit er erlaubt ist',
  fundstelle: '§ 44f Abs. 6 SGB II, Haushaltsvermerk',
  satz: ({ grund }) => grund,
  pruefe: kontext => [...unerlaubteFaelle(kontext), ...prognoseUeberGrenze(kontext)],
});

const rechtDes = ({ recht, plan }: Pruefkontext): Mittelrecht | undefined =>
  recht.mittel.get(plan.deckblatt.jahr);

const unerlaubteFaelle = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const recht = rechtDes(kontext);
  if (!recht) return [];
  return Object.entries(kontext.plan.haushalt.passivAktivTransfer?.faelle ?? {}).flatMap(
    ([schluessel, fall]) => {
      const geplant = monateImJahr(fall, kontext.plan.deckblatt.jahr);
      const erlaubt = patAbschnitte(fall, kontext.plan.deckblatt.jahr, recht).reduce(
        (s, a) => s + a.monate.length,
        0,
      );
      if (erlaubt >= geplant) return [];
      const grund = `„${fall.bezeichnung}“ (${fall.instrument}): In ${geplant - erlaubt} von ${geplant} Monaten ist kein Passiv-Aktiv-Transfer möglich. Bis 30.06.2026 gibt es ihn nur für § 16i, seit 01.07.2026 auch für EGZ, Einstiegsgeld und § 16e. Gerechnet wurde nur mit den erlaubten Monaten.`;
      return [fund(`haushalt.passivAktivTransfer.faelle.${schluessel}`, { grund })];
    },
  );
};

const monateImJahr = (fall: PatFall, jahr: number): number => {
  const monate = monateDesJahres(jahr);
  const [erster = fall.von, letzter = fall.bis] = [monate[0], monate[11]];
  return laufzeitInMonaten({
    von: fall.von > erster ? fall.von : erster,
    bis: fall.bis < letzter ? fall.bis : letzter,
  });
};

/** With case groups the limit is known; without them only whether there is a PAT at all, and whether more is moved than is spent. */
const prognoseUeberGrenze = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const prognose = kontext.blatt.get('haushalt.passivAktivTransfer' as Pfad);
  const recht = rechtDes(kontext);
  if (prognose?.einheit !== 'cent' || prognose.herkunft.art === 'formel' || !recht || prognose.wert <= 0)
    return [];
  const hier = (grund: string, stufe?: 'warnt'): readonly Fund<P>[] => [
    fund(prognose.pfad, { grund }, stufe ?? 'sperrt'),
  ];
  if (![...recht.pat.values()].some(regelDesMonats => regelDesMonats.art !== 'keine'))
    return hier(
      `Für ${kontext.plan.deckblatt.jahr} gibt es keinen Passiv-Aktiv-Transfer; geplant sind ${schreibeWert(prognose)}.`,
    );
  const errechnet = kontext.blatt.get('haushalt.passivAktivTransfer.errechnet' as Pfad);
  if (errechnet?.einheit === 'cent') {
    const differenz = prognose.wert - errechnet.wert;
    return differenz <= 0 ||
      innerhalb(differenz, ungenauigkeit(kontext, prognose) + ungenauigkeit(kontext, errechnet))
      ? []
      : hier(
          `Die Prognose des Passiv-Aktiv-Transfers (${schreibeWert(prognose)}) liegt über dem, was die Fallgruppen hergeben (${schreibeWert(errechnet)}).`,
        );
  }
  const gefoerdert = geplanteFoerderung(kontext, recht);
  return gefoerdert !== null && prognose.wert > gefoerdert
    ? hier(
        `Der Passiv-Aktiv-Transfer (${schreibeWert(prognose)}) ist höher als die geplanten Ausgaben der Instrumente, für die es ihn gibt (${schreibeWert({ einheit: 'cent', wert: gefoerdert as typeof prognose.wert })}). Ohne Fallgruppen lässt sich die Grenze nicht genau prüfen.`,
        'warnt',
      )
    : [];
};

const geplanteFoerderung = ({ plan }: Pruefkontext, recht: Mittelrecht): number | null => {
  const instrumente = new Set([...recht.pat.values()].flatMap(r => (r.art === 'keine' ? [] : r.instrumente)));
  const zeilen = Object.values(plan.haushalt.planung?.zeilen ?? {}).filter(z =>
    instrumente.has(z.instrument),
  );
  return zeilen.length === 0 ? null : zeilen.reduce((s, z) => s + z.kosten.wert, 0);
};

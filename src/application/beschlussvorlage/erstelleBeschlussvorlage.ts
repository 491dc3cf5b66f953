import type { Befund } from '#domain/plausibilitaet';
import { gelungen, misslungen, tagAlsText, type Ergebnis, type Meldung } from '#domain/werte';
import type { Baustein, Dokument, Textlauf } from '#ports';
import type { Planrechnung } from '../planRechnen.ts';
import type { Vergleichsseite } from '../planVergleichen.ts';
import { ueberschrift, type Bauzeug } from '../dokument/bauzeug.ts';
import { bauzeugFuer, type Werkzeug } from '../dokument/bauzeugFuer.ts';
import { text } from '../dokument/laeufe.ts';
import { befundteil } from './befundteil.ts';
import { beschlussvorschlag } from './beschlussvorschlag.ts';
import { entwurfsteil } from './entwurfsteil.ts';
import { foerderteil } from './foerderteil.ts';
import { gremiumVon } from './gremium.ts';
import { mittelteil } from './mittelteil.ts';
import { stellenteil } from './stellenteil.ts';
import { zielteil } from './zielteil.ts';

/** How a paper for the deciding body is made. */
export type Beschlusswahl = Readonly<{
  /** The draft it is compared with. */
  entwurf?: Vergleichsseite;
  /** For the public: no findings, and no number of staff below this minimum. */
  veroeffentlichung?: Readonly<{ mindestens: number }>;
}>;

/**
 * The paper for Trägerversammlung, Kreistag or Rat: decision, money, targets, staff, what the check found, and what changed since the
 * draft, on about two pages. Fails when a text is beyond what can be set.
 */
export const erstelleBeschlussvorlage = (
  rechnung: Planrechnung,
  befunde: readonly Befund[],
  vermerk: string,
  werkzeug: Werkzeug,
  { entwurf, veroeffentlichung }: Beschlusswahl = {},
): Ergebnis<Dokument> => {
  const fehler: Meldung[] = [];
  const bau = bauzeugFuer(rechnung, werkzeug, fehler, veroeffentlichung?.mindestens ?? null);
  const { deckblatt, dokument } = rechnung.plan;
  const oeffentlich = veroeffentlichung !== undefined;
  const bausteine: readonly Baustein[] = [
    ...abschnitt('Beschlussvorschlag', beschlussvorschlag(bau)),
    ...abschnitt('Finanzielle Auswirkungen', auswirkungen(bau)),
    ...abschnitt('Mittel', mittelteil(bau)),
    ...abschnitt('Geplante Förderungen', foerderteil(bau)),
    ...abschnitt('Ziele', zielteil(bau)),
    ...abschnitt('Personal', stellenteil(bau)),
    ...abschnitt('Ergebnis der Prüfung', oeffentlich ? [] : befundteil(befunde)),
    ...abschnitt(
      'Was sich seit dem Entwurf geändert hat',
      entwurfsteil(bau, { ...rechnung, befunde }, entwurf),
    ),
    ...standzeile(bau),
  ];
  if (fehler.length > 0) return misslungen(...fehler);
  return gelungen({
    form: 'blatt',
    titel: `Beschlussvorlage: ${deckblatt.titel}`,
    untertitel: sitzungszeile(rechnung),
    jobcenter: deckblatt.jobcenter,
    jahr: deckblatt.jahr,
    stand: `Stand: ${tagAlsText(deckblatt.stand)}`,
    fassung: [deckblatt.zustand, dokument?.vermerk].filter(Boolean).join(' · '),
    bausteine,
    anhaenge: [],
    vermerk,
  });
};

const abschnitt = (titel: string, inhalt: readonly Baustein[]): readonly Baustein[] =>
  inhalt.length === 0 ? [] : [ueberschrift(1, titel), ...inhalt];

const auswirkungen = (bau: Bauzeug): readonly Baustein[] =>
  bau.text(
    'dokument.beschluss.finanzielleAuswirkungen',
    bau.rechnung.plan.dokument?.beschluss?.finanzielleAuswirkungen,
  );

/** Who decides, when, under which number, and who hands it in. */
const sitzungszeile = ({ plan }: Planrechnung): string => {
  const { sitzung, vorlagennummer, einreicher } = plan.dokument?.beschluss ?? {};
  return [
    `Zur Entscheidung: ${gremiumVon(plan)}`,
    sitzung === undefined ? '' : `Sitzung am ${tagAlsText(sitzung)}`,
    vorlagennummer === undefined ? '' : `Vorlage ${vorlagennummer}`,
    einreicher === undefined ? '' : `Einreicher: ${einreicher}`,
  ]
    .filter(teil => teil !== '')
    .join(' · ');
};

/** The Stände of all figures in one remark: a list would take the room of a table. */
const standzeile = (bau: Bauzeug): readonly Baustein[] => {
  const staende = bau.zeichen
    .erklaerung()
    .flatMap(b => (b.art === 'anmerkung' ? [b.inhalt.map(zusammenhaltend)] : []));
  return staende.length === 0
    ? []
    : [{ art: 'anmerkung', inhalt: staende.flatMap((s, i) => (i === 0 ? s : [text('  '), ...s])) }];
};

/** The letter stays with its Stand when the line ends. */
const zusammenhaltend = (lauf: Textlauf): Textlauf =>
  lauf.art === 'text' ? text(lauf.text.replace(/ {2}/, '\u00a0\u00a0')) : lauf;

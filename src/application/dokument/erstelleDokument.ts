import { vorlageZu } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { gelungen, misslungen, tagAlsText, type Ergebnis, type Meldung } from '#domain/werte';
import type { Anhang, Baustein, Dokument } from '#ports';
import type { Planrechnung } from '../planRechnen.ts';
import { ladeAnlagen } from './anlagen.ts';
import { anhangAnnahmen, anhangBefunde } from './anhaenge.ts';
import { bauzeugFuer, type Werkzeugkasten } from './bauzeugFuer.ts';
import { ladeBilder } from '../beilagen/ladeBilder.ts';
import { baueKapitel } from './kapitel.ts';
import { anhangRechenwege } from './rechenwege.ts';
import { kalenderteil } from './teile/kalenderteil.ts';
import { abkuerzungsteil, unterschriftenteil, vorwortteil } from './teile/textteile.ts';

/** How a document is made. */
export type Dokumentwahl = Readonly<{
  /** For the public: no recipes, Annahmen, findings, and no number of staff below this minimum. */
  veroeffentlichung?: Readonly<{ mindestens: number }>;
}>;

/** The document of a plan in the headings of its template, the same model for every format. Fails when a text is beyond what can be set, or a picture or annex cannot be read. */
export const erstelleDokument = async (
  rechnung: Planrechnung,
  befunde: readonly Befund[],
  vermerk: string,
  werkzeug: Werkzeugkasten,
  { veroeffentlichung }: Dokumentwahl = {},
): Promise<Ergebnis<Dokument>> => {
  const fehler: Meldung[] = [];
  const bau = bauzeugFuer(rechnung, werkzeug, fehler, veroeffentlichung?.mindestens ?? null);
  const { deckblatt } = rechnung.plan;
  const vorlage = vorlageZu(deckblatt.vorlage);
  const bilder = await ladeBilder(rechnung.plan, werkzeug.beilagen, fehler);
  const bausteine = [
    ...vorwortteil(bau),
    ...(await baueKapitel(bau, bilder)),
    ...kalenderteil(bau),
    ...unterschriftenteil(bau),
  ];
  const anlagen = await ladeAnlagen(bau, werkzeug, fehler, veroeffentlichung?.mindestens ?? null);
  const abkuerzungen = abkuerzungsteil(bau);
  if (fehler.length > 0) return misslungen(...fehler);
  return gelungen({
    titel: deckblatt.titel,
    untertitel: `${vorlage.untertitel} ${deckblatt.jobcenter}`,
    jobcenter: deckblatt.jobcenter,
    jahr: deckblatt.jahr,
    stand: `Stand: ${tagAlsText(deckblatt.stand)}`,
    fassung: [deckblatt.zustand, vermerkFuer(rechnung.plan, veroeffentlichung !== undefined)]
      .filter(Boolean)
      .join(' · '),
    bausteine,
    anhaenge: [
      ...anlagen,
      ...anhangAbkuerzungen(abkuerzungen, anlagen.length > 0),
      ...(veroeffentlichung
        ? []
        : [...anhangRechenwege(rechnung), ...anhangAnnahmen(rechnung), ...anhangBefunde(befunde)]),
    ],
    vermerk,
  });
};

/** What marks a document as internal does not stand on the one that is published. */
const vermerkFuer = ({ dokument }: Planrechnung['plan'], oeffentlich: boolean): string =>
  oeffentlich && INTERN.test(dokument?.vermerk ?? '') ? '' : (dokument?.vermerk ?? '');

const INTERN = /\b(?:intern|vertraulich|dienstgebrauch)/i;

const anhangAbkuerzungen = (bausteine: readonly Baustein[], folgt: boolean): readonly Anhang[] =>
  bausteine.length === 0
    ? []
    : [{ titel: 'Abkürzungen', nachschlagen: true, ...(folgt && { folgt: true as const }), bausteine }];

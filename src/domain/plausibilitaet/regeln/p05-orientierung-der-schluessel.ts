import { schreibeWert, type Zahl } from '#domain/werte';
import type { Fallart } from '#domain/personal';
import { personalzahl } from '../personal.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ segment: string; schluessel: string; orientierung: string; gruppe: string }>;
/** Keys for the integration of ELB in a gE, against the orientation of the law. zkT are not bound to it. */
export const schluesselNachOrientierung = regel<P>({
  code: 'P-05',
  stufe: 'hinweis',
  titel: 'Betreuungsschlüssel und Orientierungswert',
  fundstelle: '§ 44c Abs. 4 SGB II',
  satz: ({ segment, schluessel, orientierung, gruppe }) =>
    `${segment}: ${schluessel}. In der Regel soll eine Kraft höchstens ${orientierung} Leistungsberechtigte ${gruppe} betreuen.`,
  pruefe: kontext =>
    kontext.plan.deckblatt.traegerform === 'gE' ? [...ausBereichen(kontext), ...ausBedarf(kontext)] : [],
});

const ausBereichen = (kontext: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(kontext.plan.personal?.bereiche ?? {})
    .filter(([, { aufgabe }]) => aufgabe === 'integration')
    .flatMap(([kennung, bereich]) =>
      Object.entries(bereich.segmente ?? {}).flatMap(([segment, { bezeichnung, fallart = 'ELB' }]) =>
        pruefe(
          kontext,
          personalzahl(kontext, 'schluessel', `bereiche.${kennung}.segmente.${segment}.schluessel`),
          `${bereich.bezeichnung}, ${bezeichnung}`,
          fallart,
        ),
      ),
    );

const ausBedarf = (kontext: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(kontext.plan.personal?.bedarf ?? {}).flatMap(([kennung, rechnung]) =>
    'segmente' in rechnung && rechnung.methode !== 'F'
      ? Object.entries(rechnung.segmente).flatMap(([segment, { bezeichnung, fallart }]) =>
          pruefe(
            kontext,
            personalzahl(kontext, 'schluessel', `bedarf.${kennung}.segmente.${segment}.schluessel`),
            `${rechnung.bezeichnung}, ${bezeichnung}`,
            fallart,
          ),
        )
      : [],
  );

const pruefe = (
  { recht }: Pruefkontext,
  schluessel: Zahl<'schluessel'> | null,
  segment: string,
  fallart: Fallart,
): readonly Fund<P>[] => {
  const jung = UNTER_25.test(segment);
  const orientierung = jung ? recht.personal.schluesselU25 : recht.personal.schluesselUe25;
  if (!schluessel || orientierung === null || fallart !== 'ELB' || schluessel.wert <= orientierung) return [];
  return [
    fund(schluessel.pfad, {
      segment,
      schluessel: schreibeWert(schluessel),
      orientierung: schreibeWert({ einheit: 'schluessel', wert: orientierung }).slice(2),
      gruppe: jung ? 'unter 25 Jahren' : 'ab 25 Jahren',
    }),
  ];
};

/** A group that does not say its age is measured by the higher value: above it the key is too high for either. */
const UNTER_25 = /(?<!\p{L})(?:U ?25|unter 25|bis 24)(?!\d)/iu;

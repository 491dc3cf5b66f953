import { schreibeWert, vergleicheAnteile, vollzeitaequivalent, type Stufe, type Zahl } from '#domain/werte';
import { gleicherStichtag, istMehr, personalzahl } from '../personal.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ mehr: string; als: string }>;

/** What cannot be stops the plan: more vacant, sick and exempted posts than posts, more sick or leavers than persons. Only what has one key date is compared. */
export const besetzungMoeglich = regel<P>({
  code: 'P-02',
  stufe: 'warnt',
  titel: 'Besetzung ist möglich',
  satz: ({ mehr, als }) => `${mehr} sind mehr als ${als}.`,
  pruefe: kontext =>
    Object.keys(kontext.plan.personal?.bereiche ?? {}).flatMap(kennung => bereich(kontext, kennung)),
});

const bereich = (kontext: Pruefkontext, kennung: string): readonly Fund<P>[] => {
  const vzae = (feld: string) => personalzahl(kontext, 'vzae', `bereiche.${kennung}.${feld}`);
  const koepfe = (feld: string) => personalzahl(kontext, 'anzahl', `bereiche.${kennung}.${feld}`);
  const besetzt = vzae('nachVakanzen.vzae') ?? vzae('soll');
  const beschaeftigte = koepfe('beschaeftigte');
  const krankeVzae = kontext.plan.personal?.bereiche?.[kennung]?.langzeiterkrankteVzae
    ? vzae('langzeiterkrankteVzae')
    : null;
  return [
    ...stellen(kontext, kennung, krankeVzae, besetzt),
    ...uebersteigt(kontext, koepfe('langzeiterkrankte'), beschaeftigte, 'sperrt'),
    ...uebersteigt(kontext, koepfe('abgaenge'), beschaeftigte, 'sperrt'),
    ...ueberHundert(personalzahl(kontext, 'anteil', `bereiche.${kennung}.fluktuation`)),
    ...(vzae('nachVakanzen.vzae') ? stellenUeberKoepfe(kontext, besetzt, beschaeftigte) : []),
  ];
};

/** Each deduction alone says more than all of them together. */
const stellen = (
  kontext: Pruefkontext,
  kennung: string,
  krankeVzae: Zahl<'vzae'> | null,
  besetzt: Zahl<'vzae'> | null,
): readonly Fund<P>[] => {
  const vzae = (feld: string) => personalzahl(kontext, 'vzae', `bereiche.${kennung}.${feld}`);
  const [soll, einsetzbar] = [vzae('soll'), vzae('vzaeEffektiv')];
  const einzeln = [
    ...uebersteigt(kontext, vzae('unbesetzt'), soll, 'sperrt'),
    ...uebersteigt(kontext, krankeVzae, besetzt, 'sperrt'),
  ];
  if (einzeln.length > 0 || !soll || !einsetzbar) return einzeln;
  const abzuege = ['unbesetzt', 'langzeiterkrankteVzae', 'freigestellt'].flatMap(feld => vzae(feld) ?? []);
  const fehlen = einsetzbar.wert < 0 && !innerhalb(einsetzbar.wert, ungenauigkeit(kontext, einsetzbar));
  return fehlen && gleicherStichtag(kontext, einsetzbar)
    ? [fund(einsetzbar.pfad, { mehr: abzuege.map(mitWert).join(' + '), als: mitWert(soll) }, 'sperrt')]
    : [];
};

/** More than everybody cannot leave. */
const ueberHundert = (quote: Zahl<'anteil'> | null): readonly Fund<P>[] =>
  quote && vergleicheAnteile(quote.wert, [1, 1]) > 0
    ? [fund(quote.pfad, { mehr: mitWert(quote), als: 'die ganze Belegschaft (100 %)' }, 'sperrt')]
    : [];

/** Both of one unit. */
const uebersteigt = (
  kontext: Pruefkontext,
  mehr: Menge | null,
  als: Menge | null,
  stufe?: Stufe,
): readonly Fund<P>[] =>
  mehr && als && gleicherStichtag(kontext, mehr, als) && istMehr(kontext, mehr, als)
    ? [fund(mehr.pfad, { mehr: mitWert(mehr), als: mitWert(als) }, stufe)]
    : [];

type Menge = Zahl<'vzae'> | Zahl<'anzahl'>;

/** A person fills one post at most. */
const stellenUeberKoepfe = (
  kontext: Pruefkontext,
  besetzt: Zahl<'vzae'> | null,
  beschaeftigte: Zahl<'anzahl'> | null,
): readonly Fund<P>[] => {
  if (!besetzt || !beschaeftigte || !gleicherStichtag(kontext, besetzt, beschaeftigte)) return [];
  const hoechstens = { ...besetzt, wert: vollzeitaequivalent(beschaeftigte.wert * 10_000) };
  return istMehr(kontext, besetzt, hoechstens)
    ? [fund(besetzt.pfad, { mehr: mitWert(besetzt), als: `${mitWert(beschaeftigte)} Personen` })]
    : [];
};

const mitWert = (zahl: Zahl): string => `${zahl.name} ${schreibeWert(zahl)}`;

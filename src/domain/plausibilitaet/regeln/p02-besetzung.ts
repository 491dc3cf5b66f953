import { schreibeWert, vollzeitaequivalent, type Stufe, type Zahl } from '#domain/werte';
import { gleicherStichtag, istMehr, personalzahl } from '../personal.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ mehr: string; als: string }>;

/** No more vacant posts than posts (that is impossible, so it stops the plan), no more sick than filled ones, no more posts filled than persons; only what has one key date. */
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
    ...uebersteigt(kontext, vzae('unbesetzt'), vzae('soll'), 'sperrt'),
    ...uebersteigt(kontext, krankeVzae, besetzt),
    ...uebersteigt(kontext, koepfe('langzeiterkrankte'), beschaeftigte),
    ...(vzae('nachVakanzen.vzae') ? stellenUeberKoepfe(kontext, besetzt, beschaeftigte) : []),
  ];
};

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

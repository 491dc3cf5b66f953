import { messwert, schreibeWert, type Einheit, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';
import { bestandsziele, gesetzterWert, quotenziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ grund: string }>;

/** Team targets give the target, quotas weighted with their people; no target needs more integrations than the best year had. */
export const teamziele = regel<P>({
  code: 'Z-10',
  stufe: 'warnt',
  titel: 'Teamziele ergeben das Ziel, und es ist erreichbar',
  satz: ({ grund }) => grund,
  pruefe: kontext => [
    ...quotenziele(kontext).flatMap(({ ort, ziel }) => [
      ...gegenTeams(kontext, 'anteil', ort, `${ziel.bezeichnung}: Die Teams ergeben gewichtet`),
      ...gegenBestes(kontext, ort, ziel.bezeichnung),
    ]),
    ...bestandsziele(kontext).flatMap(({ ort, ziel }) =>
      gegenTeams(kontext, 'anzahl', ort, `${ziel.bezeichnung}: Die Teams ergeben zusammen`),
    ),
  ],
});

const gegenTeams = (
  kontext: Pruefkontext,
  einheit: 'anteil' | 'anzahl',
  ort: string,
  kopf: string,
): readonly Fund<P>[] => {
  const [teams, ziel] = [
    zahlBei<Einheit>(kontext, einheit, `${ort}.wertAusTeams`),
    gesetzterWert(kontext, einheit, ort) ?? zahlBei<Einheit>(kontext, einheit, `${ort}.wertAusTeilen`),
  ];
  if (!teams || !ziel || passen(kontext, teams, ziel)) return [];
  return [
    fund(`${ort}.teams`, { grund: `${kopf} ${schreibeWert(teams)}, das Ziel ist ${schreibeWert(ziel)}.` }),
  ];
};

/** The target is exact as it is set; a team's number may be rounded. */
const passen = (kontext: Pruefkontext, teams: Zahl, ziel: Zahl): boolean => {
  const eingaben = teams.herkunft.art === 'formel' ? Object.values(teams.herkunft.eingaben).flat().length : 0;
  const ganze = teams.einheit === 'anzahl' ? eingaben / 2 : (ziel.schritt ?? 0) / 2;
  return innerhalb(messwert(teams) - messwert(ziel), ganze + ungenauigkeit(kontext, teams));
};

const gegenBestes = (kontext: Pruefkontext, ort: string, name: string): readonly Fund<P>[] => {
  const [noetig, bestes] = [
    zahlBei(kontext, 'anzahl', `${ort}.integrationen`),
    zahlBei(kontext, 'anzahl', `${ort}.besteFaelle`),
  ];
  if (!noetig || !bestes || noetig.wert <= bestes.wert) return [];
  return [
    fund(`${ort}.integrationen`, {
      grund: `${name}: Das Ziel braucht ${schreibeWert(noetig)} Integrationen, in den letzten drei Jahren waren es höchstens ${schreibeWert(bestes)}.`,
    }),
  ];
};

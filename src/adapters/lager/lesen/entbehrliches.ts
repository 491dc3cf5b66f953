import type { Tabellenname } from '#contract';
import { BETRAEGE, gebraucht } from '#domain/kennzahlen';
import type { Zaehlwunsch } from '#ports';

/** The tables that no number of a wish needs. Bedarfsgemeinschaften, persons and benefit are always read: others are checked against them. */
export const entbehrlicheTabellen = ({
  groessen,
  schnitte,
}: Pick<Zaehlwunsch, 'groessen' | 'schnitte'>): ReadonlySet<Tabellenname> => {
  if (!groessen) return new Set();
  const noetig = gebraucht({ groessen });
  const merkmale = schnitte.flat();
  const ohne: Readonly<Partial<Record<Tabellenname, boolean>>> = {
    leistungen: !BETRAEGE.some(b => groessen.includes(b)),
    erwerbstaetigkeiten: !noetig.arbeit,
    teilnahmen: !noetig.teilnahme,
    status: !noetig.arbeitslos,
    zustaendigkeiten: !merkmale.includes('team'),
    merkmale: merkmale.length === 0,
  };
  return new Set((Object.keys(ohne) as Tabellenname[]).filter(name => ohne[name]));
};

import { GROESSEN, type Auftrag, type Groesse } from './typen.ts';

/** Which tables an order needs beside benefit. */
export type Gebraucht = Readonly<
  Record<'alleinerziehend' | 'arbeit' | 'teilnahme' | 'arbeitslos' | 'vierJahre', boolean>
>;

const NUR_ARBEITSLOS: readonly Groesse[] = ['LZA'];
const TEILNAHMEN: readonly Groesse[] = ['OEGB', 'AKTIV_LZB', 'LZA'];
const ALLEINERZIEHENDE: readonly Groesse[] = ['ELB_ALLEIN', 'INT_ALLEIN'];
const ARBEIT: readonly Groesse[] = [
  'INT', 'INT_SVB', 'INT_LZB', 'INT_ALLEIN', 'INT_BD', 'KONT', 'NACH12', 'GERING',
]; // prettier-ignore

/** What has to be read to count an order. */
export const gebraucht = ({ groessen = GROESSEN }: Pick<Auftrag, 'groessen'>): Gebraucht => {
  const einesVon = (liste: readonly Groesse[]): boolean => liste.some(g => groessen.includes(g));
  return {
    alleinerziehend: einesVon(ALLEINERZIEHENDE),
    arbeit: einesVon(ARBEIT),
    teilnahme: einesVon(TEILNAHMEN),
    arbeitslos: einesVon(NUR_ARBEITSLOS),
    vierJahre: einesVon(['VIER_JAHRE']),
  };
};

import { GROESSEN, type Auftrag, type Groesse } from './typen.ts';

/** What an order needs beside own ELB: tables first, then states and events. */
export type Gebraucht = Readonly<
  Record<
    | 'alleinerziehend'
    | 'arbeit'
    | 'teilnahme'
    | 'arbeitslos'
    | 'bewegungenElb'
    | 'lzb'
    | 'bewegungenLzb'
    | 'aktivLzb'
    | 'vierJahre'
    | 'folgen',
    boolean
  >
>;

const BEWEGUNGEN_LZB: readonly Groesse[] = [
  'ZUGANG_LZB', 'ABGANG_LZB', 'ZUZUG_LZB', 'WEGZUG_LZB', 'WECHSEL_LZB',
]; // prettier-ignore
const FOLGEN: readonly Groesse[] = ['INT_BD', 'KONT', 'NACH12'];

/** What has to be read and found out to count an order. */
export const gebraucht = ({ groessen = GROESSEN }: Pick<Auftrag, 'groessen'>): Gebraucht => {
  const einesVon = (...liste: readonly Groesse[]): boolean => liste.some(g => groessen.includes(g));
  const bewegungenLzb = einesVon(...BEWEGUNGEN_LZB);
  const aktivLzb = einesVon('AKTIV_LZB');
  const folgen = einesVon(...FOLGEN);
  return {
    alleinerziehend: einesVon('ELB_ALLEIN', 'INT_ALLEIN'),
    arbeit: folgen || einesVon('INT', 'INT_SVB', 'INT_LZB', 'INT_ALLEIN', 'GERING'),
    teilnahme: aktivLzb || einesVon('OEGB', 'LZA', 'LZA_ELB'),
    arbeitslos: einesVon('LZA', 'LZA_ELB'),
    bewegungenElb: einesVon('ZUGANG_ELB', 'ABGANG_ELB'),
    lzb: bewegungenLzb || aktivLzb || einesVon('LZB', 'INT_LZB'),
    bewegungenLzb,
    aktivLzb,
    vierJahre: einesVon('VIER_JAHRE'),
    folgen,
  };
};

import { tag, type Zeitraum } from '#domain/werte';
import type { Kennzahl, Term } from './typen.ts';

const SEIT_2011: Zeitraum = { von: tag('2011-01-01'), bis: null };
const BIS_2018: Zeitraum = { von: tag('2011-01-01'), bis: tag('2019-01-01') };
const SEIT_2019: Zeitraum = { von: tag('2019-01-01'), bis: null };
const VO = '§ 48a-Kennzahlenverordnung';

const jetzt = (groesse: Term['groesse']): Term => ({ groesse, fenster: 'm' });
const vorjahr = (groesse: Term['groesse']): Term => ({ groesse, fenster: 'm-12' });
const zwoelf = (groesse: Term['groesse']): Term => ({ groesse, fenster: 'summe m-11…m' });
const zwoelfDavor = (groesse: Term['groesse']): Term => ({ groesse, fenster: 'summe m-12…m-1' });
/** Mean of the twelve stocks before: who could take up work in the twelve months. */
const mittelDavor = (groesse: Term['groesse']): Term => ({ ...zwoelfDavor(groesse), teiler: 12 });

const veraenderung = (
  id: string,
  name: string,
  art: Kennzahl['art'],
  groesse: Term['groesse'],
  quelle: string,
): Kennzahl => ({
  id,
  name,
  art,
  zaehler: jetzt(groesse),
  nenner: vorjahr(groesse),
  form: 'veraenderung',
  besser: 'niedrig',
  gueltig: SEIT_2011,
  quelle,
});

const quote = (
  id: string,
  name: string,
  zaehler: Term,
  nenner: Term,
  quelle: string,
  rest: Partial<Kennzahl> = {},
): Kennzahl => ({
  id,
  name,
  art: 'ergaenzung',
  zaehler,
  nenner,
  form: 'quote',
  besser: 'hoch',
  gueltig: SEIT_2011,
  quelle,
  ...rest,
});

/** The key figures and Ergänzungsgrößen of § 48a SGB II, with their validity. */
export const KENNZAHLEN_48A: readonly Kennzahl[] = [
  veraenderung('K1', 'Veränderung der Summe der Leistungen zum Lebensunterhalt', 'kennzahl', 'LLU', `§ 4 Abs. 1 ${VO}`),
  veraenderung('K1E1', 'Veränderung der Summe der Leistungen für Unterkunft und Heizung', 'ergaenzung', 'LUH', `§ 4 Abs. 2 Nr. 1 ${VO}`),
  veraenderung('K1E2', 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten', 'ergaenzung', 'ELB', `§ 4 Abs. 2 Nr. 2 ${VO}`),
  quote('K1E3', 'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten', zwoelf('ZUGANG_ELB'), zwoelf('ELB'), `§ 4 Abs. 2 Nr. 3 ${VO}`, { besser: 'niedrig' }),
  quote('K1E4', 'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten', zwoelf('ABGANG_ELB'), zwoelfDavor('ELB'), `§ 4 Abs. 2 Nr. 4 ${VO}`),
  quote('K2', 'Integrationsquote', zwoelf('INT'), mittelDavor('ELB'), `§ 5 Abs. 1 ${VO}`, { art: 'kennzahl' }),
  quote('K2E1', 'Quote der Eintritte in geringfügige Beschäftigung', zwoelf('GERING'), mittelDavor('ELB'), `§ 5 Abs. 2 Nr. 1 ${VO}`),
  quote('K2E2', 'Quote der Eintritte in öffentlich geförderte Beschäftigung', zwoelf('OEGB'), mittelDavor('ELB'), `§ 5 Abs. 2 Nr. 2 ${VO}`),
  quote('K2E3', 'Nachhaltigkeit der Integrationen', zwoelf('NACH12'), zwoelf('INT_SVB'), `§ 5 Abs. 2 Nr. 3 ${VO} in der Fassung bis 2018`, { gueltig: BIS_2018 }),
  quote('K2E3', 'Kontinuierliche Beschäftigung nach Integration', zwoelf('KONT'), zwoelf('INT_SVB'), `§ 5 Abs. 2 Nr. 3 ${VO}`, { gueltig: SEIT_2019 }),
  quote('K2E4', 'Integrationsquote der Alleinerziehenden', zwoelf('INT_ALLEIN'), mittelDavor('ELB_ALLEIN'), `§ 5 Abs. 2 Nr. 4 ${VO}`),
  veraenderung('K3', 'Veränderung des Bestands an Langzeitleistungsbeziehenden', 'kennzahl', 'LZB', `§ 6 Abs. 1 ${VO}`),
  quote('K3E1', 'Integrationsquote der Langzeitleistungsbeziehenden', zwoelf('INT_LZB'), mittelDavor('LZB'), `§ 6 Abs. 2 Nr. 1 ${VO}`),
  quote('K3E2', 'Aktivierungsquote der Langzeitleistungsbeziehenden', jetzt('AKTIV_LZB'), jetzt('LZB'), `§ 6 Abs. 2 Nr. 2 ${VO}`),
  quote('K3E3', 'Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden', zwoelf('ZUGANG_LZB'), zwoelf('LZB'), `§ 6 Abs. 2 Nr. 3 ${VO}`, { besser: 'niedrig' }),
  quote('K3E4', 'Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden', zwoelf('ABGANG_LZB'), zwoelfDavor('LZB'), `§ 6 Abs. 2 Nr. 4 ${VO}`),
]; // prettier-ignore

/** Figures that target agreements and dialogues watch beside the official ones; no VO names them. */
export const BEOBACHTUNGEN: readonly Kennzahl[] = [
  quote('BD', 'Anteil bedarfsdeckender Integrationen', zwoelf('INT_BD'), zwoelf('INT'), 'Zielsteuerung', { art: 'beobachtung' }),
  quote('BDQ', 'Quote bedarfsdeckender Integrationen', zwoelf('INT_BD'), mittelDavor('ELB'), 'Zielsteuerung', { art: 'beobachtung' }),
  quote('V4ELB', 'Anteil der ELB mit vier Jahren und mehr im Leistungsbezug', jetzt('VIER_JAHRE'), jetzt('ELB'), 'Zielsteuerung', { art: 'beobachtung', besser: 'niedrig' }),
  quote('V4LZB', 'Vier Jahre und mehr im Leistungsbezug, je 100 LZB', jetzt('VIER_JAHRE'), jetzt('LZB'), 'Zielsteuerung', { art: 'beobachtung', besser: 'niedrig' }),
  veraenderung('VLZA', 'Veränderung des Bestands an Langzeitarbeitslosen', 'beobachtung', 'LZA', 'Zielsteuerung'),
  quote('LZAELB', 'Langzeitarbeitslose je 100 ELB', jetzt('LZA_ELB'), jetzt('ELB'), 'Zielsteuerung', { art: 'beobachtung', besser: 'niedrig' }),
]; // prettier-ignore

/** What became of participations, by instrument and team of the participation; exits of twelve months, without NICHTANTRITTE. */
export const MASSNAHMEQUOTEN: readonly Kennzahl[] = [
  quote('AQ', 'Abbruchquote', zwoelf('ABBRUECHE'), zwoelf('AUSTRITTE'), 'Maßnahmesteuerung', { art: 'beobachtung', besser: 'niedrig' }),
  quote('EQ', 'Eingliederungsquote, sechs Monate nach Austritt', zwoelf('EINGEGLIEDERT'), zwoelf('AUSTRITTE'), 'Maßnahmesteuerung', { art: 'beobachtung' }),
  quote('VQ', 'Verbleibsquote, sechs Monate nach Austritt', zwoelf('VERBLEIB'), zwoelf('AUSTRITTE'), 'Maßnahmesteuerung', { art: 'beobachtung' }),
]; // prettier-ignore

/** Every key figure of persons. */
export const KENNZAHLEN: readonly Kennzahl[] = [...KENNZAHLEN_48A, ...BEOBACHTUNGEN];

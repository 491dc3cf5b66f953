import { monatAlsText, monatTeile, type Monat } from '#domain/werte';

/** 'Jan 25', as heading of a column. */
export const monatskopf = (monat: Monat): string =>
  `${monatAlsText(monat).slice(0, 3)} ${String(monatTeile(monat).jahr % 100).padStart(2, '0')}`;

/** 'Dezember 2025', 'Januar bis Dezember 2025', 'November 2024 bis Januar 2025'. */
export const spannentext = (monate: readonly Monat[]): string => {
  const [erster, letzter] = [monate[0], monate.at(-1)];
  if (erster === undefined || letzter === undefined) return '';
  if (erster === letzter) return monatAlsText(erster);
  const einJahr = monatTeile(erster).jahr === monatTeile(letzter).jahr;
  const von = einJahr ? monatAlsText(erster).replace(/ \d+$/, '') : monatAlsText(erster);
  return `${von} bis ${monatAlsText(letzter)}`;
};

/** A calendar day as days since 1970-01-01 (Gregorian). Has no clock and no time zone. */
export type Tag = number & { readonly _: 'Tag' };

const TAGE_JE_AERA = 146_097;

/** Year, month 1–12, day of a Tag. Works on eras of 400 years that begin on 1 March, so that 29 February is the last day. */
export const tagTeile = (tag: Tag): Readonly<{ jahr: number; monat: number; tag: number }> => {
  const z = tag + 719_468;
  const aera = Math.floor(z / TAGE_JE_AERA);
  const tagDerAera = z - aera * TAGE_JE_AERA;
  const jahrDerAera = Math.floor(
    (tagDerAera -
      Math.floor(tagDerAera / 1460) +
      Math.floor(tagDerAera / 36_524) -
      Math.floor(tagDerAera / 146_096)) /
      365,
  );
  const tagDesJahres =
    tagDerAera - (365 * jahrDerAera + Math.floor(jahrDerAera / 4) - Math.floor(jahrDerAera / 100));
  const m = Math.floor((5 * tagDesJahres + 2) / 153);
  const monat = m < 10 ? m + 3 : m - 9;
  return {
    jahr: jahrDerAera + aera * 400 + (monat <= 2 ? 1 : 0),
    monat,
    tag: tagDesJahres - Math.floor((153 * m + 2) / 5) + 1,
  };
};

/** Tag of a date that must exist (use {@link liesTag} for input). */
export const tagAus = (jahr: number, monat: number, tag: number): Tag => {
  const j = monat <= 2 ? jahr - 1 : jahr;
  const aera = Math.floor(j / 400);
  const jahrDerAera = j - aera * 400;
  const tagDesJahres = Math.floor((153 * (monat > 2 ? monat - 3 : monat + 9) + 2) / 5) + tag - 1;
  const tagDerAera =
    jahrDerAera * 365 + Math.floor(jahrDerAera / 4) - Math.floor(jahrDerAera / 100) + tagDesJahres;
  return (aera * TAGE_JE_AERA + tagDerAera - 719_468) as Tag;
};

/** Tag of 'JJJJ-MM-TT', or null when the text is no such date or the day does not exist (2023-02-29). */
export const liesTag = (text: string): Tag | null => {
  const treffer = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!treffer) return null;
  const [jahr, monat, tag] = [Number(treffer[1]), Number(treffer[2]), Number(treffer[3])];
  if (monat < 1 || monat > 12) return null;
  const gelesen = tagAus(jahr, monat, tag);
  const teile = tagTeile(gelesen);
  return teile.monat === monat && teile.tag === tag ? gelesen : null;
};

/** Tag of a literal date in code or data. Throws when it does not exist. */
export const tag = (text: string): Tag => {
  const gelesen = liesTag(text);
  if (gelesen === null) throw new RangeError(`Kein gültiges Datum: ${text}`);
  return gelesen;
};

const zweistellig = (n: number): string => String(n).padStart(2, '0');

/** 'JJJJ-MM-TT'. */
export const tagAlsIso = (t: Tag): string => {
  const { jahr, monat, tag: tagZahl } = tagTeile(t);
  return `${String(jahr).padStart(4, '0')}-${zweistellig(monat)}-${zweistellig(tagZahl)}`;
};

/** 'TT.MM.JJJJ', as a German reader expects it. */
export const tagAlsText = (t: Tag): string => {
  const { jahr, monat, tag: tagZahl } = tagTeile(t);
  return `${zweistellig(tagZahl)}.${zweistellig(monat)}.${jahr}`;
};

/** The calendar year of a day. */
export const jahrVon = (t: Tag): number => tagTeile(t).jahr;

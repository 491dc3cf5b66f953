import { lieferungsmeldungen, type Lieferungskopf } from '#contract';
import {
  liesMonat,
  liesTag,
  melde,
  monatAlsIso,
  tagAlsText,
  tagAus,
  tagTeile,
  type Meldung,
  type Monat,
  type Stufe,
  type Tag,
} from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';

/** The SGB II began in 2005; nobody draws data for a time so far ahead. */
const ERSTES_JAHR = 2005;
const LETZTES_JAHR = 2150;
/** A counting day so far from its month belongs to another one. */
const FERN = 31;

/** What cannot be right about the days of a delivery. */
export const pruefeKalender = async (
  verbindung: Verbindung,
  kopf: Lieferungskopf,
): Promise<readonly Meldung[]> => {
  const ladestand = liesTag(kopf.ladestand) ?? (0 as Tag);
  const { jahr } = tagTeile(ladestand);
  if (jahr < ERSTES_JAHR || jahr > LETZTES_JAHR)
    return [
      melde(lieferungsmeldungen.KOPF, 'lieferung', {
        grund: `Der ladestand ${kopf.ladestand} ist unmöglich.`,
        erwartet: 'der Tag, an dem die Daten gezogen wurden',
      }),
    ];
  const stichtage = await liesStichtage(verbindung, kopf);
  const fremde = stichtage.filter(s => s.abstand > 0);
  const ferne = fremde.filter(s => s.abstand > FERN);
  const spaete = stichtage.filter(s => s.stichtag > ladestand);
  return [
    ...befund(lieferungsmeldungen.STICHTAG_FREMD, ferne, 'sperrt'),
    ...befund(
      lieferungsmeldungen.STICHTAG_FREMD,
      fremde.filter(s => s.abstand <= FERN),
      'warnt',
    ),
    ...befund(lieferungsmeldungen.STICHTAG_KUENFTIG, spaete, 'warnt'),
  ];
};

type Stichtag = Readonly<{ monat: Monat; stichtag: Tag; abstand: number }>;

/** abstand: days between the counting day and its month. */
const liesStichtage = async (verbindung: Verbindung, kopf: Lieferungskopf): Promise<readonly Stichtag[]> => {
  const zeilen = await (
    await verbindung.run(
      `select monat, stichtag from stichtage where monat between ${(liesMonat(kopf.vonMonat) ?? 0) - 2} and ${liesMonat(kopf.bisMonat) ?? 0} order by monat`,
    )
  ).getRows();
  return zeilen.map(([nummer, tag]) => {
    const monat = Number(nummer) as Monat;
    const stichtag = Number(tag) as Tag;
    const beginn = ersterTag(monat);
    const ende = ersterTag(monat + 1);
    return { monat, stichtag, abstand: Math.max(0, beginn - stichtag, stichtag - ende + 1) };
  });
};

const ersterTag = (monat: number): Tag => {
  const [jahr = 0, nummer = 1] = monatAlsIso(monat as Monat)
    .split('-')
    .map(Number);
  return tagAus(jahr, nummer, 1);
};

const befund = (
  art: typeof lieferungsmeldungen.STICHTAG_FREMD | typeof lieferungsmeldungen.STICHTAG_KUENFTIG,
  [erster, ...weitere]: readonly Stichtag[],
  stufe: Stufe,
): readonly Meldung[] =>
  erster
    ? [
        melde(
          art,
          'stichtage',
          {
            monat: monatAlsIso(erster.monat),
            stichtag: tagAlsText(erster.stichtag),
            anzahl: weitere.length + 1,
          },
          stufe,
        ),
      ]
    : [];

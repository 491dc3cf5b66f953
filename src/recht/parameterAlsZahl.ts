import { gelungen, melde, misslungen, pfad, type Ergebnis, type Tag, type Zahl } from '#domain/werte';
import { EINHEITEN } from './einheiten.ts';
import { rechtsmeldungen } from './meldungen.ts';
import type { ArtVon, Parameter, ZahlparameterId } from './parameter.ts';
import { parameterAm } from './parameterAm.ts';
import { isoTag } from './zeit.ts';

/**
 * The parameter on a key date as figure of a calculation, at the address 'recht.<id>.<key date>', with its legal basis.
 * Fails like parameterAm, and with 'keine Regel' where the law has none in that time.
 */
export const parameterAlsZahl = <I extends ZahlparameterId>(id: I, am: Tag): Ergebnis<Zahl<ArtVon<I>>> => {
  const gefunden = parameterAm<ZahlparameterId>(id, am);
  if (!gefunden.ok) return gefunden;
  const { name, einheit, wert, hinweis } = gefunden.wert;
  const adresse = pfad('recht', id, isoTag(am));
  if (wert === null)
    return misslungen(
      melde(rechtsmeldungen.KEINE_REGEL, adresse, { parameter: id, name, am: isoTag(am), hinweis }),
    );
  const zahl = {
    pfad: adresse,
    name,
    einheit: EINHEITEN[einheit].art,
    wert,
    herkunft: { art: 'recht', parameter: id, am, fundstelle: fundstelle(gefunden.wert) },
  };
  return gelungen(zahl as Zahl as Zahl<ArtVon<I>>);
};

/** The legal basis as it is printed; a draft is flagged wherever its value appears. */
export const fundstelle = ({
  rechtsgrundlage,
  status,
}: Pick<Parameter, 'rechtsgrundlage' | 'status'>): string =>
  status === 'entwurf' ? `${rechtsgrundlage} (Entwurf)` : rechtsgrundlage;

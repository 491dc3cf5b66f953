import {
  gruppeAm,
  gruppeDesTyps,
  mitZweiTypen,
  typVon,
  typenAus,
  type Gruppenangaben,
  type Vergleichsgruppe,
} from '#domain/kennzahlen';
import { monatAlsText, type Monat } from '#domain/werte';

/** Who is compared in a month: all members of a group, or those of one Vergleichstyp. */
export const mitgliederVon = (gruppe: Gruppenangaben, typ: string | null, monat: Monat): Vergleichsgruppe => {
  if (typ === null) return gruppeAm(gruppe, monat);
  const { mitglieder } = gruppeDesTyps(typenAus(gruppe), typ, monat);
  return { name: `${gruppe.name}, Vergleichstyp ${typ}`, mitglieder };
};

/** Why a group cannot be compared in a month, as a sentence; null when it can. */
export const einwandGegenGruppe = (
  gruppe: Gruppenangaben,
  typ: string | null,
  monat: Monat,
): string | null => {
  const typen = typenAus(gruppe);
  const doppelte = mitZweiTypen(typen, monat);
  if (doppelte.length > 0)
    return `Im ${monatAlsText(monat)} gehören Jobcenter zu zwei Vergleichstypen: ${doppelte.join(', ')}. Beenden Sie die frühere Zugehörigkeit mit einem Tag in der Spalte bis.`;
  if (mitgliederVon(gruppe, typ, monat).mitglieder.length > 0) return null;
  const geltende = new Set(typen.flatMap(z => typVon(typen, z.jobcenter, monat) ?? []));
  return typ === null
    ? `Im ${monatAlsText(monat)} gehört niemand zur Gruppe „${gruppe.name}“.`
    : `Im ${monatAlsText(monat)} gehört niemand zum Vergleichstyp „${typ}“. Genannt sind ${[...geltende].toSorted().join(', ') || 'keine Typen'}.`;
};

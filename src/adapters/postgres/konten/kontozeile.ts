import type { Selectable, Updateable } from 'kysely';
import type { Rollenvergabe } from '#domain/zugang';
import type { Konto, Kontostand, Zweitfaktor } from '#ports';
import type { Tabellen } from '../tabellen.ts';

type Zeile = Selectable<Tabellen['konto']>;

/** An account from its row. */
export const alsKonto = (zeile: Zeile & Readonly<{ rollen: readonly Rollenvergabe[] }>): Konto => ({
  konto: zeile.id,
  jobcenter: zeile.jobcenter,
  anmeldename: zeile.anmeldename,
  name: zeile.name,
  gesperrt: zeile.gesperrt,
  kennwort:
    zeile.kennwort === null ? null : { pruefwert: zeile.kennwort, vorlaeufig: zeile.kennwort_vorlaeufig },
  zweiterFaktor: alsZweitfaktor(zeile),
  dienst:
    zeile.aussteller === null || zeile.subjekt === null
      ? null
      : { aussteller: zeile.aussteller, subjekt: zeile.subjekt },
  rollen: zeile.rollen,
  land: zeile.land,
});

const alsZweitfaktor = ({ geheimnis, letzter_schritt, notfallcodes }: Zeile): Zweitfaktor | null =>
  geheimnis === null
    ? null
    : { geheimnis, letzterSchritt: letzter_schritt, notfallcodes: notfallcodes ?? [] };

/** The columns of what is named, and no others. */
export const alsSpalten = ({
  name,
  gesperrt,
  kennwort,
  zweiterFaktor,
  dienst,
  land,
}: Partial<Omit<Kontostand, 'rollen'>>): Updateable<Tabellen['konto']> => ({
  ...(name === undefined ? {} : { name }),
  ...(gesperrt === undefined ? {} : { gesperrt }),
  ...(kennwort === undefined
    ? {}
    : { kennwort: kennwort?.pruefwert ?? null, kennwort_vorlaeufig: kennwort?.vorlaeufig ?? false }),
  ...(zweiterFaktor === undefined
    ? {}
    : {
        geheimnis: zweiterFaktor?.geheimnis ?? null,
        letzter_schritt: zweiterFaktor?.letzterSchritt ?? null,
        notfallcodes: zweiterFaktor?.notfallcodes ?? null,
      }),
  ...(dienst === undefined
    ? {}
    : { aussteller: dienst?.aussteller ?? null, subjekt: dienst?.subjekt ?? null }),
  ...(land === undefined ? {} : { land }),
});

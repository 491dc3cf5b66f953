import { erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import {
  aendereKennwort,
  beendeEigeneAnmeldung,
  bieteZweitenFaktor,
  eigeneAnmeldungen,
  eigeneSchluessel,
  entferneZweitenFaktor,
  entzieheSchluessel,
  legeSchluesselAn,
  pruefeSchluessel,
  richteZweitenFaktorEin,
  waehlbareHandlungen,
  type Zugangswerkzeug,
} from '#application/anmeldung';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { gelungen } from '#domain/werte';
import type { Akteur } from '#domain/zugang';

/** Binds what people do with their own account to the real world. */
export const bindeKonto = (
  zugang: Zugangswerkzeug,
  imMandanten: Datenbank['imMandanten'],
): Pick<Arbeitsplatz, 'konto'> => ({
  konto: {
    kennwortregel: zugang.regeln.kennwort,
    zweiterFaktorPflicht: zugang.regeln.zweiterFaktor === 'pflicht',
    pruefeSchluessel: async schein => pruefeSchluessel(zugang, schein),
    aendereKennwort: async (inhaber, eingabe) => aendereKennwort(zugang, inhaber, eingabe),
    bieteZweitenFaktor: async (inhaber, eingabe) => bieteZweitenFaktor(zugang, inhaber, eingabe),
    richteZweitenFaktorEin: async (inhaber, eingabe) => richteZweitenFaktorEin(zugang, inhaber, eingabe),
    entferneZweitenFaktor: async (inhaber, eingabe) => entferneZweitenFaktor(zugang, inhaber, eingabe),
    anmeldungen: async inhaber => eigeneAnmeldungen(zugang, inhaber),
    beendeAnmeldung: async (inhaber, eingabe) => beendeEigeneAnmeldung(zugang, inhaber, eingabe),
    schluessel: async inhaber => eigeneSchluessel(zugang, inhaber),
    waehlbar: ({ akteur }) => waehlbareHandlungen(akteur),
    legeSchluesselAn: async (inhaber, wunsch) => legeSchluesselAn(zugang, inhaber, wunsch),
    entzieheSchluessel: async (inhaber, eingabe) => entzieheSchluessel(zugang, inhaber, eingabe),
    einheitennamen: async ({ akteur }) => einheitennamen(akteur, imMandanten),
  },
});

const einheitennamen = async (
  { konto, jobcenter, rollen }: Akteur,
  imMandanten: Datenbank['imMandanten'],
): Promise<Readonly<Record<string, string>>> => {
  if (rollen.every(({ einheit }) => einheit === null)) return {};
  const gelesen = await imMandanten({ konto, jobcenter }, async tx =>
    gelungen(await erstelleVerwaltungsablage(tx.db, jobcenter).einheiten()),
  );
  return gelesen.ok ? Object.fromEntries(gelesen.wert.map(({ id, name }) => [id, name])) : {};
};

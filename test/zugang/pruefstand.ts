import {
  erstelleEinmalcodes,
  erstelleKennwortpruefer,
  erstelleScheine,
  erstelleTresor,
} from '#adapters/identitaet';
import {
  meldeAn,
  pruefeSitzung,
  richteKontoEin,
  ZUGANGSREGELN,
  type GepruefteSitzung,
  type Kontoangaben,
  type Zugangswerkzeug,
} from '#application/anmeldung';
import type { Ergebnis } from '#domain/werte';
import { spaeterUm, type Zeitpunkt } from '#domain/zugang';
import type { Kontenspeicher, Zugangsereignis } from '#ports';
import { imArbeitsspeicher } from './imArbeitsspeicher.ts';

/** Somebody of the administration who has no account in the store, and a unit. */
export const ADMINKONTO = '00000000-0000-4000-8000-00000000ad01';
export { EINHEIT } from './imArbeitsspeicher.ts';

export const KENNWORT = 'quorum reiner kocht bank';

/** The use cases with everything real but the clock and the place where accounts are kept. */
export type Pruefstand = Readonly<{
  werkzeug: Zugangswerkzeug;
  /** Lets time go by. */
  vergehe(sekunden: number): void;
  lege(mehr?: Partial<Kontoangaben>): Promise<string>;
  protokoll(): Promise<readonly Zugangsereignis[]>;
  arten(): Promise<readonly string[]>;
  /** Signs in by password and returns who that is. */
  angemeldet(
    anmeldename?: string,
    kennwort?: string,
  ): Promise<GepruefteSitzung & Readonly<{ schein: string }>>;
}>;

export const ANMELDENAME = 'erika.muster@stadt.example';

/** anderswo: accounts are kept there and not in memory; what is logged has to be read there as well. */
export const pruefstand = (anderswo?: Kontenspeicher): Pruefstand => {
  let jetzt = 1_800_000_000_000 as Zeitpunkt;
  const { speicher, protokoll } = imArbeitsspeicher();
  const werkzeug: Zugangswerkzeug = {
    konten: anderswo ?? speicher,
    kennwoerter: erstelleKennwortpruefer({ speicher: 1024, durchgaenge: 1, faeden: 1 }),
    einmalcodes: erstelleEinmalcodes(),
    scheine: erstelleScheine(),
    tresor: wert(erstelleTresor([Buffer.alloc(32, 7).toString('base64')])),
    jetzt: () => jetzt,
    regeln: ZUGANGSREGELN,
  };
  return {
    werkzeug,
    vergehe: sekunden => {
      jetzt = spaeterUm(jetzt, sekunden);
    },
    lege: async mehr => wert(await richteKontoEin(werkzeug, { ...ERIKA, ...mehr })).konto,
    protokoll,
    arten: async () => (await protokoll()).map(({ art }) => art),
    angemeldet: async (anmeldename = ANMELDENAME, kennwort = KENNWORT) => {
      const { schein } = wert(await meldeAn(werkzeug, { anmeldename, kennwort }));
      return { ...wert(await pruefeSitzung(werkzeug, schein)), schein };
    },
  };
};

const ERIKA: Kontoangaben = {
  jobcenter: 'musterstadt',
  anmeldename: ANMELDENAME,
  name: 'Erika Muster',
  rollen: [{ rolle: 'controlling', einheit: null }],
  land: [],
  kennwort: KENNWORT,
  kennwortVorlaeufig: false,
};

/** What came out; throws with the messages when nothing did. */
export const wert = <T>(ergebnis: Ergebnis<T>): T => {
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen));
  return ergebnis.wert;
};

/** The codes of all messages. */
export const codes = (ergebnis: Ergebnis<unknown>): readonly string[] => ergebnis.meldungen.map(m => m.code);

import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { erstelleApi, type Apieintrag } from '#entrypoints/api';
import { arbeitsplatztext } from '#main/arbeitsplatz';
import type { Akteur, Handlung, Rolle } from '#domain/zugang';
import { oeffneProbenarbeitsplatz } from '../web/probenarbeitsplatz.ts';

/** The API over a real workspace; keys are made by hand, so that every role and every limit can be tried. */
export const oeffneProbenapi = async () => {
  const gebunden = await oeffneProbenarbeitsplatz();
  const { arbeitsplatz } = gebunden;
  const schluessel = new Map<string, Akteur>();
  const log: Apieintrag[] = [];
  const bremse = { warten: 0, fehlversuche: 0 };
  const apiUeber = (mehr: Partial<Arbeitsplatz>) =>
    erstelleApi({
      arbeitsplatz: {
        ...arbeitsplatz,
        ...mehr,
        konto: {
          ...arbeitsplatz.konto,
          pruefeSchluessel: schein => {
            const akteur = schluessel.get(schein);
            return Promise.resolve(akteur ? { akteur, schluessel: schein } : null);
          },
        },
      },
      meldungstext: arbeitsplatztext,
      bremse: () => bremse.warten,
      fehlversuchsbremse: () => bremse.fehlversuche,
      https: true,
      version: 'Probe',
      protokolliere: eintrag => log.push(eintrag),
    });
  const api = apiUeber({});
  const frage = async (pfad: string, mehr: RequestInit = {}): Promise<Response> => {
    const antwort = await api.antworte(new Request(`http://probe/api/v1${pfad}`, mehr), 'probe');
    if (!antwort) throw new Error(`Keine Anfrage der Schnittstelle: ${pfad}`);
    return antwort;
  };
  const legeSchluesselAn = (akteur: Akteur): string => {
    const schein = `probe-${schluessel.size}-schluessel-fuer-programme`;
    schluessel.set(schein, akteur);
    return schein;
  };
  /** The list of plans, with something in the workspace that is not as it should be. */
  const frageMit = async (
    mehr: Partial<Arbeitsplatz>,
    { schein }: Readonly<{ schein: string }>,
  ): Promise<Response> => {
    const headers = { authorization: `Bearer ${schein}` };
    const antwort = await apiUeber(mehr).antworte(
      new Request('http://probe/api/v1/plaene', { headers }),
      'probe',
    );
    return antwort ?? Response.error();
  };
  const beende = async (): Promise<void> => {
    await gebunden.lieferungen.laeufe.ruhe();
    await gebunden.beende();
  };
  return { ...gebunden, beende, api, frage, frageMit, log, bremse, legeSchluesselAn };
};

export type Probenapi = Awaited<ReturnType<typeof oeffneProbenapi>>;

type Anfrage = Omit<RequestInit, 'headers'> & { headers?: Record<string, string>; duplex?: 'half' };

/** A program with the key of an account of Musterstadt that has one role. nur: what the key was made for. */
export const erstelleProgramm = async (
  { frage, legeSchluesselAn, zugang }: Probenapi,
  rolle: Rolle,
  { nur, anmeldename = 'controlling' }: Readonly<{ nur?: readonly Handlung[]; anmeldename?: string }> = {},
) => {
  const konto = await zugang.konten.ausfuehren(async zugriff => zugriff.kontoZu(anmeldename));
  if (!konto) throw new Error(`Kein Konto: ${anmeldename}`);
  const akteur: Akteur = {
    konto: konto.konto,
    jobcenter: konto.jobcenter,
    rollen: [{ rolle, einheit: null }],
    ...(nur && { nur }),
  };
  const schein = legeSchluesselAn(akteur);
  return {
    akteur,
    schein,
    frage: async (pfad: string, mehr: Anfrage = {}): Promise<Response> =>
      frage(pfad, { ...mehr, headers: { authorization: `Bearer ${schein}`, ...mehr.headers } }),
  };
};

export type Programm = Awaited<ReturnType<typeof erstelleProgramm>>;

/** The body of a request as JSON. */
export const sendeJson = (
  method: string,
  inhalt: unknown,
  headers: Record<string, string> = {},
): Anfrage => ({
  method,
  body: JSON.stringify(inhalt),
  headers: { 'content-type': 'application/json', ...headers },
});

/** The plans of Musterstadt as a program sees them. */
export const plaene = async ({
  frage,
}: Programm): Promise<Readonly<{ entwurf: string; beschlossen: string }>> => {
  const { plaene: liste } = (await (await frage('/plaene')).json()) as {
    plaene: readonly { kennung: string; zustand: string }[];
  };
  const mit = (zustand: string): string => liste.find(p => p.zustand === zustand)?.kennung ?? '';
  return { entwurf: mit('Entwurf'), beschlossen: mit('beschlossen') };
};

/** A refusal as it was read. */
export type Gelesenes = Readonly<{
  type: string;
  status: number;
  detail: string;
  instance: string;
  meldungen: readonly Readonly<{ code: string; pfad: string; satz: string }>[];
  version?: number | null;
}>;

export const alsProblem = async (antwort: Response): Promise<Gelesenes> => {
  if (antwort.headers.get('content-type') !== 'application/problem+json')
    throw new Error(`Kein Problem: ${antwort.status} ${await antwort.text()}`);
  return (await antwort.json()) as Gelesenes;
};

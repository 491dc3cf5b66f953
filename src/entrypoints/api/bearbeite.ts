import type { Meldung } from '#domain/werte';
import { darfIrgendwo, handlungsname } from '#domain/zugang';
import { einwand, type Antwort, type Problem } from './antwort/antwort.ts';
import { liesAbfrage } from './anfrage/liesAbfrage.ts';
import { liesInhalt } from './anfrage/liesInhalt.ts';
import { nimmtAn } from './anfrage/nimmtAn.ts';
import { werFragt } from './anfrage/werFragt.ts';
import type { Apiangaben } from './apiangaben.ts';
import { nurEinmal } from './nurEinmal.ts';
import type { Vorgang } from './vorgang.ts';

/** A request whose operation is known. */
export type Eingang = Readonly<{
  anfrage: Request;
  /** The fields of the path. */
  felder: Readonly<Record<string, string>>;
  herkunft: string;
  kennung: string;
}>;

/** Carries out an operation for whoever may: the cheap questions first, the body only for those who may send one. */
export const bearbeite = async (
  vorgang: Vorgang,
  { anfrage, felder, herkunft }: Eingang,
  angaben: Apiangaben,
): Promise<Antwort> => {
  const { headers } = anfrage;
  const abfrage = liesAbfrage(anfrage.url);
  if ('problem' in abfrage) return abfrage;
  const inhaber = await werFragt(headers.get('authorization'), herkunft, angaben);
  if ('problem' in inhaber) return inhaber;
  const verbot = verbotFuer(vorgang, inhaber.akteur);
  if (verbot) return verbot;
  if (!nimmtAn(headers.get('accept'), artenVon(vorgang))) return { problem: 'nicht-lieferbar' };
  const inhalt = await liesInhalt(anfrage, vorgang.inhalt);
  if ('problem' in inhalt) return inhalt;
  const { akteur } = inhaber;
  const { arbeitsplatz: platz } = angaben;
  const auftrag = {
    akteur,
    platz,
    meldungstext: (meldung: Meldung): string => angaben.meldungstext(meldung),
    pfad: felder,
    abfrage: abfrage.felder,
    kopf: headers,
    adresse: abfrage.adresse,
    ...inhalt,
  };
  if (vorgang.einmalig !== true) return vorgang.fuehreAus(auftrag);
  return nurEinmal(headers.get('idempotency-key'), auftrag, anfrage.method, async () =>
    vorgang.fuehreAus(auftrag),
  );
};

/** A key that was not made for this is told so; whatever depends on the thing itself, the use case decides. */
const verbotFuer = ({ recht }: Vorgang, akteur: Parameters<typeof darfIrgendwo>[0]): Problem | null => {
  if (recht === null || darfIrgendwo(akteur, recht)) return null;
  const { name } = handlungsname(recht);
  const fehltDemSchluessel = akteur.nur !== undefined && !akteur.nur.includes(recht);
  return {
    problem: 'kein-recht',
    meldungen: [
      einwand(
        'API-06',
        '',
        fehltDemSchluessel
          ? `Der Schlüssel ist dafür nicht angelegt: ${name}. Legen Sie unter „Konto“ einen an, der es darf.`
          : `Die Rolle des Kontos erlaubt das nicht: ${name}.`,
      ),
    ],
    ...(fehltDemSchluessel && {
      kopf: { 'www-authenticate': `Bearer realm="Stellwerk", error="insufficient_scope", scope="${recht}"` },
    }),
  };
};

const artenVon = ({ erfolge }: Vorgang): readonly string[] => {
  const arten = Object.values(erfolge).flatMap(erfolg => Object.keys(erfolg.arten ?? {}));
  return arten.length === 0 ? ['application/json', 'application/problem+json'] : arten;
};

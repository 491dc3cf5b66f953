import { dienstmeldungen, type Rollenvergabe } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Fremdidentitaet } from '#ports';
import type { Dienstangaben } from './angaben.ts';

/** What a provider says about somebody. */
export type Ansprueche = Readonly<Record<string, unknown>>;

/** Who that is here: name, and roles where the provider gives them. */
export const identitaetAus = (ansprueche: Ansprueche, angaben: Dienstangaben): Ergebnis<Fremdidentitaet> => {
  const { namensanspruch, anzeigeanspruch, rollenanspruch, jobcenter, aussteller } = angaben;
  const anmeldename = text(anspruch(ansprueche, namensanspruch)).toLowerCase();
  const unbestaetigt = namensanspruch === 'email' && ansprueche['email_verified'] !== true;
  if (anmeldename === '' || unbestaetigt)
    return misslungen(melde(dienstmeldungen.OHNE_NAMEN, '', { anspruch: namensanspruch }));
  return gelungen({
    jobcenter,
    aussteller,
    subjekt: text(ansprueche['sub']),
    anmeldename,
    name: text(anspruch(ansprueche, anzeigeanspruch)) || anmeldename,
    rollen: rollenanspruch === null ? null : rollenAus(anspruch(ansprueche, rollenanspruch), angaben.rollen),
  });
};

/** Does an answer lack a claim that is needed, so that the provider has to be asked again? */
export const fehltEtwas = (ansprueche: Ansprueche, angaben: Dienstangaben): boolean =>
  [angaben.namensanspruch, angaben.anzeigeanspruch, angaben.rollenanspruch].some(
    name => name !== null && anspruch(ansprueche, name) === undefined,
  );

/** The claim of that name, or, where there is none, at that path. Own properties only. */
const anspruch = (ansprueche: Ansprueche, name: string): unknown =>
  Object.hasOwn(ansprueche, name)
    ? ansprueche[name]
    : name.split('.').reduce<unknown>((teil, feld) => eigenes(teil, feld), ansprueche);

const eigenes = (teil: unknown, feld: string): unknown =>
  typeof teil === 'object' && teil !== null && Object.hasOwn(teil, feld)
    ? (teil as Readonly<Record<string, unknown>>)[feld]
    : undefined;

const text = (wert: unknown): string => (typeof wert === 'string' ? wert.trim() : '');

const rollenAus = (wert: unknown, bedeutung: Dienstangaben['rollen']): readonly Rollenvergabe[] => {
  const werte = Array.isArray(wert) ? (wert as readonly unknown[]) : [wert];
  const rollen = [...new Set(werte.map(text))].flatMap(name =>
    Object.hasOwn(bedeutung, name) ? (bedeutung[name] ?? []) : [],
  );
  return rollen.filter(
    (rolle, i) => rollen.findIndex(r => r.rolle === rolle.rolle && r.einheit === rolle.einheit) === i,
  );
};

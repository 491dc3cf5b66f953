import { klassenname, merkmalsname, type Dimension } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Lieferungseintrag } from '#ports';
import type { Angebot } from './auskunft.ts';
import { fragbares } from './fragbares.ts';
import { tafelmonate } from './tafel.ts';
import type { Zahlenzugang } from './wessenZahlen.ts';

/** What of a delivery can be chosen by this person. Classes that no table shows cannot. */
export const angebotAus = (
  lieferung: Lieferungseintrag,
  merkmale: readonly Dimension[],
  { darfUngeschuetzt, darfAusgeben, teamnamen }: Zahlenzugang,
  jobcenter: Angebot['jobcenter'],
): Angebot => {
  const [von, bis] = tafelmonate(lieferung);
  return {
    zahlen: fragbares(),
    merkmale: merkmale.map(({ name, klassen }) => ({
      name,
      titel: merkmalsname(name),
      klassen: klassen
        .filter(k => k !== 'nicht_ausgewiesen')
        .map(klasse => ({ klasse, name: klassentext(name, klasse, klassen, teamnamen) })),
    })),
    monate: Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat),
    jobcenter,
    darfUngeschuetzt,
    darfAusgeben,
  };
};

/** What a class is called here; one that cannot be chosen, because several are one now, as everywhere. */
export const nameImAngebot = (
  { merkmale }: Pick<Angebot, 'merkmale'>,
  merkmal: string,
  klasse: string,
): string =>
  merkmale.find(m => m.name === merkmal)?.klassen.find(k => k.klasse === klasse)?.name ??
  klassenname(
    merkmal,
    klasse,
    merkmale.find(m => m.name === merkmal)?.klassen.map(k => k.klasse),
  );

/** A team is called as its unit; of whom it is not known what, is said. */
const klassentext = (
  merkmal: string,
  klasse: string,
  klassen: readonly string[],
  teamnamen: Zahlenzugang['teamnamen'],
): string => {
  const name = (merkmal === 'team' ? teamnamen[klasse] : undefined) ?? klassenname(merkmal, klasse, klassen);
  return name === NICHT_BEKANNT ? `${merkmalsname(merkmal)} ${NICHT_BEKANNT}` : name;
};

const NICHT_BEKANNT = 'nicht bekannt';

import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { organisationsmeldungen, type Akteur } from '#domain/zugang';
import { alsBaum } from './einheitenVon.ts';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** Takes a unit away that nothing hangs on. */
export const entferneEinheit = (
  akteur: Akteur,
  id: string,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imEigenen(akteur, ['einheiten.verwalten'], umgebung, async ({ verwaltung, protokolliere }) => {
    const baum = alsBaum(await verwaltung.nimmEinheiten(), await verwaltung.anhang());
    const einheit = baum.find(e => e.id === id);
    if (!einheit) return misslungen(melde(organisationsmeldungen.UNBEKANNT, '', {}));
    const { name, team, leer } = einheit;
    if (!leer) return misslungen(melde(organisationsmeldungen.NICHT_LEER, '', { name }));
    await verwaltung.entferneEinheit(id);
    await protokolliere({ vorgang: 'einheit.entfernt', gegenstand: `einheit/${id}`, vorher: { name, team } });
    return gelungen(null);
  });

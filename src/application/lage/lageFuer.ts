import { gelungen, monatTeile, monatVon, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { befundstaendeVon } from '../planung/befunde/befundstaendeVon.ts';
import { gemerkteAenderungen } from './aenderungen/aenderungen.ts';
import { aufgabenVon } from './aufgaben/aufgabenVon.ts';
import { frischeAm } from './frische.ts';
import { gemerkteZiellage } from './ziele/gemerkteZiellage.ts';
import { geltendeLieferung, zaehleFuerLage } from './ziele/zaehlung.ts';
import { beschlossener } from './ziele/zielplan.ts';
import type { Lageumgebung } from './lageumgebung.ts';
import { lagesichtVon } from './lagesicht.ts';
import type { Lage, Lagewahl } from './typen.ts';

/**
 * The start page of one person: whether the house is on course, what changed, what waits, and how old all of it is. Each part only as far as the
 * roles reach; figures come from the newest delivery, targets from what is beschlossen.
 */
export const lageFuer = async (
  akteur: Akteur,
  wahl: Lagewahl,
  umgebung: Lageumgebung,
): Promise<Ergebnis<Lage>> => {
  const plaene = await befundstaendeVon(akteur, umgebung.planung);
  if (!plaene.ok) return plaene;
  const aufgaben = await aufgabenVon(akteur, plaene.wert, umgebung);
  if (!aufgaben.ok) return aufgaben;
  const sicht = await lagesichtVon(akteur, umgebung);
  if (!sicht.ok) return sicht;
  if (sicht.wert === null)
    return gelungen({ ziellage: null, aenderungen: null, aufgaben: aufgaben.wert, frische: null });
  const heute = umgebung.planung.uhr.heute();
  const { jahr } = monatTeile(wahl.monat ?? monatVon(heute));
  const kopf = beschlossener(
    plaene.wert.map(p => p.kopf),
    jahr,
  );
  const lieferung = sicht.wert.zahlen ? await geltendeLieferung(akteur.jobcenter, umgebung) : null;
  const zaehlung = lieferung ? await zaehleFuerLage(lieferung, umgebung) : gelungen(null);
  if (!zaehlung.ok) return zaehlung;
  const frage = { jahr, bis: wahl.monat ?? null, sicht: sicht.wert };
  const ziellage = await gemerkteZiellage(akteur, frage, kopf, zaehlung.wert, umgebung);
  if (!ziellage.ok) return ziellage;
  const aenderungen = await gemerkteAenderungen(zaehlung.wert, frage, umgebung);
  if (!aenderungen.ok) return aenderungen;
  return gelungen({
    ziellage: ziellage.wert,
    aenderungen: aenderungen.wert,
    aufgaben: aufgaben.wert,
    frische: frischeAm(heute, lieferung, ziellage.wert.plan),
  });
};

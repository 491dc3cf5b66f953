import { Besucher, felder } from './besucher.ts';
import type { Programm } from './programm.ts';

/** What is killed. */
export type Opfer = 'programm' | 'datenbank' | 'beide';

/** How often something was saved, and how long it took until everything worked again. */
export type Abbruchbericht = Readonly<{ bestaetigt: number; wiederDaMs: readonly number[] }>;

const OPFER: readonly Opfer[] = ['programm', 'datenbank', 'beide'];
const KONTO = 'controlling@musterstadt';
const KENNWORT = 'stellwerk-probieren-2026';

/**
 * Signs in and saves texts of a plan through the web, and kills the program, its database or both in the middle, again and again. Throws when
 * something that was confirmed is not there afterwards, or when it does not come back by itself.
 */
export async function toeteImmerWieder(
  programm: Programm,
  runden: number,
  sage: (text: string) => void = () => undefined,
): Promise<Abbruchbericht> {
  const besucher = new Besucher(programm.adresse);
  const status = await besucher.meldeAn(KONTO, KENNWORT);
  if (status !== 302 && status !== 303) throw new Error(`Anmeldung: ${status}`);
  const seite = await kapitelseite(besucher);
  const stand = new Textstand(await texte(besucher, seite));
  const wiederDaMs: number[] = [];
  for (let runde = 0; runde < runden; runde += 1) {
    const opfer = OPFER[runde % OPFER.length] ?? 'beide';
    await schreibeBisZumTod(besucher, seite, stand, programm, opfer);
    const beginn = performance.now();
    if (opfer !== 'datenbank') await programm.starte();
    const danach = await wiederErreichbar(besucher, seite);
    wiederDaMs.push(Math.round(performance.now() - beginn));
    stand.pruefe(danach, `Runde ${runde + 1} (${opfer})`);
    sage(`${runde + 1}. ${opfer}: ${stand.bestaetigt} gespeichert, nach ${wiederDaMs.at(-1)} ms wieder da`);
  }
  return { bestaetigt: stand.bestaetigt, wiederDaMs };
}

/** What has to be there: for each text what was confirmed last, or something that was sent after that. */
class Textstand {
  readonly #erlaubt: Map<string, Set<string>>;
  bestaetigt = 0;

  constructor(texte: ReadonlyMap<string, string>) {
    this.#erlaubt = new Map([...texte].map(([name, text]) => [name, new Set([text])]));
  }

  versuche(name: string, text: string): void {
    this.#erlaubt.get(name)?.add(text);
  }

  bestaetige(name: string, text: string): void {
    this.bestaetigt += 1;
    this.#erlaubt.set(name, new Set([text]));
  }

  pruefe(texte: ReadonlyMap<string, string>, wann: string): void {
    for (const [name, erlaubt] of this.#erlaubt) {
      const da = texte.get(name);
      if (da === undefined || !erlaubt.has(da))
        throw new Error(`${wann}: ${name} ist „${da}“, bestätigt war „${[...erlaubt].join('“ oder „')}“.`);
      this.#erlaubt.set(name, new Set([da]));
    }
  }
}

async function schreibeBisZumTod(
  besucher: Besucher,
  seite: string,
  stand: Textstand,
  programm: Programm,
  opfer: Opfer,
): Promise<void> {
  const lauf = { tot: false };
  const toeten = (async () => {
    await new Promise(weiter => setTimeout(weiter, 500 + Math.random() * 2000));
    if (opfer !== 'datenbank') await programm.toete();
    if (opfer !== 'programm') programm.toeteDatenbank();
    lauf.tot = true;
  })();
  for (let n = 0; !lauf.tot; n += 1) {
    try {
      await schreibe(besucher, seite, stand, n);
    } catch {
      // It died on the way: nobody was told that this was saved.
      await new Promise(weiter => setTimeout(weiter, 20));
    }
  }
  await toeten;
}

/** Changes one text after the other, as the form was shown. */
async function schreibe(besucher: Besucher, seite: string, stand: Textstand, n: number): Promise<void> {
  const alle = felder(await besucher.hole(seite));
  const namen = alle.map(([name]) => name).filter(istText);
  const name = namen[n % namen.length] ?? '';
  const text = `Gespeichert um ${performance.now()}.`;
  const gesendet = alle.map(([feld, wert]) => [feld, feld === name ? text : wert] as const);
  stand.versuche(name, text);
  const status = await besucher.sende(seite, gesendet);
  if (status === 302 || status === 303) stand.bestaetige(name, text);
  else if (status < 500) throw new Error(`Speichern: ${status}`);
}

async function wiederErreichbar(besucher: Besucher, seite: string): Promise<ReadonlyMap<string, string>> {
  let gelesen: ReadonlyMap<string, string> | null = null;
  const ende = performance.now() + 60_000;
  while (gelesen === null && performance.now() < ende) {
    gelesen = await texte(besucher, seite).catch(() => null);
    if (gelesen?.size === 0) gelesen = null;
    if (gelesen === null) await new Promise(weiter => setTimeout(weiter, 50));
  }
  if (gelesen === null) throw new Error('Eine Minute nach dem Abbruch ist die Seite nicht wieder da.');
  return gelesen;
}

async function texte(besucher: Besucher, seite: string): Promise<ReadonlyMap<string, string>> {
  return new Map(felder(await besucher.hole(seite)).filter(([name]) => istText(name)));
}

const istText = (name: string): boolean => /^feld:texte\/[a-z]+$/.test(name);

async function kapitelseite(besucher: Besucher): Promise<string> {
  const liste = await besucher.hole('/planung');
  for (const [, plan = ''] of liste.matchAll(/href="(\/planung\/[0-9a-f-]{36})"/g)) {
    const seite = `${plan}/kapitel/texte`;
    if ((await texte(besucher, seite).catch(() => new Map())).size > 0) return seite;
  }
  throw new Error('Es gibt keinen Plan, dessen Texte sich ändern lassen.');
}

/** Somebody with a browser without script: cookies, pages, forms. */
export class Besucher {
  readonly #adresse: string;
  readonly #kekse = new Map<string, string>();

  constructor(adresse: string) {
    this.#adresse = adresse;
  }

  /** The header that makes another request one of this person. */
  get cookie(): string {
    return [...this.#kekse].map(([name, wert]) => `${name}=${wert}`).join('; ');
  }

  async hole(pfad: string): Promise<string> {
    const antwort = await this.#frage(pfad, {});
    if (!antwort.ok) throw new Error(`${pfad}: ${antwort.status}`);
    return antwort.text();
  }

  /** Sends a form; gives the status of the answer. */
  async sende(pfad: string, felder: readonly (readonly [string, string])[]): Promise<number> {
    const antwort = await this.#frage(pfad, {
      method: 'POST',
      body: new URLSearchParams(felder.map(([name, wert]): [string, string] => [name, wert])),
      headers: { origin: this.#adresse },
    });
    await antwort.arrayBuffer();
    return antwort.status;
  }

  async meldeAn(anmeldename: string, kennwort: string): Promise<number> {
    const seite = await this.hole('/anmelden');
    return this.sende('/anmelden', [
      ['formularschutz', feldwert(seite, 'formularschutz')],
      ['anmeldename', anmeldename],
      ['kennwort', kennwort],
    ]);
  }

  async #frage(pfad: string, anfrage: RequestInit): Promise<Response> {
    const { cookie } = this;
    const antwort = await fetch(this.#adresse + pfad, {
      ...anfrage,
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
      headers: { ...(anfrage.headers as Record<string, string>), cookie },
    });
    for (const keks of antwort.headers.getSetCookie()) {
      const [paar = ''] = keks.split(';');
      const [name = '', wert = ''] = paar.split('=');
      if (/max-age=0/i.test(keks)) this.#kekse.delete(name);
      else this.#kekse.set(name, wert);
    }
    return antwort;
  }
}

/** The value of a field, as the browser would send it. */
function feldwert(seite: string, name: string): string {
  return felder(seite).find(([feld]) => feld === name)?.[1] ?? '';
}

/** All fields of the forms of a page. */
export function felder(seite: string): readonly (readonly [string, string])[] {
  return [...seite.matchAll(/<input([^>]*)>|<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].flatMap(
    ([, eingabe, feld, inhalt = '']) => {
      const merkmale = eingabe ?? feld ?? '';
      const name = merkmal(merkmale, 'name');
      if (name === null) return [];
      const wert =
        eingabe === undefined ? entschluesselt(inhalt.replace(/^\n/, '')) : merkmal(merkmale, 'value');
      return [[name, wert ?? ''] as const];
    },
  );
}

const merkmal = (merkmale: string, name: string): string | null => {
  const wert = new RegExp(` ${name}="([^"]*)"`).exec(merkmale)?.[1];
  return wert === undefined ? null : entschluesselt(wert);
};

const entschluesselt = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

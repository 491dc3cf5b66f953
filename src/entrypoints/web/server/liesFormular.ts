/** Largest form, and largest upload, in bytes. */
const FORMULAR_HOECHSTENS = 1_000_000;
const DATEI_HOECHSTENS = 8_000_000;
/** The largest form there is has about 3,000 fields. */
const FELDER_HOECHSTENS = 20_000;

type Formularlesung =
  Readonly<{ ok: true; formular: FormData }> | Readonly<{ ok: false; grund: 'zu-gross' | 'formular' }>;

/** What a form sent, within limits that are kept while reading: what a header says about the length is not believed. */
export const liesFormular = async (anfrage: Request): Promise<Formularlesung> => {
  const art = anfrage.headers.get('content-type') ?? '';
  const hochgeladen = art.startsWith('multipart/form-data');
  if (!hochgeladen && !art.startsWith('application/x-www-form-urlencoded'))
    return { ok: false, grund: 'formular' };
  const inhalt = await liesHoechstens(anfrage, hochgeladen ? DATEI_HOECHSTENS : FORMULAR_HOECHSTENS);
  if (inhalt === null) return { ok: false, grund: 'zu-gross' };
  try {
    const formular = await new Response(inhalt, { headers: { 'content-type': art } }).formData();
    const felder = [...formular];
    if (felder.length > FELDER_HOECHSTENS) return { ok: false, grund: 'zu-gross' };
    return { ok: true, formular: felder.some(([, wert]) => hatNull(wert)) ? ohneNull(felder) : formular };
  } catch {
    return { ok: false, grund: 'formular' };
  }
};

/** Nobody types it, no database keeps it as text: it is left out before it can do harm. */
const NULLZEICHEN = '\0';

const hatNull = (wert: File | string): boolean => typeof wert === 'string' && wert.includes(NULLZEICHEN);

const ohneNull = (felder: readonly (readonly [string, File | string])[]): FormData => {
  const formular = new FormData();
  for (const [name, wert] of felder)
    formular.append(name, typeof wert === 'string' ? wert.replaceAll(NULLZEICHEN, '') : wert);
  return formular;
};

const liesHoechstens = async (
  { body }: Request,
  hoechstens: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const stuecke: Uint8Array[] = [];
  let laenge = 0;
  if (body)
    for await (const stueck of body as AsyncIterable<Uint8Array>) {
      laenge += stueck.length;
      if (laenge > hoechstens) return null;
      stuecke.push(stueck);
    }
  return new Uint8Array(Buffer.concat(stuecke));
};

import type { Rechenantwort } from './rechenantwort.ts';

/** Calculates a chapter while somebody types into it: after a pause the form is sent, nothing is saved, and what is different on the page changes. */
export const beginneRechnen = (formular: HTMLFormElement): void => {
  let wartet: ReturnType<typeof setTimeout> | undefined;
  let unterwegs = new AbortController();
  const rechne = async (): Promise<void> => {
    unterwegs.abort();
    unterwegs = new AbortController();
    const antwort = await frage(formular, unterwegs.signal);
    if (antwort) zeige(antwort);
  };
  formular.addEventListener('input', () => {
    clearTimeout(wartet);
    wartet = setTimeout(() => void rechne(), PAUSE);
  });
};

/** Milliseconds without a key until it is calculated. */
const PAUSE = 300;

/** Null without an answer: overtaken, without connection, signed out. Saving says so in time. */
const frage = async (formular: HTMLFormElement, signal: AbortSignal): Promise<Rechenantwort | null> => {
  try {
    const antwort = await fetch(formular.dataset['rechnen'] ?? '', {
      method: 'POST',
      body: new URLSearchParams(
        [...new FormData(formular)].flatMap(([name, wert]) =>
          typeof wert === 'string' ? [[name, wert] as [string, string]] : [],
        ),
      ),
      signal,
    });
    const istAntwort = antwort.headers.get('content-type')?.startsWith('application/json');
    return antwort.ok && istAntwort === true ? ((await antwort.json()) as Rechenantwort) : null;
  } catch {
    return null;
  }
};

const zeige = ({ stuecke, ansage }: Rechenantwort): void => {
  for (const [name, inhalt] of Object.entries(stuecke)) {
    const stelle = document.querySelector(`[data-stueck="${name}"]`);
    if (!stelle) continue;
    const bekannt = new Set([...stelle.querySelectorAll('[data-frisch]')].map(kennung));
    // Made by our server from the same building blocks as the page.
    stelle.innerHTML = inhalt;
    for (const neu of stelle.querySelectorAll('[data-frisch]'))
      neu.classList.toggle('frisch', !bekannt.has(kennung(neu)));
  }
  const ort = document.querySelector('[data-stueck="ansage"]');
  if (ort && ort.textContent !== ansage) ort.textContent = ansage;
};

const kennung = (element: Element): string => element.getAttribute('data-frisch') ?? '';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';

/** Somebody at a browser of their own. */
export type Person = Readonly<{
  seite: Page;
  /** Opens a page of the workspace. */
  gehe(adresse: string): Promise<void>;
  /** An answer that is meant to refuse, while this goes on. */
  erwarte(status: number, waehrenddessen: () => Promise<unknown>): Promise<void>;
}>;

/**
 * The workspace with several people in it. Every page anybody comes by is looked at: what does not answer as expected, complains in the console
 * or breaks the Content-Security-Policy is what `pruefe` fails with.
 */
export const erstelleBuehne = (browser: Browser, adresse: string) => {
  const beschwerden: string[] = [];
  const kontexte: BrowserContext[] = [];
  const erwartet = new Map<BrowserContext, number>();

  const beobachte = (kontext: BrowserContext, wer: string): void => {
    kontext.on('console', m => {
      // That an answer refuses is looked at below, with its status.
      if (m.type() === 'error' && !/status of \d{3}/.test(m.text()))
        beschwerden.push(`${wer}, ${m.page()?.url() ?? ''}: ${m.text()}`);
    });
    kontext.on('weberror', f => beschwerden.push(`${wer}: ${String(f.error())}`));
    kontext.on('response', antwort => {
      const status = antwort.status();
      if (status < 400 || erwartet.get(kontext) === status) return;
      beschwerden.push(`${wer}: ${antwort.request().method()} ${antwort.url()} antwortet ${status}`);
    });
  };

  /** Comes in and signs in. */
  const betritt = async (wer: string, skript = true): Promise<Person> => {
    const kontext = await browser.newContext({ javaScriptEnabled: skript });
    kontexte.push(kontext);
    beobachte(kontext, wer);
    // What is slower than that is a fault.
    kontext.setDefaultTimeout(30_000);
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/anmelden`);
    await seite.getByLabel('Anmeldename').fill(wer);
    await seite.getByLabel('Kennwort').fill(BEISPIELKENNWORT);
    await seite.getByRole('button', { name: 'Anmelden' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Lage' }).waitFor();
    return {
      seite,
      gehe: async pfad => {
        await seite.goto(adresse + pfad);
      },
      erwarte: async (status, waehrenddessen) => {
        erwartet.set(kontext, status);
        await waehrenddessen();
        erwartet.delete(kontext);
      },
    };
  };

  return {
    betritt,
    /** Throws what there was to complain about since it was last asked. */
    pruefe: (): void => {
      const alle = beschwerden.splice(0);
      if (alle.length > 0) throw new Error(alle.join('\n'));
    },
    leere: async (): Promise<void> => {
      await Promise.all(kontexte.splice(0).map(k => k.close()));
    },
  };
};

import { spaeterUm } from '#domain/zugang';
import type { Zugangswerkzeug } from './werkzeug.ts';

/** So long a key that is over stays in the list, so that its owner sees why a program stopped. */
const SCHLUESSEL_BLEIBT_TAGE = 30;

/** Deletes sessions and keys that are over and attempts that are forgotten. To be done once an hour or so; nothing depends on it. */
export const raeumeZugangAuf = async ({ konten, jetzt, regeln }: Zugangswerkzeug): Promise<void> => {
  const zeit = jetzt();
  await konten.ausfuehren(async zugriff =>
    zugriff.raeumeAuf({
      endet: zeit,
      zuletzt: spaeterUm(zeit, -regeln.sitzung.untaetigMinuten * 60),
      versuch: spaeterUm(zeit, -regeln.sperre.vergessenNachStunden * 3600),
      schluessel: spaeterUm(zeit, -SCHLUESSEL_BLEIBT_TAGE * 24 * 3600),
    }),
  );
};

import { spaeterUm } from '#domain/zugang';
import type { Zugangswerkzeug } from './werkzeug.ts';

/** Deletes sessions that are over and attempts that are forgotten. To be done once an hour or so; nothing depends on it. */
export const raeumeZugangAuf = async ({ konten, jetzt, regeln }: Zugangswerkzeug): Promise<void> => {
  const zeit = jetzt();
  await konten.ausfuehren(async zugriff =>
    zugriff.raeumeAuf({
      endet: zeit,
      zuletzt: spaeterUm(zeit, -regeln.sitzung.untaetigMinuten * 60),
      versuch: spaeterUm(zeit, -regeln.sperre.vergessenNachStunden * 3600),
    }),
  );
};

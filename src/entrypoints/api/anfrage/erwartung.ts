import type { Teilerwartung } from '#application/planung';
import type { Problem } from '../antwort/antwort.ts';
import { einwand } from '../antwort/antwort.ts';

/** What the headers say the writer has seen. Without any, nothing is written: somebody else's words would be lost. */
export const erwartungAus = (kopf: Headers): Teilerwartung | Problem => {
  const [passend, unpassend] = [kopf.get('if-match'), kopf.get('if-none-match')];
  if (passend === null)
    return unpassend?.trim() === '*'
      ? 'neu'
      : { problem: unpassend === null ? 'ohne-bedingung' : 'anfrage-fehlerhaft' };
  if (unpassend !== null)
    return {
      problem: 'anfrage-fehlerhaft',
      meldungen: [
        einwand('API-04', 'if-none-match', 'If-Match und If-None-Match zusammen ergeben hier keinen Sinn.'),
      ],
    };
  if (passend.trim() === '*') return 'vorhanden';
  // A weak tag is none that writing may rely on (RFC 9110, 13.1.1).
  return passend.split(',').flatMap(teil => {
    const [, version] = /^\s*"(\d{1,15})"\s*$/.exec(teil) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
};

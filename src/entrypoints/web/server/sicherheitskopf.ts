import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/**
 * The headers of every answer. Scripts and styles only from here, and scripts only with the nonce of this answer; nobody frames our pages.
 * https: the browser never comes back without TLS. The preview of a document may do nothing, and only our pages frame it.
 */
export const sicherheitskopf = (https: boolean): MiddlewareHandler => {
  const gemeinsam: NonNullable<Parameters<typeof secureHeaders>[0]> = {
    referrerPolicy: 'same-origin',
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  };
  const fuerSeiten = secureHeaders({
    ...gemeinsam,
    xFrameOptions: 'DENY',
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  });
  const fuerVorschau = secureHeaders({
    ...gemeinsam,
    xFrameOptions: 'SAMEORIGIN',
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'unsafe-inline'"],
      imgSrc: ['data:'],
      fontSrc: ['data:'],
      frameAncestors: ["'self'"],
      sandbox: [],
    },
  });
  return (c, weiter) => (VORSCHAU.test(c.req.path) ? fuerVorschau(c, weiter) : fuerSeiten(c, weiter));
};

/** Addresses of pages are found in capitals as well. */
const VORSCHAU = /^\/planung\/[^/]+\/dokument\/vorschau\/?$/i;

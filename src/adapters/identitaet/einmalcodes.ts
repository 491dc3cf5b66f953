import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { Einmalcodes } from '#ports';

/** One-time codes of an app after RFC 6238: six digits, half a minute, SHA-1, because apps understand nothing else reliably. */
export const erstelleEinmalcodes = (herausgeber = 'Stellwerk'): Einmalcodes => ({
  biete: (anmeldename, bisher) => {
    const geheimnis = bisher === undefined ? new Secret({ size: 20 }) : Secret.fromBase32(bisher);
    const adresse = new TOTP({ issuer: herausgeber, label: anmeldename, secret: geheimnis }).toString();
    return { geheimnis: geheimnis.base32, adresse, bild: alsBild(adresse) };
  },
  pruefe: (geheimnis, code, jetzt, letzterSchritt) => {
    const ziffern = code.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(ziffern)) return null;
    const app = new TOTP({ secret: Secret.fromBase32(geheimnis) });
    // One step to either side: clocks differ, and typing takes time.
    const abstand = app.validate({ token: ziffern, timestamp: jetzt, window: 1 });
    if (abstand === null) return null;
    const schritt = app.counter({ timestamp: jetzt }) + abstand;
    return letzterSchritt !== null && schritt <= letzterSchritt ? null : schritt;
  },
});

/** Black on white whatever the page looks like, with the quiet zone of four modules that readers need. */
const alsBild = (adresse: string): string =>
  renderSVG(adresse, { ecc: 'M', border: 4 }).replace(
    '<svg ',
    '<svg role="img" aria-label="QR-Code zum Einrichten der App" ',
  );

/** One record of a delivery: quoted where RFC 4180 asks for it. */
export const csvzeile = (werte: readonly string[]): string => `${werte.map(zelle).join(';')}\n`;

const zelle = (wert: string): string => (/[;"\r\n]/.test(wert) ? `"${wert.replaceAll('"', '""')}"` : wert);

import { BlockList, isIP } from 'node:net';

/** Is this a name or address of the machine itself? */
export const istEigenerRechner = (adresse: string): boolean =>
  adresse === 'localhost' ||
  adresse === '::1' ||
  adresse === '[::1]' ||
  (isIP(adresse) === 4 && adresse.startsWith('127.'));

/**
 * Where a request comes from. What a trusted proxy says about it is read from the right: whatever stands further left anybody may have written.
 */
export const herkunftVon = (
  verbunden: string,
  weitergereicht: string | undefined,
  proxys: BlockList,
): string => {
  const kette = (weitergereicht ?? '')
    .split(',')
    .map(teil => teil.trim())
    .filter(teil => teil !== '');
  let herkunft = schlicht(verbunden);
  while (kette.length > 0 && istIn(herkunft, proxys)) {
    const davor = schlicht(kette.pop() ?? '');
    if (isIP(davor) === 0) break;
    herkunft = davor;
  }
  return herkunft;
};

/** '::ffff:10.0.0.1' is 10.0.0.1. */
const schlicht = (adresse: string): string => adresse.replace(/^::ffff:(?=\d+\.)/i, '');

const istIn = (adresse: string, netze: BlockList): boolean => {
  const art = isIP(adresse);
  return art !== 0 && netze.check(adresse, art === 6 ? 'ipv6' : 'ipv4');
};

/** Addresses and networks as something that can be asked. */
export const alsNetzliste = (netze: readonly string[]): BlockList => {
  const liste = new BlockList();
  for (const netz of netze) {
    const [adresse = '', breite] = netz.split('/');
    const art = isIP(adresse) === 6 ? 'ipv6' : 'ipv4';
    if (breite === undefined) liste.addAddress(adresse, art);
    else liste.addSubnet(adresse, Number(breite), art);
  }
  return liste;
};

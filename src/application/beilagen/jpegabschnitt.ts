/**
 * What the picture needs of a segment of a JPEG file, marker and length included; nothing of one that tells about it: place, camera, comments,
 * small previews. Of Exif only how the picture is to be turned remains.
 */
export const bildabschnitt = (marke: number, abschnitt: Uint8Array): Uint8Array => {
  if (marke === 0xfe) return NICHTS;
  if (marke < 0xe0 || marke > 0xef) return abschnitt;
  const inhalt = abschnitt.subarray(4);
  if (marke === 0xe0 && beginnt(inhalt, 'JFIF\0') && inhalt.length >= 14) return ohneVorschau(inhalt);
  if (marke === 0xe1 && beginnt(inhalt, 'Exif\0\0')) return nurDrehung(inhalt.subarray(6));
  if (marke === 0xe2 && beginnt(inhalt, 'ICC_PROFILE\0')) return abschnitt;
  return marke === 0xee && beginnt(inhalt, 'Adobe') ? segment(marke, inhalt.subarray(0, 12)) : NICHTS;
};

const NICHTS = new Uint8Array();

const beginnt = (inhalt: Uint8Array, mit: string): boolean =>
  String.fromCharCode(...inhalt.subarray(0, mit.length)) === mit;

const segment = (marke: number, inhalt: Uint8Array): Uint8Array =>
  Uint8Array.from([0xff, marke, 0, inhalt.length + 2, ...inhalt]);

/** Version and density; the width and height of the preview become 0. */
const ohneVorschau = (inhalt: Uint8Array): Uint8Array =>
  segment(0xe0, Uint8Array.from([...inhalt.subarray(0, 12), 0, 0]));

/** An Exif segment with the orientation alone; none for a picture that stands upright. */
const nurDrehung = (tiff: Uint8Array): Uint8Array => {
  const drehung = drehungIn(tiff);
  if (drehung < 2 || drehung > 8) return NICHTS;
  const kopf = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  return segment(0xe1, Uint8Array.from([...kopf, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, drehung, 0, 0, 0, 0, 0, 0]));
};

/** The orientation, 1 to 8, of the first directory; 1 when it says none. */
const drehungIn = (tiff: Uint8Array): number => {
  const daten = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return 1;
  const klein = tiff[0] === 0x49;
  const verzeichnis = daten.getUint32(4, klein);
  if (verzeichnis + 2 > tiff.length) return 1;
  const anzahl = daten.getUint16(verzeichnis, klein);
  for (let i = 0, ort = verzeichnis + 2; i < anzahl && ort + 12 <= tiff.length; i++, ort += 12)
    if (daten.getUint16(ort, klein) === 0x0112) return daten.getUint16(ort + 8, klein);
  return 1;
};

import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pruefeJpeg } from './jpeg.ts';
import { pruefePng } from './png.ts';
import { JPEG, PNG } from './pruefhilfen.ts';

const geheim = 'Breite 51.4 Laenge 6.9';
const buchstaben = (text: string): Uint8Array => Uint8Array.from(text, z => z.charCodeAt(0));
const zusammen = (...teile: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(teile.flatMap(t => [...t]));
const alsText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A PNG chunk. */
const chunk = (art: string, inhalt: Uint8Array): Uint8Array => {
  const rumpf = zusammen(buchstaben(art), inhalt);
  const zahlen = new DataView(new ArrayBuffer(8));
  zahlen.setUint32(0, inhalt.length);
  zahlen.setUint32(4, crc32(rumpf));
  const bytes = new Uint8Array(zahlen.buffer);
  return zusammen(bytes.subarray(0, 4), rumpf, bytes.subarray(4));
};

/** A JPEG segment. */
const segment = (marke: number, inhalt: Uint8Array): Uint8Array =>
  zusammen([0xff, marke, (inhalt.length + 2) >> 8, (inhalt.length + 2) & 255], inhalt);

describe('In ein Dokument kommt von einem PNG nur das Bild', () => {
  const nachKopf = 8 + 25;
  const mit = (...teile: readonly Uint8Array[]): Uint8Array =>
    zusammen(PNG.subarray(0, nachKopf), ...teile, PNG.subarray(nachKopf));

  it('ohne Texte, Zeiten, Exif und Bytes hinter dem Ende', async () => {
    const voll = zusammen(
      mit(
        chunk('tEXt', buchstaben(geheim)),
        chunk('eXIf', buchstaben(geheim)),
        chunk('prVt', buchstaben(geheim)),
        chunk('gAMA', buchstaben(geheim)),
      ),
      buchstaben(geheim),
    );
    expect(await pruefePng(voll)).toMatchObject({ bytes: PNG });
  });

  it('und was zu seinem Aussehen gehört', async () => {
    const voll = mit(
      chunk('gAMA', Uint8Array.of(0, 0, 177, 143)),
      chunk('pHYs', Uint8Array.of(0, 0, 11, 19, 0, 0, 11, 19, 1)),
    );
    expect(await pruefePng(voll)).toMatchObject({ bytes: voll });
  });
});

describe('In ein Dokument kommt von einem JPEG nur das Bild', () => {
  const mit = (...teile: readonly Uint8Array[]): Uint8Array =>
    zusammen(JPEG.subarray(0, 2), ...teile, JPEG.subarray(2));
  const bytesVon = (bytes: Uint8Array): Uint8Array => {
    const bild = pruefeJpeg(bytes);
    return typeof bild === 'string' ? buchstaben(bild) : bild.bytes;
  };

  it('unverändert, wenn sonst nichts darin ist', () => {
    expect(bytesVon(JPEG)).toEqual(JPEG);
  });

  it('ohne Ort, Kamera, Kommentar, Vorschau und Bytes hinter dem Ende', () => {
    const namen = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0', 'MPF\0', 'Photoshop 3.0\0', ''];
    const anwendungen = namen.flatMap(name =>
      Array.from({ length: 15 }, (_, i) => segment(0xe1 + i, buchstaben(name + geheim))),
    );
    const voll = zusammen(
      mit(...anwendungen, segment(0xfe, buchstaben(geheim)), segment(0xe0, buchstaben(`JFXX\0${geheim}`))),
      JPEG,
      buchstaben(geheim),
    );
    expect(bytesVon(voll)).toEqual(JPEG);
  });

  it('auch wenn der Kommentar zwischen oder hinter den Bildpunkten steht', () => {
    const voll = zusammen(JPEG.subarray(0, -2), segment(0xfe, buchstaben(geheim)), JPEG.subarray(-2));
    expect(bytesVon(voll)).toEqual(JPEG);
  });

  it('mit Farbprofil und Drehung, aber ohne den Ort, der dabeisteht', () => {
    const profil = segment(0xe2, buchstaben('ICC_PROFILE\0xyz'));
    const eintrag = [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
    const tiff = zusammen(buchstaben('II*\0'), [8, 0, 0, 0, 1, 0], eintrag, [0, 0, 0, 0], buchstaben(geheim));
    const text = alsText(bytesVon(mit(profil, segment(0xe1, zusammen(buchstaben('Exif\0\0'), tiff)))));
    expect(text).toContain(alsText(profil));
    expect(text).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06');
    expect(text).not.toContain(geheim);
  });
});

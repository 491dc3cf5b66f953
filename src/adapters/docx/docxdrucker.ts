import { Packer } from 'docx';
import type { Dokumentdrucker } from '#ports';
import { festeBytes } from './festeBytes.ts';
import { wordDokument } from './wordDokument.ts';

/**
 * Makes documents as Word files (DOCX), the same model always as the same bytes. Texts of users become text and nothing else. Throws when
 * the library writes a file that is built in another way than expected: a programming fault.
 */
export const erstelleDocxdrucker = (): Dokumentdrucker<'docx'> => ({
  docx: async dokument => festeBytes(await Packer.toBuffer(wordDokument(dokument))),
});

import { open } from 'node:fs/promises';

/** Makes what was written to a folder survive a crash of the machine. */
export const sichere = async (ordner: string): Promise<void> => {
  const griff = await open(ordner, 'r');
  try {
    await griff.sync();
  } finally {
    await griff.close();
  }
};

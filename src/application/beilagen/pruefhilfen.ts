import type { Beilage, Beilagen } from '#ports';

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** One grey point. */
export const PNG = bytes(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN49+k7AAWpAticPgtoAAAAAElFTkSuQmCC',
);

/** Eight by four red points. */
export const JPEG = bytes(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCUAdYf/9k=',
);

/** Files beside a plan that lie in no folder. */
export const beilagenAus = (dateien: Readonly<Record<string, Uint8Array | string>>): Beilagen => ({
  zu: 'plan.yaml',
  lies: async (name): Promise<Beilage> => {
    const inhalt = dateien[name];
    if (inhalt === undefined) return { ok: false, grund: 'fehlt' };
    return { ok: true, bytes: typeof inhalt === 'string' ? new TextEncoder().encode(inhalt) : inhalt };
  },
});

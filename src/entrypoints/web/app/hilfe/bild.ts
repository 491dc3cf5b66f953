import { arbeitsplatzKontext, type Lader } from '../kontext.ts';

/** A picture of the manual. */
export const loader = async ({ params, context }: Lader): Promise<Response> => {
  const bild = await context.get(arbeitsplatzKontext).handbuch.bild(params['bild'] ?? '');
  if (bild === null) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(bild), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  });
};

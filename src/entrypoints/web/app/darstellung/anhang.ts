/** What a browser calls a file it is given: with umlauts for browsers that know RFC 6266, without for others. */
export const alsAnhang = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Makes a picture in pixels (PNG) of a drawing, so many pixels wide, on white, with the faces that come with Stellwerk. */
export type Rasterer = Readonly<{ alsPng(svg: string, breite: number): Promise<Uint8Array> }>;

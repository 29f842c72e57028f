/**
 * A QR code: the path of its dark squares, and the box it is drawn in. No name of a property is in
 * it, because the build shortens those, and not alike in each file.
 */
export type Code = readonly [path: string, box: string];

// The page file's folder has a file of its own for this.
let bring = (): Promise<{ default: (text: string) => Code }> => import('./qr.js');

export function bringCodeBy(how: typeof bring): void {
  bring = how;
}

/** The code for an address. What draws it is fetched for the first. */
export const codeOf = async (address: string): Promise<Code> => (await bring()).default(address);

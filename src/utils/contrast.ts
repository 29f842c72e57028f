/** Red, green, blue and alpha, each from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed colour: `rgb()`, `rgba()` or `color(srgb …)`. */
export function channelsOf(colour: string): Channels {
  const max = colour.startsWith('rgb') ? 255 : 1;
  // A missing channel (`none`) is 0, and one out of gamut is clamped.
  const channel = (text: string | undefined, whole = 1) =>
    Math.min(1, Math.max(0, (parseFloat(text!) || 0) / whole));
  const [r, g, b, alpha = '1'] = colour.match(/-?[\d.]+(?:e-\d+)?|none/g)!;
  return [channel(r, max), channel(g, max), channel(b, max), channel(alpha)];
}

/** Alpha compositing of one colour over an opaque one. */
export const composite = ([r, g, b, alpha]: Channels, below: Channels): Channels => [
  r * alpha + below[0] * (1 - alpha),
  g * alpha + below[1] * (1 - alpha),
  b * alpha + below[2] * (1 - alpha),
  1,
];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** The relative luminance, as in WCAG 2.2. */
export const luminance = ([r, g, b]: Channels): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The contrast ratio, as in WCAG 2.2, from 1 to 21. */
export function contrast(a: Channels, b: Channels): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

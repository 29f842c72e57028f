/** Red, green, blue and alpha, from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed colour: `rgb()`, `rgba()` or `color(srgb …)`. */
export function channelsOf(colour: string): Channels {
  const max = colour.startsWith('rgb') ? 255 : 1;
  // A missing channel is 0, and one that is out of gamut is clamped.
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

/** WCAG 2.2, relative luminance. */
export const luminance = (channels: Channels): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const value = channels[index]!;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Channels, b: Channels): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

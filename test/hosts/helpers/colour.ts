// Contrast, by another road than the elements' own: the browser paints the colour, and we read the dot.

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const painted = new Map<string, Colour>();
let context: CanvasRenderingContext2D | undefined;

/** Any notation of a colour that CSS has, as numbers from 0 to 255 and an alpha from 0 to 1. */
export function colourOf(text: string): Colour {
  const known = painted.get(text);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  context ??= canvas.getContext('2d', { willReadFrequently: true })!;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#000';
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const colour = [red!, green!, blue!, alpha! / 255] as const;
  painted.set(text, colour);
  return colour;
}

const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
  red * alpha + below[0] * (1 - alpha),
  green * alpha + below[1] * (1 - alpha),
  blue * alpha + below[2] * (1 - alpha),
  1,
];

/** Outwards as the page is drawn, and not as it is written. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** What stands behind an element's words: its own background, and all below it down to the page. */
export function backgroundOf(element: Element): Colour {
  const { documentElement } = element.ownerDocument;
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = colourOf(getComputedStyle(at).backgroundColor);
    if (layer[3]) layers.unshift(layer);
    if (layer[3] === 1) break;
  }
  // A canvas is in the scheme of the root, whatever its colour scheme is further in.
  const canvas = element.ownerDocument.createElement('div');
  canvas.style.setProperty('background', 'Canvas', 'important');
  documentElement.append(canvas);
  const paper = colourOf(getComputedStyle(canvas).backgroundColor);
  canvas.remove();
  return layers.reduce((below, layer) => over(layer, below), paper);
}

const luminanceOf = (colour: Colour): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const value = colour[index]! / 255;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);

/** WCAG 2.2, contrast ratio. What is half transparent is seen against what is behind it. */
export function contrast(colour: string, behind: Colour): number {
  const [front, back] = [luminanceOf(over(colourOf(colour), behind)), luminanceOf(behind)];
  return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
}

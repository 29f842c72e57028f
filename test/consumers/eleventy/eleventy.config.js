import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// The folder of the files that a council hosts, beside the manifest that the package exports.
const dist = new URL('.', import.meta.resolve('local-offer-widgets/custom-elements.json'));

/** An element of a council's, with what stands in it for whoever has no script: its hosted page has both. */
async function localOffer(tag, council) {
  const page = await readFile(new URL(`pages/${council}/${tag}.html`, dist), 'utf8');
  return /<main>([^]*)<\/main>/.exec(page)[1];
}

export default function (eleventyConfig) {
  eleventyConfig.addAsyncShortcode('localOffer', localOffer);
  eleventyConfig.addPassthroughCopy({ [fileURLToPath(dist)]: 'local-offer-widgets' });
}

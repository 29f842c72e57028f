// The strictest policy that a host page is likely to have: what works here works on a council's site.
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Bootstrap draws its own icons from data.
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
};

const written = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** What every page of ours is served with; `changes` takes the place of some of the policy's lines. */
export const headersWith = (changes = {}) => ({
  'Content-Security-Policy': written({ ...POLICY, ...changes }),
  'X-Content-Type-Options': 'nosniff',
});

/** The hosted pages bring their style in themselves: their policy allows it by its hash. */
const withStyle = (hash) => ({ 'style-src': `${POLICY['style-src']} '${hash}'` });

export const headersFor = (path, styleHash) =>
  headersWith(path.startsWith('/dist/pages/') && styleHash ? withStyle(styleHash) : {});

/** The policy for the hosted pages on a council's server. Who else may frame them, the council adds. */
export const hostedPolicy = (styleHash) =>
  written({ ...POLICY, ...withStyle(styleHash), 'frame-ancestors': "'self'" });

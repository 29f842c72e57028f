// The headers of our own server. The policy is as strict as that of any site is likely to be, so that
// what works here works there.
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Bootstrap's style sheet has its icons as data URLs.
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

/** The headers of every page. `changes` replaces some of the policy's directives. */
export const headersWith = (changes = {}) => ({
  'Content-Security-Policy': written({ ...POLICY, ...changes }),
  'X-Content-Type-Options': 'nosniff',
});

/** A change of the policy for the hosted pages, which have a style element with this hash. */
export const withStyle = (hash) => ({ 'style-src': `${POLICY['style-src']} '${hash}'` });

/**
 * The policy for the hosted pages on a council's server. The council adds who else may frame them.
 */
export const hostedPolicy = (hash) =>
  written({ ...POLICY, ...withStyle(hash), 'frame-ancestors': "'self'" });

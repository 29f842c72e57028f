/** Attributes that many examples share. */
export const start = { council: 'hackney', today: '2026-11-21' };
export const family = { ...start, person: 'parent' };
export const refused = { ...family, decision: 'refusal-to-assess' };
export const claim = {
  ...family,
  decision: 'disability-discrimination',
  'discrimination-by': 'school',
};
export const waiting = { ...family, decision: 'no-decision' };
export const plan = { ...family, decision: 'plan-contents' };
export const letter = { 'decision-sent': '2026-11-02' };
export const without = { 'has-certificate': 'no', 'has-contacted-adviser': 'no' };
export const called = { 'has-certificate': 'no', 'has-contacted-adviser': 'yes' };
export const held = { 'has-certificate': 'yes', 'certificate-issued': '2026-11-16' };

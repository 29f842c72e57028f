// The order of the navigation. A document that is not named here comes after these, under its own
// title; one that is not there is left out.
import { TAGS } from '../../lib/site/elements.js';

/** The groups, each with its documents and, where the title is too long for a list, what to call them. */
export const NAVIGATION = [
  [
    'Put it on a page',
    [
      ['README.md', 'Start'],
      ['docs/for-council-officers.md'],
      ['docs/for-editors.md'],
      ['docs/councils.md'],
      ['docs/languages.md'],
      ['docs/theming.md', 'Theming'],
      ['docs/hosting.md'],
      ['docs/hosted-pages.md'],
      ['docs/for-security-teams.md'],
    ],
  ],
  ['The elements', TAGS.map((tag) => [`src/elements/${tag}/${tag}.md`])],
  [
    'The rules',
    [
      ['docs/rules.md'],
      ['docs/changing-the-law.md'],
      ['docs/coverage-of-sources.md', 'Coverage of sources'],
    ],
  ],
  [
    'Build with it',
    [
      ['docs/for-developers.md'],
      ['docs/performance.md'],
      ['docs/mutation.md'],
      ['CONTRIBUTING.md', 'Contributing'],
      ['docs/site/translations.njk'],
      ['docs/site/decisions.njk', 'Decisions'],
    ],
  ],
  [
    'The project',
    [
      ['docs/accessibility-statement.md', 'Accessibility statement'],
      ['SECURITY.md'],
      ['CHANGELOG.md'],
    ],
  ],
];

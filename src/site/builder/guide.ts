import { FOR_SITE } from '../../embed/protocol.js';
import { fragmentAddress, hostedAddress, notInAddress } from '../snippets.js';
import type { Choice, Way } from '../snippets.js';
import { survival } from '../survival.js';

interface Guide {
  readonly title: string;
  readonly what: string;
  /** What of the choice is lost on this way, in words. */
  readonly loses: (choice: Choice, colours: boolean) => string[];
  /** The address for the editor's own Link button. */
  readonly address?: (choice: Choice) => string;
}

/** What a link loses. It carries only a few attributes, because anybody can write a link. */
function onLink(choice: Choice): string[] {
  const lost = notInAddress(choice);
  if (!lost.length) return [];
  const forSite = lost.filter((name) => FOR_SITE.includes(name as 'render'));
  return [
    `A link cannot carry ${lost.join(', ')}: use the element itself or data attributes for that.`,
    ...(forSite.length
      ? [
          `Or an administrator sets it for the whole site, on our script’s own tag: ${forSite.map((name) => `data-${name}`).join(', ')}.`,
        ]
      : []),
  ];
}

const notOnHostedPage = (choice: Choice): string[] => {
  const lost = notInAddress(choice);
  return lost.length
    ? [`The hosted page does not take everything, so these are not on it: ${lost.join(', ')}.`]
    : [];
};

const onHostedPage = (choice: Choice, colours: boolean): string[] => [
  ...notOnHostedPage(choice),
  ...(colours ? ['The hosted page does not take the colours.'] : []),
  ...('languages' in choice.attributes || 'lang' in choice.attributes
    ? ['The hosted page begins in English, with links to the other languages at its top.']
    : []),
];

const withoutScript = (sentences: readonly string[]): string[] =>
  sentences.length
    ? [`Where the script is missing, a click opens our hosted page. ${sentences.join(' ')}`]
    : [];

export const GUIDES: Readonly<Record<Way, Guide>> = {
  link: {
    title: 'A link to the hosted page',
    what: 'The script turns the link into the widget. Without the script it is still a link that works.',
    loses: (choice, colours) => [
      ...onLink(choice),
      ...withoutScript(onHostedPage(choice, colours)),
    ],
    address: hostedAddress,
  },
  fragment: {
    title: 'A link to your own page',
    what: 'The link that families have today, with the request after its #. The script turns it into the widget; without the script it is the link it was.',
    loses: onLink,
    address: fragmentAddress,
  },
  element: {
    title: 'The element itself',
    what: 'Where your editor takes any HTML. The link inside is what people see without script, and all that most editors leave.',
    loses: () => [],
  },
  data: {
    title: 'Any element with data attributes',
    what: 'Where your editor takes HTML and drops elements that it does not know.',
    loses: () => [],
  },
  frame: {
    title: 'The hosted page in a frame',
    what: 'The last resort: where no script of ours may run on your page.',
    loses: onHostedPage,
  },
};

/** In how many of the measured editors a way survived. */
export const fared = (way: Way): string => {
  const { kept, of } = survival[way];
  return `${kept} of ${of} editors keep it whole with the settings they come with.`;
};

const LINK_STEP =
  'On the page, write the words of the link and select them. Press the Link button, paste the address from “A link to the hosted page”, and save.';
const LOOK_STEP = 'Open the page as a visitor would, and check that the widget is there.';

/** The steps in each content management system. */
export const STEPS: Readonly<Record<string, readonly string[]>> = {
  'LocalGov Drupal': [
    'Ask whoever looks after your theme to add the script line to the <head> of its page template, once.',
    LINK_STEP,
    'Its usual text format takes out scripts and elements that it does not know, and keeps links. “Any element with data attributes” needs the attributes allowed in the text format.',
    LOOK_STEP,
  ],
  WordPress: [
    'With our plugin you need none of this page: it has its own settings for your council, its numbers and its languages. These steps are for a site without it.',
    'Add the script line to the <head> of the theme, or with the plugin that your site uses for that.',
    LINK_STEP,
    'The element itself goes into a Custom HTML block, and stays there only if an administrator who may post unfiltered HTML saves it.',
    LOOK_STEP,
  ],
  Umbraco: [
    'Ask whoever looks after your templates to add the script line to the <head> of the master template.',
    LINK_STEP,
    'The rich text editor may take out elements that it does not know. A block or macro that a developer makes can hold the element itself.',
    LOOK_STEP,
  ],
  Jadu: [
    'Ask your web team to add the script line to the <head> of the page template.',
    LINK_STEP,
    LOOK_STEP,
  ],
  Joomla: [
    'Add the script line to the <head> in the index.php of the template.',
    LINK_STEP,
    'For the element itself, a Super User has to open the text filters in the global configuration, and the editor’s own list of allowed elements.',
    LOOK_STEP,
  ],
  'Open Objects': [
    'Your directory is hosted by its supplier: ask them to add the script line to its template.',
    LINK_STEP,
    'Until they do, the link opens our hosted page.',
    LOOK_STEP,
  ],
  'A tag manager': [
    'Make a Custom HTML tag, paste the script line, and let it fire on the pages that have a widget.',
    'The widget then comes after the page has been drawn, so words below it move. The template of the site is better.',
    'If people can refuse the tag manager, those who do have the link and not the widget.',
    LINK_STEP,
    LOOK_STEP,
  ],
};

export interface PolicyLine {
  readonly line: string;
  readonly why: string;
}

/** What a Content Security Policy must allow for files at an address. */
export const policyFor = (home: string): PolicyLine[] => {
  const { origin } = new URL(home);
  return [
    { line: `script-src ${origin}`, why: 'for the script line, and the files that it fetches' },
    { line: "style-src 'self'", why: 'is enough: the widget has no style elements or attributes' },
    {
      line: 'trusted-types local-offer-widgets',
      why: 'only if your policy has a line that begins with trusted-types: add the name to it',
    },
    { line: `frame-src ${origin}`, why: 'only for the hosted page in a frame' },
  ];
};

/* global DOMParser */
// What a web.config says, by the schema of IIS 8. No IIS runs here: this finds a misspelt name, not a fault of IIS.

/** The elements we use, with their attributes and what each value has to look like. */
const SCHEMA = {
  configuration: {},
  location: { path: '[\\w./-]+' },
  'system.webServer': {},
  staticContent: {},
  mimeMap: { fileExtension: '\\.\\w+', mimeType: '[\\w+./-]+(; charset=utf-8)?' },
  clientCache: {
    cacheControlMode: 'NoControl|DisableCache|UseMaxAge|UseExpires',
    cacheControlMaxAge: '(\\d+\\.)?\\d\\d:\\d\\d:\\d\\d',
    cacheControlCustom: '.+',
  },
  urlCompression: { doStaticCompression: 'true|false' },
  httpProtocol: {},
  customHeaders: {},
  remove: { name: '[\\w-]+', fileExtension: '\\.\\w+' },
  add: { name: '[\\w-]+', value: '.+' },
};

/** What each may stand in. */
const PARENTS = {
  location: ['configuration'],
  'system.webServer': ['configuration', 'location'],
  staticContent: ['system.webServer'],
  urlCompression: ['system.webServer'],
  httpProtocol: ['system.webServer'],
  mimeMap: ['staticContent'],
  clientCache: ['staticContent'],
  customHeaders: ['httpProtocol'],
  remove: ['staticContent', 'customHeaders'],
  add: ['customHeaders'],
};

/** Every element, in order, with the folder that it is about. A browser reads the XML. */
const elementsIn = (tab, text) =>
  tab.evaluate((xml) => {
    const page = new DOMParser().parseFromString(xml, 'application/xml');
    const fault = page.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent);
    return [...page.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      parent: element.parentElement?.localName,
      folder: element.closest('location')?.getAttribute('path') ?? '',
      values: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    }));
  }, text);

/** What IIS does not know, or refuses: what is added a second time, unless it is removed before. */
function* faultsIn(elements) {
  const removed = new Set();
  for (const { name, parent, folder, values } of elements) {
    if (!(name in SCHEMA)) yield `<${name}> is unknown`;
    else if (parent && !PARENTS[name]?.includes(parent)) yield `<${name}> in <${parent}>`;
    for (const [attribute, value] of Object.entries(values))
      if (!new RegExp(`^(?:${SCHEMA[name]?.[attribute] ?? '(?!)'})$`).test(value))
        yield `<${name} ${attribute}="${value}">`;
    const key = `${folder} ${values.fileExtension ?? values.name}`;
    if (name === 'remove') removed.add(key);
    if (['add', 'mimeMap'].includes(name) && !removed.has(key))
      yield `<${name}> of ${key} without <remove>`;
  }
}

const secondsOf = (span) => {
  const [, days = 0, ...parts] = /^(?:(\d+)\.)?(\d\d):(\d\d):(\d\d)$/.exec(span);
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
};

/** Reads a web.config in a tab of a browser: its faults, and the headers of a path in its folder. */
export async function readWebConfig(tab, text) {
  const elements = await elementsIn(tab, text);
  return {
    faults: [...faultsIn(elements)],
    headersOf(path) {
      const headers = {};
      for (const { name, folder, values } of elements) {
        if (folder && !path.startsWith(`${folder}/`)) continue;
        if (name === 'add') headers[values.name.toLowerCase()] = values.value;
        if (name === 'mimeMap' && path.endsWith(values.fileExtension))
          headers['content-type'] = values.mimeType;
        if (name === 'clientCache')
          headers['cache-control'] = [
            values.cacheControlCustom,
            `max-age=${secondsOf(values.cacheControlMaxAge)}`,
          ]
            .filter(Boolean)
            .join(', ');
      }
      return headers;
    },
  };
}

// From the figures of every visit to the table, and to what falls short.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Figures that mean something only beyond what the page itself takes. */
const OVER_PAGE = ['bytes', 'requests', 'work', 'script', 'layout', 'heap', 'nodes'];
const FIGURES = [...OVER_PAGE, 'content', 'shift', 'longest'];

/** The medians of one subject's visits. */
function summed(visits) {
  const found = Object.fromEntries(
    FIGURES.map((name) => [name, median(visits.map((each) => each[name]))]),
  );
  const presses = visits[0].pressed.map((_, index) => ({
    work: median(visits.map(({ pressed }) => pressed[index].work)),
    paint: median(visits.map(({ pressed }) => pressed[index].paint)),
  }));
  const dearest = presses.toSorted((a, b) => b.work - a.work)[0];
  const slowest = presses.toSorted((a, b) => b.paint - a.paint)[0];
  return { ...found, presses, press: dearest?.work, paint: slowest?.paint };
}

/** By subject: the medians, less those of the page alone where that is what tells. */
export function mediansOf(visits) {
  const all = Object.fromEntries(Object.entries(visits).map(([id, each]) => [id, summed(each)]));
  const { empty } = structuredClone(all);
  for (const [id, each] of Object.entries(all))
    if (id !== 'empty') for (const name of OVER_PAGE) each[name] -= empty[name];
  return all;
}

/** What one more costs between two counts. */
export function oneMore(byCount, id, from, to) {
  const cost = (name) => (byCount[to][id][name] - byCount[from][id][name]) / (to - from);
  return { work: cost('work'), heap: cost('heap') };
}

const number = (value, digits) =>
  value === undefined
    ? '–'
    : value.toLocaleString('en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });

/** The columns of the table: the name, its title, its digits, and whether it has a ratio. */
const COLUMNS = [
  ['bytes', 'bytes', 0],
  ['requests', 'requests', 0],
  ['script', 'script, ms', 1],
  ['content', 'first content, ms', 0, true],
  ['layout', 'layout and style, ms', 1],
  ['work', 'main thread, ms', 1, true],
  ['heap', 'heap, KB', 0, true],
  ['nodes', 'nodes', 0],
  ['press', 'dearest press, ms', 1, true],
  ['paint', 'press to paint, ms', 0],
  ['longest', 'longest task, ms', 0],
  ['shift', 'shift', 2],
];

const row = (cells) => `| ${cells.join(' | ')} |`;

export function table(list, medians) {
  const lines = [
    row(['', ...COLUMNS.map(([, title]) => title)]),
    row(['---', ...COLUMNS.map(() => '--:')]),
  ];
  for (const { id, title } of list) {
    const cells = COLUMNS.map(([name, , digits, isRatio]) => {
      const value = medians[id][name];
      const ratio = value / medians.hello[name];
      const said = isRatio && id !== 'empty' && value !== undefined;
      return number(value, digits) + (said ? ` (${number(ratio, 2)})` : '');
    });
    lines.push(row([title, ...cells]));
  }
  return lines.join('\n');
}

export function oneMoreTable(list, byCount, counts) {
  const steps = counts.slice(1).map((to, index) => [counts[index], to]);
  const lines = [
    row(['One more, between', ...steps.map(([from, to]) => `${from} and ${to}`)]),
    row(['---', ...steps.map(() => '--:')]),
  ];
  for (const { id, title } of list) {
    if (id === 'empty' || !byCount[counts[0]][id]) continue;
    const cells = steps.map(([from, to]) => {
      const { work, heap } = oneMore(byCount, id, from, to);
      return `${number(work, 2)} ms, ${number(heap, 0)} KB`;
    });
    lines.push(row([title, ...cells]));
  }
  return lines.join('\n');
}

/** What was to be reached, and what was measured. */
export function targets({ plain, slowed, slowLine, byCount }) {
  const ratio = (name, found = plain) => found.ours[name] / found.hello[name];
  const few = oneMore(byCount, 'ours', 10, 100);
  const many = oneMore(byCount, 'ours', 100, 500);
  return [
    ['first content, to hello-world', ratio('content'), 1.2],
    ['first content, to hello-world, slowed', ratio('content', slowed), 1.2],
    ['main thread over the page, to hello-world', ratio('work'), 2],
    ['main thread over the page, to hello-world, slowed', ratio('work', slowed), 2],
    ['heap over the page, to hello-world', ratio('heap'), 2.5],
    ['dearest press, to hello-world', ratio('press'), 1.5],
    ['dearest press, to hello-world, slowed', ratio('press', slowed), 1.5],
    ['one more of 500, ms', many.work, 0.35],
    ['one more of 500, KB', many.heap, 30],
    ['one more of 500, to one more of 100', many.work / few.work, 1.3],
    ['longest task, slowed, ms', slowed.ours.longest, 50],
    ['layout shift on a slow line', Number(slowLine.ours.shift.toFixed(2)), 0],
  ].map(([what, found, most]) => ({ what, found, most, isMet: found <= most }));
}

export function targetTable(found) {
  return [
    row(['Target', 'at most', 'measured', '']),
    row(['---', '--:', '--:', '---']),
    ...found.map(({ what, most, found: value, isMet }) =>
      row([what, number(most, 2), number(value, 2), isMet ? 'met' : '**missed**']),
    ),
  ].join('\n');
}

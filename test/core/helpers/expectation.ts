/** What must hold of an assessment, written apart from the core's own types: a row of a table, or an oracle's answer. */
export interface Days {
  readonly lastDay?: string | undefined;
  readonly safeDay?: string | undefined;
}

/** A field that is left out is not asked about. */
export interface Expectation {
  readonly outcome?: string;
  readonly appeal?: string;
  readonly certificate?: string;
  readonly mediation?: string;
  readonly disagreementResolution?: string | undefined;
  readonly appellant?: string | null;
  readonly form?: string | null;
  readonly complete?: boolean;
  readonly missing?: readonly string[];
  /** By clock: its days, or null where there must be no such deadline. */
  readonly clocks?: Readonly<Record<string, Days | null | undefined>>;
  readonly hasActions?: readonly string[];
  readonly notActions?: readonly string[];
  /** Of the assessment, or of any of its deadlines. */
  readonly notes?: readonly string[];
  readonly notNotes?: readonly string[];
}

/** As much of an assessment as is looked at here. */
export interface Answer {
  readonly outcome: string;
  readonly appeal: string;
  readonly certificate: string;
  readonly mediation: string;
  readonly disagreementResolution: string;
  readonly appellant: string | null;
  readonly form: string | null;
  readonly complete: boolean;
  readonly missing: readonly string[];
  readonly deadlines: readonly {
    readonly clock: string;
    readonly lastDay: string;
    readonly safeDay: string;
    readonly notes: readonly string[];
  }[];
  readonly actions: readonly string[];
  readonly notes: readonly string[];
}

const CONCLUSIONS = [
  'outcome',
  'appeal',
  'certificate',
  'mediation',
  'disagreementResolution',
  'appellant',
  'form',
  'complete',
  'missing',
] as const;

/** The notes of an assessment and of its deadlines, in one list. */
export const notesOf = ({ notes, deadlines }: Answer): string[] => [
  ...notes,
  ...deadlines.flatMap((deadline) => deadline.notes),
];

/** What of the expectation does not hold: nothing, if all of it does. */
export function differences(found: Answer, expected: Expectation): string[] {
  const notes = notesOf(found);
  const wrong: string[] = [];
  const differ = (what: string, is: unknown, should: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(should))
      wrong.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
  };
  for (const name of CONCLUSIONS)
    if (expected[name] !== undefined) differ(name, found[name], expected[name]);

  for (const [clock, days] of Object.entries(expected.clocks ?? {})) {
    if (days === undefined) continue;
    const deadlines = found.deadlines.filter((deadline) => deadline.clock === clock);
    differ(`deadlines of ${clock}`, deadlines.length, days === null ? 0 : 1);
    for (const { lastDay, safeDay } of days ? deadlines : []) {
      if (days?.lastDay !== undefined) differ(`${clock}, last day`, lastDay, days.lastDay);
      if (days?.safeDay !== undefined) differ(`${clock}, safe day`, safeDay, days.safeDay);
    }
  }
  const has = (list: readonly string[], wanted: readonly string[] = []): string[] =>
    wanted.filter((id) => !list.includes(id)).map((id) => `${id} is not in ${list.join()}`);
  const hasNot = (list: readonly string[], unwanted: readonly string[] = []): string[] =>
    unwanted.filter((id) => list.includes(id)).map((id) => `${id} is in ${list.join()}`);
  return [
    ...wrong,
    ...has(found.actions, expected.hasActions),
    ...hasNot(found.actions, expected.notActions),
    ...has(notes, expected.notes),
    ...hasNot(notes, expected.notNotes),
  ];
}

/** Where an oracle’s answer does not bear out a row of a table. It knows nothing of what is missing. */
export function unborne(oracle: Expectation, wanted: Expectation): string[] {
  const wrong: string[] = [];
  const check = (what: string, is: unknown, should: unknown): void => {
    if (should !== undefined && is !== should)
      wrong.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
  };
  for (const name of CONCLUSIONS)
    if (name !== 'missing' && name !== 'complete') check(name, oracle[name], wanted[name]);
  for (const [clock, days] of Object.entries(wanted.clocks ?? {})) {
    const known = oracle.clocks?.[clock];
    if (days === null) check(clock, known, null);
    else {
      check(`${clock}, last day`, known?.lastDay, days?.lastDay);
      check(`${clock}, safe day`, known?.safeDay, days?.safeDay);
    }
  }
  for (const list of ['hasActions', 'notActions', 'notes', 'notNotes'] as const)
    for (const id of wanted[list] ?? [])
      if (!oracle[list]?.includes(id)) wrong.push(`${list} lacks ${id}`);
  return wrong;
}

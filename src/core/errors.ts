/** Why the core refused to answer. */
export type CoreErrorCode =
  'invalid-date' | 'outside-holiday-data' | 'missing-event' | 'unknown-id';

/** The only error that the core throws. `message` names the field and the value. */
export class CoreError extends Error {
  readonly code: CoreErrorCode;

  constructor(code: CoreErrorCode, field: string, value?: unknown) {
    super(`${code}: ${field}${value === undefined ? '' : ` ${show(value)}`}`);
    this.name = 'CoreError';
    this.code = code;
  }
}

/** Only strings are quoted, and cut short: converting any other value to text may throw. */
function show(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value;
}

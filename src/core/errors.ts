/** Why the core refused. The only kind of error that leaves it. */
export type CoreErrorCode =
  'invalid-date' | 'outside-holiday-data' | 'missing-event' | 'unknown-id';

/** Thrown instead of a guess. `message` names the field and the value. */
export class CoreError extends Error {
  readonly code: CoreErrorCode;

  constructor(code: CoreErrorCode, field: string, value?: unknown) {
    super(`${code}: ${field}${value === undefined ? '' : ` ${show(value)}`}`);
    this.name = 'CoreError';
    this.code = code;
  }
}

/** A hostile value may refuse to become text, so only plain ones are quoted, and briefly. */
function show(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value;
}

/** Says what went wrong to the person at the terminal: the message, never a stack trace. */

export const BUILD_FAILED = 1;

export function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
}

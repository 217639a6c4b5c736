/** The name of the control beside a button, which says what to add. */
export function withName(action: string): string {
  return `with.${action}`
}

/** What one import may hold. Rows are counted without the header. */
export const tableLimits = {
  fileBytes: 5 * 1024 * 1024,
  rows: 5000,
  columns: 200,
  cellLength: 8000,
}

import type { CompiledQuery, DialectAdapter, Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Stands where a value will be while the text of a query is made. */
class Placeholder {
  constructor(readonly name: PropertyKey) {}
}

/** Asks for a value by its name, while a query is made. */
export type NamesOf<Values> = <Name extends keyof Values>(name: Name) => Values[Name]

/**
 * A query whose text is made once for each database and then only run: making it takes Kysely longer than SQLite takes
 * to answer it. For the few queries of every informant's request; all others are plain.
 *
 * @param build makes the query, always the same; `value` names what is given at each run.
 * @returns runs the query.
 */
export function prepared<Values extends Record<keyof Values, string | number>, Row>(
  build: (db: Kysely<Database>, value: NamesOf<Values>) => { compile(): CompiledQuery<Row> },
): (db: Kysely<Database>, values: Values) => Promise<Row[]> {
  const known = new WeakMap<DialectAdapter, CompiledQuery<Row>>()
  return async (db, values) => {
    const { adapter } = db.getExecutor()
    let query = known.get(adapter)
    if (!query) {
      query = build(db, (name) => new Placeholder(name) as unknown as Values[typeof name]).compile()
      known.set(adapter, query)
    }
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? values[value.name as keyof Values] : value,
    )
    const { rows } = await db.executeQuery<Row>({ ...query, parameters })
    return rows
  }
}

import { sql, type RawBuilder, type SqlBool } from 'kysely'

/**
 * Whether a scope is one of the versions that follow each other, and no variant beside them, in a query that has this column.
 *
 * @param column that holds the scope's id.
 */
export function isOrdinaryScope(
  column: 'scope.id' | 'other.id' | 'assignment.scopeId' | 'response.scopeId',
): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from scope_variant where scope_variant.scope_id = ${sql.ref(column)})`
}

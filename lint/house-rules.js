/**
 * Rules of this house that oxlint does not have. `.oxlintrc.json` says where each holds; tests/lint proves that they fire.
 */

/** `new Date()` and `Date()` read the clock: time comes in as an ISO text argument. */
const noClock = {
  create(context) {
    const check = (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return
      if (node.type === 'NewExpression' && node.arguments.length > 0) return
      context.report({ node, message: 'Do not read the clock here: take the time as an argument.' })
    }
    return { NewExpression: check, CallExpression: check }
  },
}

/** `Math` under another name, or with a computed one behind it, hides `random` from the rule that forbids it. */
const noAliasOfMath = {
  create(context) {
    return {
      Identifier(node) {
        if (node.name !== 'Math') return
        const { parent } = node
        const isObject = parent.type === 'MemberExpression' && parent.object === node && !parent.computed
        const isTakenApart = parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern'
        if (isObject || isTakenApart) return
        context.report({ node, message: 'Use Math by its name.' })
      },
    }
  },
}

/** `db` inside a transaction waits for the one SQLite connection that the transaction holds: for ever. */
const noDbInTransaction = {
  create(context) {
    let depth = 0
    return {
      CallExpression(node) {
        if (isTransaction(node)) depth += 1
      },
      'CallExpression:exit'(node) {
        if (isTransaction(node)) depth -= 1
      },
      Identifier(node) {
        if (depth === 0 || node.name !== 'db') return
        const { parent } = node
        const isName =
          (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
          (parent.type === 'Property' && parent.key === node && !parent.shorthand)
        // the transaction itself is begun on db: db.transaction().execute(…)
        const begins =
          parent.type === 'MemberExpression' &&
          parent.object === node &&
          /^(transaction|startTransaction)$/.test(parent.property.name)
        if (!isName && !begins) {
          context.report({ node, message: 'Use trx inside a transaction: db would wait for it for ever.' })
        }
      },
    }
  },
}

/** `….transaction()….execute(callback)` */
function isTransaction(node) {
  if (node.callee.type !== 'MemberExpression' || node.callee.property.name !== 'execute') return false
  for (let inner = node.callee.object; inner?.type === 'CallExpression'; inner = inner.callee.object) {
    if (inner.callee.type !== 'MemberExpression') return false
    if (inner.callee.property.name === 'transaction') return true
  }
  return false
}

/** The pages' security policy forbids inline styles: use a class, or an SVG attribute. */
const noStyleAttribute = {
  create(context) {
    return {
      JSXAttribute(node) {
        if (node.name.name === 'style') {
          context.report({
            node,
            message: 'Inline styles are forbidden by the security policy: use a class.',
          })
        }
      },
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: {
    'no-alias-of-math': noAliasOfMath,
    'no-clock': noClock,
    'no-db-in-transaction': noDbInTransaction,
    'no-style-attribute': noStyleAttribute,
  },
}

import { connect } from '#db/connect.ts'
import { settings } from './settings.server.ts'

/** The one open connection of the web site. */
export const db = await connect(settings.databaseUrl, {
  durable: process.env.NODE_ENV !== 'test',
})

import { AUDIT_FAULTS } from '../audit/testing/sql-faults.mjs'
import { ORDER_FAULTS } from '../orders/testing/sql-faults.mjs'
import { STOCK_FAULTS } from '../stock/testing/sql-faults.mjs'

/**
 * @typedef {object} SqlFault
 * @property {string} guard What the text is there for.
 * @property {string} file
 * @property {string} find Stands once in the file.
 * @property {string} replace
 * @property {string[]} tests Where it is noticed as a rule: they are run first.
 * @property {string[]} allTests What is run where those did not notice.
 * @property {string} [withoutEffect] Why no test can notice.
 */

/**
 * Every fault that `npm run mutate -- sql` plants.
 *
 * @type {readonly SqlFault[]}
 */
export const SQL_FAULTS = [...STOCK_FAULTS, ...ORDER_FAULTS, ...AUDIT_FAULTS]

/** The file that says which fault was planted, written as its text is loaded. */
export const PLANTED = '.onshelf/sql-fault.planted'

/** The file that says how long each file of tests takes, in milliseconds. */
export const DURATIONS = '.onshelf/sql-fault.durations.json'

import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Client } from 'pg'
import type { BackupHeader, RowCounts } from '@/db/backup/backup-format'
import { checkBackup } from '@/db/backup/backup-reader'
import { dumpRows } from '@/db/backup/dump-rows'
import { writeWhole } from '@/db/backup/write-whole'

/** Half the time of the usual level for a file a tenth larger. */
const LEVEL = 4

/**
 * Backs up the database of `url` into a file, while everybody goes on; reads the file once before it gets its name. Needs a connection of its own
 * and memory for a piece at a time.
 *
 * @throws CannotStart where the file cannot be written whole, or is there already
 */
export async function writeBackup(
  url: string,
  path: string,
): Promise<{ backup: BackupHeader; rows: RowCounts }> {
  let written: { backup: BackupHeader; rows: RowCounts } | null = null
  await writeWhole(path, async (temporary) => {
    const client = new Client({ connectionString: url, application_name: 'onshelf backup' })
    // A connection that is lost fails what waits for it.
    client.on('error', () => undefined)
    await client.connect()
    try {
      await pipeline(dumpRows(client), createGzip({ level: LEVEL }), temporary.open())
    } finally {
      await client.end()
    }
    written = await checkBackup(temporary.path)
  })
  if (!written) throw new Error('What was written was checked.')
  return written
}

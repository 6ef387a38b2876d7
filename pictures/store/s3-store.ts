import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { isPictureHash, type PictureStore } from '@/pictures/store/picture-store'

export interface S3Place {
  bucket: string
  /** Missing: that of the region at AWS. */
  endpoint?: string
  region: string
  /** Missing: what the SDK finds in its environment. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/** Written last: where it is, the picture is whole. */
const WHOLE = 'whole'

/** Pictures in a bucket of anything that speaks S3. */
export function createS3Store({ bucket, endpoint, region, credentials }: S3Place): PictureStore {
  const client = new S3Client({
    region,
    endpoint,
    credentials,
    // Most of what is not AWS has no names below its own for buckets, and does not know the newer checksums.
    forcePathStyle: endpoint !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
  })
  const key = (hash: string, name: string) => {
    if (!isPictureHash(hash)) throw new Error('A picture is named by its hash.')
    return `${hash}/${name}`
  }

  async function* listObjects(prefix?: string) {
    let token: string | undefined
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
      )
      yield* page.Contents ?? []
      token = page.NextContinuationToken
    } while (token !== undefined)
  }

  return {
    async has(hash) {
      try {
        await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key(hash, WHOLE) }))
        return true
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    },
    async write(hash, files) {
      for (const { name, bytes } of [...files, { name: WHOLE, bytes: Buffer.from('1') }]) {
        const type = name === WHOLE ? 'text/plain' : `image/${name.split('.')[1]}`
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key: key(hash, name), Body: bytes, ContentType: type }),
        )
      }
    },
    async read(hash, name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key(hash, name) }))
        return Body ? await Body.transformToByteArray() : null
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async remove(hash) {
      // One by one: not everything that speaks S3 can delete several at once.
      for await (const { Key } of listObjects(key(hash, '')))
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
    },
    async *listOlderThan(before) {
      // In order of their keys, so that the files of one picture follow one another.
      let last = ''
      for await (const { Key = '', LastModified } of listObjects()) {
        const [hash = ''] = Key.split('/')
        if (hash === last || !isPictureHash(hash)) continue
        last = hash
        if (LastModified && LastModified < before) yield hash
      }
    },
  }
}

function isMissing(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404
}

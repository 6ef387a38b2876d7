import { join, resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from '@/db/settings/cannot-start'
import { PROJECT_ROOT } from '@/db/settings/project-root'
import { parseTrustedProxies, type TrustedProxies } from '@/db/settings/trusted-proxies'
import type { PicturePlace } from '@/pictures/store/open-store'

const ROLES = ['web', 'worker'] as const
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const emptyIsMissing = (value: unknown): unknown => (value === '' ? undefined : value)

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.preprocess(emptyIsMissing, z.coerce.number().int().min(0).max(65_535).default(3000)),
  HOST: z.preprocess(emptyIsMissing, z.string().optional()),
  PUBLIC_URL: z.preprocess(emptyIsMissing, z.url({ protocol: /^https?$/ }).optional()),
  DATABASE_URL: z.preprocess(emptyIsMissing, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  DATABASE_CONNECTIONS: z.preprocess(emptyIsMissing, z.coerce.number().int().min(4).max(1_000).default(20)),
  LANE_CONNECTIONS: z.preprocess(emptyIsMissing, z.coerce.number().int().min(1).max(100).default(4)),
  ONSHELF_UNSAFE_DATABASE: z.preprocess(emptyIsMissing, z.enum(['refuse', 'accept']).default('refuse')),
  ROLES: z
    .preprocess(emptyIsMissing, z.string().default(ROLES.join(',')))
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(ROLES)).min(1)),
  ONSHELF_DIRECTORY: z.preprocess(emptyIsMissing, z.string().default('.onshelf')),
  ONSHELF_SECRET: z.preprocess(emptyIsMissing, z.string().min(32).optional()),
  ONSHELF_DEMO: z.preprocess(emptyIsMissing, z.enum(['on', 'off']).default('on')),
  SMTP_URL: z.preprocess(emptyIsMissing, z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: z.preprocess(emptyIsMissing, z.string().default('Onshelf <no-reply@localhost>')),
  TRUSTED_PROXIES: z.preprocess(emptyIsMissing, z.string().default('loopback')).transform((text, check) => {
    const trusted = parseTrustedProxies(text)
    if (trusted === null) check.addIssue('neither a number of proxies nor networks with commas between')
    return trusted ?? 0
  }),
  API_KEYS_MAX: z.preprocess(emptyIsMissing, z.coerce.number().int().min(1).max(1_000).default(20)),
  PICTURES_DIRECTORY: z.preprocess(emptyIsMissing, z.string().optional()),
  PICTURES_S3_BUCKET: z.preprocess(emptyIsMissing, z.string().optional()),
  PICTURES_S3_ENDPOINT: z.preprocess(emptyIsMissing, z.url({ protocol: /^https?$/ }).optional()),
  PICTURES_S3_REGION: z.preprocess(emptyIsMissing, z.string().default('us-east-1')),
  PICTURES_S3_KEY: z.preprocess(emptyIsMissing, z.string().optional()),
  PICTURES_S3_SECRET: z.preprocess(emptyIsMissing, z.string().optional()),
  STOP_GRACE_SECONDS: z.preprocess(emptyIsMissing, z.coerce.number().min(0).max(300).default(0)),
  LOG_LEVEL: z.preprocess(emptyIsMissing, z.enum(LOG_LEVELS).default('info')),
})

export type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  isProduction: boolean
  /** 0 takes any free port. */
  port: number
  /** All addresses of the machine where missing. */
  host?: string
  /** The origin that browsers use, without a slash at the end; `http://localhost:PORT` where missing. */
  publicUrl?: string
  /** Missing: the embedded Postgres in `directory`. */
  databaseUrl?: string
  /** Connections of the web's pool at most. */
  databaseConnectionsMax: number
  /** Connections for changes of stock: as many locations can have a batch in flight at once. */
  laneConnectionsMax: number
  /** Starts on a database that may lose what it has confirmed, and says so on every page of those who operate it. */
  acceptsUnsafeDatabase: boolean
  roles: ReadonlySet<(typeof ROLES)[number]>
  /** Database files and secrets of this machine; never in the repository. */
  directory: string
  /** Signs sessions. Missing: made once and kept in `directory`. */
  secret?: string
  /** Fills an empty database with the demo, and offers its sign-ins. */
  isDemo: boolean
  /** Missing: mails are written to a folder of `directory`. */
  smtpUrl?: string
  /** From whom mails come. */
  mailFrom: string
  /** Proxies that are believed about whom they speak for. */
  trustedProxies: TrustedProxies
  /** API keys of one person that may work at once. */
  apiKeysMax: number
  /** Where pictures lie: a bucket where one is set, else a folder. */
  pictures: PicturePlace
  /** So long a process that was told to stop says so at `/health` and goes on serving. */
  stopGraceSeconds: number
  logLevel: (typeof LOG_LEVELS)[number]
}

/** @throws CannotStart naming each variable that cannot be used, in one sentence. */
export function readSettings(environment: Environment): Settings {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) throw new CannotStart(describeIssues(parsed.error, environment))
  const values = parsed.data
  return {
    isProduction: values.NODE_ENV === 'production',
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL && new URL(values.PUBLIC_URL).origin,
    databaseUrl: values.DATABASE_URL,
    databaseConnectionsMax: values.DATABASE_CONNECTIONS,
    laneConnectionsMax: values.LANE_CONNECTIONS,
    acceptsUnsafeDatabase: values.ONSHELF_UNSAFE_DATABASE === 'accept',
    roles: new Set(values.ROLES),
    directory: resolve(PROJECT_ROOT, values.ONSHELF_DIRECTORY),
    secret: values.ONSHELF_SECRET,
    isDemo: values.ONSHELF_DEMO === 'on',
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    trustedProxies: values.TRUSTED_PROXIES,
    apiKeysMax: values.API_KEYS_MAX,
    pictures: readPicturePlace(values),
    stopGraceSeconds: values.STOP_GRACE_SECONDS,
    logLevel: values.LOG_LEVEL,
  }
}

/** @throws CannotStart where a key has no secret, or a secret no key. */
function readPicturePlace(values: z.infer<typeof environmentSchema>): PicturePlace {
  const { PICTURES_S3_BUCKET: bucket, PICTURES_S3_KEY: accessKeyId, PICTURES_S3_SECRET: secret } = values
  if (bucket === undefined) {
    const directory = values.PICTURES_DIRECTORY ?? join(values.ONSHELF_DIRECTORY, 'pictures')
    return { directory: resolve(PROJECT_ROOT, directory) }
  }
  if ((accessKeyId === undefined) !== (secret === undefined))
    throw new CannotStart('PICTURES_S3_KEY and PICTURES_S3_SECRET belong together: set both or none.')
  return {
    s3: {
      bucket,
      endpoint: values.PICTURES_S3_ENDPOINT,
      region: values.PICTURES_S3_REGION,
      ...(accessKeyId !== undefined &&
        secret !== undefined && {
          credentials: { accessKeyId, secretAccessKey: secret },
        }),
    },
  }
}

const SECRET: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'ONSHELF_SECRET',
  'SMTP_URL',
  'PICTURES_S3_SECRET',
])

/** Names what is wrong; a value that may carry a password is not repeated. */
function describeIssues(error: z.ZodError, environment: Environment): string {
  const reasons = error.issues.map((issue) => {
    const name = String(issue.path[0])
    const isSecret = SECRET.has(name)
    return `${name}${isSecret ? '' : ` is ${JSON.stringify(environment[name])}, which`} cannot be used (${issue.message})`
  })
  return `The environment has to be mended: ${reasons.join('; ')}.`
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { uuidv7 } from 'uuidv7'
import type { Settings } from '@/db/settings/settings'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Sends, or throws: who calls decides whether it matters. */
export type SendMail = (mail: Mail) => Promise<void>

/** So long a mail server may take to answer at all; the library would wait two minutes. */
const ANSWER_MS = 10_000

/** Mails go to SMTP_URL; without one each becomes a file in `mail/` of the product's directory, readable by its owner, which any mail program opens. */
export function createMailer({ smtpUrl, mailFrom, directory }: MailSettings): SendMail {
  if (smtpUrl) {
    const transport = nodemailer.createTransport(
      { url: smtpUrl, connectionTimeout: ANSWER_MS, greetingTimeout: ANSWER_MS },
      { from: mailFrom },
    )
    return async (mail) => {
      await transport.sendMail(mail)
    }
  }
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true }, { from: mailFrom })
  const folder = join(directory, 'mail')
  return async (mail) => {
    const { message } = await transport.sendMail(mail)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `${uuidv7()}.eml`), message, { mode: 0o600 })
  }
}

export type MailSettings = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'directory'>

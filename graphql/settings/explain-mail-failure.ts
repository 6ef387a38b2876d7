/** By nodemailer's names of failures (https://nodemailer.com/errors): what it was, and which setting to look at. */
const words: Readonly<Record<string, string>> = {
  EDNS: 'The name of the mail server was not found. Look at the host in SMTP_URL.',
  ECONNECTION:
    'The mail server could not be reached. Look at host and port in SMTP_URL, and at the firewall.',
  ESOCKET:
    'There is no connection to the mail server. Look at host and port in SMTP_URL, and whether it wants smtp:// or smtps://.',
  ETIMEDOUT:
    'The mail server did not answer in time. Look at host and port in SMTP_URL, and at the firewall.',
  ETLS: 'The encrypted connection failed. Look whether the port wants smtp:// or smtps://.',
  EAUTH: 'The mail server did not accept user and password. Look at them in SMTP_URL.',
  EENVELOPE: 'The mail server did not accept the sender or your address. Look at MAIL_FROM.',
  EMESSAGE: 'The mail server did not accept the message itself.',
}

/** Why a mail was not sent, for whoever set the server up; nothing of the address of the server, which holds its password. */
export function explainMailFailure(error: unknown): string {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown }
  const known = typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
  const said = known ?? 'The message could not be sent. The log of the server says more.'
  return typeof responseCode === 'number' ? `${said} It answered ${responseCode}.` : said
}

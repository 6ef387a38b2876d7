/** Sends a file and returns the name under which a product can show it. @throws Error in words for whoever sent it. */
export async function sendPicture(file: File, retailerId: string): Promise<string> {
  let response: Response
  try {
    response = await fetch(`/pictures?retailer=${encodeURIComponent(retailerId)}`, {
      method: 'POST',
      headers: { 'Content-Type': file.type.startsWith('image/') ? file.type : 'application/octet-stream' },
      body: file,
    })
  } catch {
    throw new Error(`“${file.name}” did not arrive. Send it again.`)
  }
  const answer = (await response.json().catch(() => ({}))) as {
    name?: string
    errors?: { message: string }[]
  }
  if (response.ok && answer.name) return answer.name
  throw new Error(`“${file.name}”: ${answer.errors?.[0]?.message ?? 'It could not be taken. Send it again.'}`)
}

/** Marks that one letter may carry: more are a tower that covers its neighbours. */
const MARKS_MAX = 3

// What steers the direction of the text around it, and what no font draws.
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu
const towers = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu')

/** A text that stays within its own line whatever was typed: no controls, no turned directions, no towers of marks, one blank between words. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(unseen, ' ').replace(towers, '$1').replace(/\s+/g, ' ').trim()
}

/** The text as XML holds it between tags and in quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

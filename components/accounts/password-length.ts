/** Characters of a password at least; the server asks the same. */
export const passwordLengthMin = 8

/** How an attribute is stated. */
export const attributeKinds = ['text', 'number', 'choice', 'several', 'yes_no'] as const

export type AttributeKind = (typeof attributeKinds)[number]

/** One of those that an attribute offers. Products keep its key, so that it may be called otherwise tomorrow. */
export type AttributeChoice = { key: string; name: string }

/** What a product states of one attribute: text; steps of a number, 10 to the power of -`scale`; the key of a choice; keys of several; yes or no. */
export type AttributeValue = string | number | boolean | string[]

/** By the ids of the attributes. What is not there was never stated. */
export type AttributeValues = Readonly<Record<string, AttributeValue>>

/** The person for whom a page was drawn. */
export type PageViewer = { id: string; name: string; email: string }

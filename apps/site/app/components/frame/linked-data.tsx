/** Structured data (JSON-LD); nothing in it is executed. */
export function LinkedData({ of }: { of: object }) {
  // A literal `<` could close the element early.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...of }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON is not escaped as HTML is, and holds no `<`
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

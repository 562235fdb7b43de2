/** A node of Lexical's stored state, as far as the agenda's subset needs it. */
export interface LexicalNode {
  type: string;
  version: number;
  children?: LexicalNode[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: {
    linkType?: string;
    url?: string;
    newTab?: boolean;
    doc?: { relationTo: string; value: unknown } | null;
  };
  [rest: string]: unknown;
}

/** What the editor stores. */
export interface LexicalState {
  root: LexicalNode;
}

/** A document as Payload's relationship fields store it. */
export interface DocumentLink {
  relationTo: string;
  value: number | string;
}

/** Lexical's bits for a text's marks; it has more, which the agenda has no form for. */
export const BOLD = 1;
export const ITALIC = 2;

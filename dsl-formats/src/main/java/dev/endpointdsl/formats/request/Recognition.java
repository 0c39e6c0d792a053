package dev.endpointdsl.formats.request;

/** How sure a format is that a document is its own, in ascending order. */
public enum Recognition {
  /** The text is of another format. */
  NO,
  /** The text may be of this format, if no other format claims it. */
  POSSIBLE,
  /** Content and name of the text speak for this format. */
  LIKELY,
  /** Only this format has such a document. */
  CERTAIN
}

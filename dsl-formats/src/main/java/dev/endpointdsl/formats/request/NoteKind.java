package dev.endpointdsl.formats.request;

/** The kinds of notes. */
public enum NoteKind {
  /** A value arrives in another form. */
  CHANGED,
  /** Something is no member of the request, or the format cannot express a member. */
  DROPPED,
  /** The result is complete, but the tool it is for may not do what is expected. */
  WARNING
}

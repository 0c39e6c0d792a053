package dev.endpointdsl.formats.source;

/** The kinds of scalars in their own format, before the model decides which type is wanted. */
public enum ScalarKind {
  /** A string. */
  STRING,
  /** A number, or what a format calls one: not-a-number and infinity. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** Null, None or NULL. */
  NULL
}

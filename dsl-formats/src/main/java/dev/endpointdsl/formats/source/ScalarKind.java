package dev.endpointdsl.formats.source;

/** What a scalar is in its own format, before the model says what is wanted. */
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

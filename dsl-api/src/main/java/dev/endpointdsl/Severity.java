package dev.endpointdsl;

/** How much a violation matters. */
public enum Severity {
  /**
   * The service refuses it, documents that it does, or cannot make sense of it: {@code build()}
   * refuses it too.
   */
  ERROR,
  /** The service takes it, but it is likely not what was meant, or nobody knows for sure. */
  WARN
}

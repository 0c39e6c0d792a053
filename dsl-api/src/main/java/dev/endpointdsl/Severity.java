package dev.endpointdsl;

/** How much a violation matters. */
public enum Severity {
  /** The service refuses it, or documents that it does: {@code build()} does too. */
  ERROR,
  /** The service takes it, but it is likely not what was meant, or nobody knows for sure. */
  WARN
}

package dev.endpointdsl;

/** The consequence of a violation. */
public enum Severity {
  /**
   * The service refuses the request, is documented to refuse it, or cannot interpret it. {@code
   * build()} throws an exception.
   */
  ERROR,
  /** The service may accept the request, but probably does not do what the user intends. */
  WARN
}

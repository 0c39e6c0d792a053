package dev.endpointdsl.cli.check;

import dev.endpointdsl.Severity;
import java.util.Locale;

/** The levels of findings, as SARIF and GitHub name them. */
enum Level {
  /** The service refuses the request, or the document cannot be read. */
  ERROR,
  /** The service may not do what is intended. */
  WARNING;

  static Level of(Severity severity) {
    return severity == Severity.ERROR ? ERROR : WARNING;
  }

  /** Returns the level for display: {@code error}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

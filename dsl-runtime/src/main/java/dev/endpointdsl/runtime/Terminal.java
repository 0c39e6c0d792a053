package dev.endpointdsl.runtime;

import java.io.PrintStream;

/** Whether somebody watches. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether a stream is shown on a terminal. There is no telling but for standard output, and for
   * that only together with standard input: better no colour than codes in a file.
   */
  static boolean is(PrintStream out) {
    return out == System.out && System.console() != null;
  }

  /** Whether colours are welcome there. */
  static boolean isColoured(PrintStream out) {
    return is(out) && System.getenv("NO_COLOR") == null;
  }
}

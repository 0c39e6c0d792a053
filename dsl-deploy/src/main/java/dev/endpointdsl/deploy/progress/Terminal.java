package dev.endpointdsl.deploy.progress;

import java.io.Console;
import java.io.PrintStream;

/** Whether somebody watches. */
public final class Terminal {

  private Terminal() {}

  /**
   * Whether a stream is shown on a terminal. There is no telling but for standard output, and for
   * that only together with standard input: better no colour than codes in a file.
   */
  @SuppressWarnings("SystemConsoleNull") // asked further where it means nothing any more
  static boolean is(PrintStream out) {
    Console console = System.console();
    return out == System.out && console != null && isTerminal(console);
  }

  /** Whether colours are welcome there. */
  public static boolean isColoured(PrintStream out) {
    return is(out) && System.getenv("NO_COLOR") == null;
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}

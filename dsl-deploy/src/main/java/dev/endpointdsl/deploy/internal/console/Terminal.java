package dev.endpointdsl.deploy.internal.console;

import java.io.Console;
import java.io.PrintStream;

/** Checks whether a stream is shown on a terminal. */
public final class Terminal {

  private Terminal() {}

  /**
   * Checks whether a stream is shown on a terminal. Only standard output can be checked, and only
   * together with standard input; any other stream counts as a file, because missing colors do less
   * harm than escape sequences in a file.
   */
  @SuppressWarnings("SystemConsoleNull") // isTerminal covers releases that return a console anyway
  public static boolean isTerminal(PrintStream out) {
    Console console = System.console();
    return out == System.out && console != null && isTerminal(console);
  }

  /** Checks whether a stream is shown on a terminal and {@code NO_COLOR} is not set. */
  public static boolean isColored(PrintStream out) {
    return isTerminal(out) && System.getenv("NO_COLOR") == null;
  }

  /** Calls {@code Console.isTerminal}, which exists since Java 22, as do consoles without one. */
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

package dev.endpointdsl.codegen.emit.pattern;

/** Reads characters for generated code and counts them. Public for the loader of that code. */
public final class CountedReads {

  private static long count;
  private static long most;

  private CountedReads() {}

  public static char charAt(String text, int index) {
    note();
    return text.charAt(index);
  }

  public static int codePointAt(String text, int index) {
    note();
    return text.codePointAt(index);
  }

  static void reset() {
    count = 0;
  }

  static long count() {
    return count;
  }

  /** Returns the maximum count so far. */
  static long most() {
    return most;
  }

  private static void note() {
    count++;
    most = Math.max(most, count);
  }
}

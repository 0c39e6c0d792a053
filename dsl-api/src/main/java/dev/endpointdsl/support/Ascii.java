package dev.endpointdsl.support;

/** Sets of ASCII characters, as tables: one look-up tells whether a character is in a set. */
public final class Ascii {

  private static final int SIZE = 128;

  private Ascii() {}

  /**
   * The table of a set.
   *
   * @param parts single characters, {@code "_"}, and ranges, {@code "0-9"}
   * @return for each ASCII character whether it is in the set
   */
  public static boolean[] table(String... parts) {
    boolean[] table = new boolean[SIZE];
    for (String part : parts) {
      for (char c = part.charAt(0); c <= part.charAt(part.length() - 1); c++) {
        table[c] = true;
      }
    }
    return table;
  }
}

package dev.endpointdsl.support;

/**
 * Sets of the characters below 256, as tables: one look-up tells whether a character is in a set.
 *
 * <p>A {@code String} keeps texts of such characters as bytes. A table for all of them, not for
 * ASCII alone, spares a comparison for each character: no byte is beyond it.
 */
public final class CharacterTable {

  private static final int SIZE = 256;

  private CharacterTable() {}

  /**
   * The table of a set.
   *
   * @param parts single characters, {@code "_"}, and ranges, {@code "0-9"}
   * @return for each character below 256 whether it is in the set
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

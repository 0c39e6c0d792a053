package dev.endpointdsl.support;

/**
 * Sets of the characters below 256, as tables that are indexed by character.
 *
 * <p>A {@code String} stores such characters as bytes. A table for all of them, not just for ASCII,
 * needs no bounds check for each character.
 */
public final class CharacterTable {

  private static final int SIZE = 256;

  private CharacterTable() {}

  /**
   * Creates the table of a set.
   *
   * @param parts single characters, {@code "_"}, and ranges, {@code "0-9"}
   * @return whether each character below 256 is in the set
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

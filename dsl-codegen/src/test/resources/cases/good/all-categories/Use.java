package example.allcategories;

/** Checks patterns with all general categories. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateCartInput.builder().name("a \u00e9\ud83d\ude00\n\u0000\ud800").other("").build();
    if (CreateCartInput.fromJson("{\"Other\":\"a\"}").violations().size() != 1) {
      throw new AssertionError("'a' matches a class of no character");
    }
  }
}

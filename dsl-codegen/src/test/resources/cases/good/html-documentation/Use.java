package example.htmldocumentation;

/** Shows that documented members can be set. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    if (!CreateCartRequest.builder().name("a").build().name().equals("a")) {
      throw new AssertionError();
    }
  }
}

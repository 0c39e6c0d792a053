package example.unknownschemes;

/** Checks that authentication of an undefined scheme does not refuse a published model. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    String json = CreateCartRequest.builder().name("x").build().toJson();
    if (!json.equals("{\"Name\":\"x\"}")) {
      throw new AssertionError(json);
    }
  }
}

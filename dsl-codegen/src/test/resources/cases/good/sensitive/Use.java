package example.sensitive;

/** Checks that secrets appear in JSON only. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing =
        CreateThingInput.fromJson(
            "{\"Password\":\"S3CRET\",\"Passwords\":[\"S3CRET\"],\"Pin\":424242,"
                + "\"Factor\":0.5424242,\"Level\":\"S3CRET\",\"Note\":{\"Text\":\"S3CRET\"},"
                + "\"ByName\":{\"S3CRET\":\"S3CRET\"},\"Codes\":[\"S3CRET\"]}");
    hidden(thing.toString());
    hidden(thing.note().orElseThrow().toString());
    hidden(thing.violations().toString());
    if (thing.violations().size() != 9) {
      throw new AssertionError(thing.violations());
    }
    if (!thing.toJson().contains("S3CRET")) {
      throw new AssertionError(thing.toJson());
    }
  }

  private static void hidden(String text) {
    if (text.contains("S3CRET") || text.contains("4242")) {
      throw new AssertionError(text);
    }
  }
}

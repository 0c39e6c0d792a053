package example.jsonast;

/** Checks that the traits of the overlay apply. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    String problem =
        Thing.builder().name("a").memory(256).build().toBuilder()
            .applyMutation(b -> check(b))
            .build()
            .toJson();
    if (!problem.equals("{\"Name\":\"a\",\"Memory\":4096}")) {
      throw new AssertionError(problem);
    }
  }

  private static void check(Thing.Builder builder) {
    try {
      builder.memory(255).build();
    } catch (dev.endpointdsl.InvalidConfigException e) {
      if (!e.violations().get(0).problem().equals("255 is not between 256 and 4096 (MB)")) {
        throw e;
      }
      builder.memory(4096);
      return;
    }
    throw new AssertionError("was built");
  }
}

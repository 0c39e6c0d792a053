package example.documentation;

/** Checks that the pattern is unchanged by escapes in annotations. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing = CreateThingInput.builder().name("`$*/{}@\\<>&\"  ").build();
    if (!thing.violations().isEmpty()) {
      throw new AssertionError(thing.violations());
    }
  }
}

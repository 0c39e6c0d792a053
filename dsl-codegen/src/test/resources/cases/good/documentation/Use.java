package example.documentation;

/** The texts of annotations are what the model says. */
public final class Use {

  private Use() {}

  /** Fails when something is not as it should be. */
  public static void run() {
    CreateThingInput thing = CreateThingInput.builder().name("`$*/{}@\\<>&\"  ").build();
    if (!thing.violations().isEmpty()) {
      throw new AssertionError(thing.violations());
    }
  }
}

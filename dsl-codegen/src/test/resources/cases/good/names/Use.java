package example.names;

/** Checks members whose names collide with names in generated code. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput one =
        CreateThingInput.builder()
            .class_("c")
            .hashCode_(1)
            .other("a")
            .that("b")
            .hash("c")
            .value("d")
            .found("e")
            .build();
    CreateThingInput same = CreateThingInput.fromJson(one.toJson());
    if (!one.equals(same) || one.hashCode() != same.hashCode()) {
      throw new AssertionError(one + " is not " + same);
    }
    CreateThingInput other = one.toBuilder().other("z").build();
    if (one.equals(other)) {
      throw new AssertionError(one + " is " + other);
    }
    if (one.hashCode() == one.toBuilder().hash("z").build().hashCode()) {
      throw new AssertionError("hash is not in the hash");
    }
  }
}

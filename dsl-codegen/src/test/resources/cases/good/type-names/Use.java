package example.typenames;

/** Checks types whose names collide with names in generated code. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    Builder builder = Builder.builder().name("b").complete(Complete.fromText("t")).build();
    CreateThingInput thing =
        CreateThingInput.builder()
            .name(builder)
            .object(o -> o.override(Override_.ON))
            .complete(Complete.fromBuilder(builder))
            .part(p -> p.name("p"))
            .functions(f -> f.builder_(b -> b.name("x")), f -> f.builder_(builder))
            .text(String_.builder().value("v").build())
            .size(NeedsObject.SMALL)
            .build();
    CreateThingInput same = CreateThingInput.fromJson(thing.toJson());
    if (!thing.equals(same) || thing.object().override().orElseThrow() != Override_.ON) {
      throw new AssertionError(thing + " is not " + same);
    }
  }
}

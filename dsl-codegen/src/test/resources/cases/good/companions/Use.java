package example.companions;

import java.util.List;

/** Checks that companions and derived methods give way to the names of the model. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing =
        CreateThingInput.builder()
            .name("a")
            .a(t -> t.name("b"))
            .b(p -> p.name("c"))
            .f(t -> t.name("d"))
            .kind(ThingJson.A)
            .kindAsString("e")
            .items("f")
            .hasItems(false)
            .clearItems(true)
            .kinds(ThingJson.B)
            .kindsAsStringsWithStrings(List.of("C"))
            .build();
    same(thing.kindAsString_().orElseThrow(), "A");
    same(thing.kindAsString().orElseThrow(), "e");
    same(thing.hasItems_(), true);
    same(thing.hasItems().orElseThrow(), false);
    same(thing.kindsAsStrings_(), List.of("B"));
    same(thing.kindsAsStringsAsStrings(), List.of("C"));
    same(thing.toBuilder().clearItems_().build().hasItems_(), false);
    same(CreateThingInput.fromJson(thing.toJson()), thing);
    same(CreateThingInput.fromJson("{}").violations().size(), 1);
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}

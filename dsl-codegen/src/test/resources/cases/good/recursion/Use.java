package example.recursion;

/** Checks a structure that contains itself. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing =
        CreateThingInput.builder()
            .tree(
                t ->
                    t.name("a")
                        .next(n -> n.name("b").next(m -> m.name("c")))
                        .child(c -> c.name("d").child(e -> e.name("e"))))
            .build();
    same(
        thing.toJson(),
        "{\"Tree\":{\"Name\":\"a\",\"Next\":{\"Name\":\"b\",\"Next\":{\"Name\":\"c\"}},"
            + "\"Children\":[{\"Name\":\"d\",\"Children\":[{\"Name\":\"e\"}]}]}}");
    same(CreateThingInput.fromJson(thing.toJson()), thing);
    CreateThingInput wrong =
        CreateThingInput.fromJson(
            "{\"Tree\":{\"Name\":\"a\",\"Next\":{\"Children\":[{\"Name\":\"abcd\"}]},"
                + "\"ByName\":{\"k\":{\"Next\":{}}}}}");
    StringBuilder text = new StringBuilder();
    wrong.violations().forEach(v -> text.append(v.path() + ": " + v.problem() + "\n"));
    same(
        text.toString(),
        "tree.byName[\"k\"].name: is required and was not set\n"
            + "tree.byName[\"k\"].next.name: is required and was not set\n"
            + "tree.next.children[0].name: has 4 characters, at most 3 are allowed\n"
            + "tree.next.name: is required and was not set\n");
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}

package example.leftout;

import java.util.List;
import java.util.Map;

/** Checks that what is left out is left out, and everything else is not. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing =
        CreateThingInput.builder()
            .name("a")
            .sparse("b", "c")
            .sparseMap(Map.of("k", "v"))
            .part(p -> p.size(2))
            .choice(Choice.fromName("d"))
            .build();
    same(
        thing.toJson(),
        "{'Name':'a','Sparse':['b','c'],'SparseMap':{'k':'v'},'Parts':[{'Size':2}],"
            + "'Choice':{'Name':'d'}}");
    same(CreateThingInput.fromJson(thing.toJson()), thing);
    for (String name : List.of("DeleteThingInput", "PeekThingInput", "WeighThingInput")) {
      try {
        Class.forName("example.leftout." + name, false, Use.class.getClassLoader());
        throw new AssertionError(name + " is generated");
      } catch (ClassNotFoundException e) {
        // As expected.
      }
    }
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!wanted.equals(actual)) {
      throw new AssertionError("expected " + wanted + " but was " + actual);
    }
  }
}

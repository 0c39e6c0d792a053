package example.maps;

import java.util.List;
import java.util.Map;

/** Checks the setters and constraints of maps. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing =
        CreateThingInput.builder()
            .label("b", "1")
            .label("a", "2")
            .label("b", "3")
            .limit("x", 1)
            .weight("y", 0.5)
            .part("p", p -> p.name("n").part("q", q -> q.name("m")))
            .names(Map.of("cold", List.of("abc")))
            .kind("k", "dry")
            .build();
    same(
        thing.toJson(),
        "{'Labels':{'b':'3','a':'2'},'Limits':{'x':1},'Weights':{'y':0.5},"
            + "'Parts':{'p':{'Name':'n','Parts':{'q':{'Name':'m'}}}},"
            + "'Names':{'cold':['abc']},'Kinds':{'k':'dry'}}");
    same(CreateThingInput.fromJson(thing.toJson()), thing);
    same(thing.violations(), List.of());
    same(thing.kinds(), Map.of("k", "dry"));
    CreateThingInput more =
        thing.toBuilder()
            .addLabels(Map.of("a", "4"))
            .addLimits(Map.of("y", 2L))
            .build();
    same(more.labels(), Map.of("b", "3", "a", "4"));
    same(more.limits(), Map.of("x", 1L, "y", 2L));
    same(thing.labels(), Map.of("b", "3", "a", "2"));
    CreateThingInput wrong =
        CreateThingInput.fromJson(
            "{\"Labels\":{\"A\":\"1234\"},\"Limits\":{\"x\":0},\"Parts\":{\"p\":{}},"
                + "\"Names\":{\"warm\":[\"1234\"]},\"Kinds\":{\"k\":\"drry\"}}");
    StringBuilder text = new StringBuilder();
    wrong.violations().forEach(v -> text.append(v.path() + ": " + v.problem() + "\n"));
    same(
        text.toString(),
        "kinds['k']: 'drry' is not a value this model knows; did you mean dry?\n"
            + "labels['A']: 'A' does not match [a-z]+\n"
            + "labels['A']: has 4 characters, at most 3 are allowed\n"
            + "limits['x']: 0 is less than 1\n"
            + "names['warm']: 'warm' is not a value this model knows\n"
            + "names['warm'][0]: has 4 characters, at most 3 are allowed\n"
            + "parts['p'].name: is required and was not set\n");
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!actual.equals(wanted)) {
      throw new AssertionError("expected\n" + wanted + "\nbut was\n" + actual);
    }
  }
}

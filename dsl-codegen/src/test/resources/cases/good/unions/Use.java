package example.unions;

import java.util.List;
import java.util.Map;

/** Checks the setters and constraints of unions. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateThingInput thing =
        CreateThingInput.builder()
            .choice(Choice.fromText("abc"))
            .choice(Choice.fromAmount(0.5))
            .choices(
                List.of(
                    Choice.fromColor(Color.RED),
                    Choice.fromColor("blue"),
                    Choice.fromPart(p -> p.name("n").inner(Choice.fromText("in"))),
                    Choice.fromNames("a", "b"),
                    Choice.fromLabels(Map.of("k", "v"))))
            .build();
    same(
        thing.toJson(),
        "{'Choice':{'Amount':0.5},'Choices':[{'Color':'red'},{'Color':'blue'},"
            + "{'Part':{'Name':'n','Inner':{'Text':'in'}}},{'Names':['a','b']},"
            + "{'Labels':{'k':'v'}}]}");
    same(CreateThingInput.fromJson(thing.toJson()), thing);
    same(CreateThingInput.fromJson(thing.toJson()).hashCode(), thing.hashCode());
    same(thing.choice().amount().orElseThrow(), 0.5);
    same(thing.choice().text().isEmpty(), true);
    same(thing.choice().toString(), "Choice(amount=0.5)");
    wrongOnes();
  }

  private static void wrongOnes() {
    CreateThingInput wrong =
        CreateThingInput.fromJson(
            "{\"Choice\":{\"Text\":\"abcd\"},\"Choices\":[{\"Amount\":0.4},{\"Part\":{}}]}");
    StringBuilder text = new StringBuilder();
    wrong.violations().forEach(v -> text.append(v.path() + ": " + v.problem() + "\n"));
    same(
        text.toString(),
        "choice.text: has 4 characters, at most 3 are allowed\n"
            + "choices[0].amount: 0.4 is less than 0.5\n"
            + "choices[1].part.name: is required and was not set\n");
    fails("{\"Choice\":{\"Text\":\"a\",\"Amount\":1}}");
    fails("{\"Choice\":{}}");
  }

  private static void fails(String json) {
    try {
      CreateThingInput.fromJson(json);
    } catch (dev.endpointdsl.json.InvalidJsonException e) {
      return;
    }
    throw new AssertionError("was read: " + json);
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!actual.equals(wanted)) {
      throw new AssertionError("expected\n" + wanted + "\nbut was\n" + actual);
    }
  }
}

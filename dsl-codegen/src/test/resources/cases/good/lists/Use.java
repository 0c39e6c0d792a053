package example.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks all methods that are generated for lists. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    addsAndReplaces();
    copies();
    checks();
  }

  private static void addsAndReplaces() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("k1", "1");
    tags.put("k2", "2");
    Thing thing =
        Thing.builder()
            .part(p -> p.name("a").weight(0.5))
            .part(Part.builder().name("b").build())
            .name("n1")
            .name("n2")
            .color(Color.RED)
            .color("green")
            .numbers(1, 2)
            .number(3)
            .share(0.5)
            .grid(List.of(List.of("aa", "bb"), List.of("cc")))
            .options(Color.RED, Color.DARK_BLUE)
            .option(o -> o.color("mauve"))
            .tags(tags)
            .tag("k3", "3")
            .guest("me")
            .data("d1", "d2")
            .build();
    same(
        thing.toJson(),
        "{'Parts':[{'Name':'a','Weight':0.5},{'Name':'b'}],'Names':['n1','n2'],"
            + "'Colors':['red','green'],'Numbers':[1,2,3],'Shares':[0.5],"
            + "'Grid':[['aa','bb'],['cc']],"
            + "'Options':[{'Color':'red'},{'Color':'dark-blue'},{'Color':'mauve'}],"
            + "'Tags':[{'Key':'k1','Value':'1'},{'Key':'k2','Value':'2'},"
            + "{'Key':'k3','Value':'3'}],'GuestList':['me'],'Data':['d1','d2']}");
    same(thing.colors(), List.of(Color.RED));
    same(thing.colorsAsStrings(), List.of("red", "green"));
    same(Thing.fromJson(thing.toJson()), thing);
    same(thing.toBuilder().names("z1").build().names(), List.of("z1"));
    same(thing.toBuilder().clearNames().build().hasNames(), false);
    same(thing.toBuilder().names(List.of()).build().hasNames(), true);
    same(thing.names(), List.of("n1", "n2"));
    Thing more =
        Thing.builder()
            .part(p -> p.name("a"))
            .addParts(List.of(Part.builder().name("c").build()))
            .name("n1")
            .addNames(List.of("n3", "n4"))
            .color("green")
            .addColors(List.of(Color.RED))
            .number(3)
            .addNumbers(List.of(4, 5))
            .tag("k3", "3")
            .addTags(Map.of("k4", "4"))
            .addTags(List.of())
            .build();
    same(more.parts().size(), 2);
    same(more.names(), List.of("n1", "n3", "n4"));
    same(more.colorsAsStrings(), List.of("green", "red"));
    same(more.numbers(), List.of(3, 4, 5));
    same(more.tags().size(), 2);
    same(thing.names(), List.of("n1", "n2"));
  }

  private static void copies() {
    List<String> row = new ArrayList<>(List.of("aa"));
    List<List<String>> rows = new ArrayList<>(List.of(row));
    Thing.Builder builder = Thing.builder().parts(List.of(Part.builder().name("a").build()));
    Thing thing = builder.grid(rows).build();
    rows.add(row);
    row.add("later");
    try {
      builder.name("later");
      throw new AssertionError("A builder was used after it had built its value");
    } catch (IllegalStateException e) {
      same(e.getMessage().startsWith("This ThingBuilder has already built its value"), true);
    }
    same(thing.grid(), List.of(List.of("aa")));
    same(thing.hasNames(), false);
  }

  private static void checks() {
    Thing wrong =
        Thing.fromJson(
            "{\"Parts\":[{\"Name\":\"a\"},{\"Weight\":1}],\"Names\":[\"aa\",\"bb\",\"aa\"],"
                + "\"Colors\":[\"red\",\"rod\"],\"Numbers\":[0],\"Grid\":[[\"a\",\"bb\"],[]],"
                + "\"Tags\":[{\"Key\":\"k\",\"Value\":\"\"}],\"GuestList\":[\"1\",\"2\",\"3\",\"4\"]}");
    same(
        problems(wrong),
        "colors[1]: \"rod\" is not a value this model knows; did you mean red?\n"
            + "grid[0][0]: has 1 character, 2 to 10 are allowed\n"
            + "grid[1]: has 0 elements, 1 to 2 are allowed\n"
            + "guestList: has 4 elements, at most 3 are allowed\n"
            + "guestList[0]: has 1 character, 2 to 10 are allowed\n"
            + "guestList[1]: has 1 character, 2 to 10 are allowed\n"
            + "guestList[2]: has 1 character, 2 to 10 are allowed\n"
            + "names[2]: repeats the element at index 0\n"
            + "numbers[0]: 0 is not between 1 and 9\n"
            + "parts[1].name: is required and was not set\n"
            + "tags[0].key: has 1 character, 2 to 10 are allowed\n");
  }

  private static String problems(Thing thing) {
    StringBuilder text = new StringBuilder();
    thing.violations().forEach(v -> text.append(v.path() + ": " + v.problem() + "\n"));
    return text.toString();
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!actual.equals(wanted)) {
      throw new AssertionError("expected\n" + wanted + "\nbut was\n" + actual);
    }
  }
}

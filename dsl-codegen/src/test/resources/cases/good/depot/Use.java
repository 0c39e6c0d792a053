package example.depot;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.json.InvalidJsonException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds, edits, checks, sends and reads depots. */
public final class Use {

  private static final String FULL =
      "{'DepotName':'north','Shelves':[{'ShelfName':'a','Shelves':[{'ShelfName':'b'}]}],"
          + "'OpenedAt':1767225600.5,'Capacity':5000000000,'LoadFactor':0.05,"
          + "'Temperature':-3.4028235E38,'Seal':'AAEC','Limits':{'crates':0},"
          + "'Kinds':['cold','warm'],'Rows':[[1.5],[]],"
          + "'Guard':{'Person':{'FirstName':'Ada','LastName':''}},'Shift':12,'Keepers':[],"
          + "'GateWord':'sesame','Tags':[{'Key':'team','Value':'\u00e9\uD83D\uDE00'}]}";

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    writesEverything();
    edits();
    comparesAndPrints();
    sharesDefaults();
    refusesAtEveryBorder();
    listsEverythingAtOnce();
    takesNoNull();
    readsWhatIsIncomplete();
    refusesBadJson();
  }

  private static Depot full() {
    return Depot.builder()
        .depotName("north")
        .shelf(s -> s.shelfName("a").shelf(t -> t.shelfName("b")))
        .openedAt(Instant.parse("2026-01-01T00:00:00.500Z"))
        .capacity(5_000_000_000L)
        .loadFactor(0.05)
        .temperature(-Float.MAX_VALUE)
        .seal(new byte[] {0, 1, 2})
        .limit("crates", 0)
        .kind(Kind.COLD)
        .kind("warm")
        .rows(List.of(List.of(1.5), List.of()))
        .guard(Guard.fromPerson(p -> p.firstName("Ada").lastName("")))
        .shift(12)
        .keepers(List.of())
        .gateWord("sesame")
        .tag("team", "\u00e9\uD83D\uDE00")
        .build();
  }

  private static void writesEverything() {
    Depot depot = full();
    same(depot.toJson(), FULL);
    same(Depot.fromJson(depot.toJson()), depot);
    same(Depot.fromJson(new StringReader(depot.toPrettyJson())), depot);
    same(depot.kinds(), List.of(Kind.COLD));
    same(depot.kindsAsStrings(), List.of("cold", "warm"));
    same(depot.seal(), Optional.of(Bytes.of(new byte[] {0, 1, 2})));
    same(depot.guard().orElseThrow().robots(), Optional.empty());
    same(depot.limits(), Map.of("crates", 0));
    same(
        problems(depot.violations()),
        "kinds[1]: 'warm' is not a value this model knows\n");
    same(
        RenameDepotInput.builder().depotName("north").newName("south").build().toJson(),
        "{'DepotName':'north','NewName':'south'}");
  }

  private static void edits() {
    Depot depot = full();
    Depot edited =
        depot.toBuilder()
            .clearGuard()
            .clearKinds()
            .clearKeepers()
            .depotName("south")
            .tag("k", "v")
            .build();
    same(edited.guard(), Optional.empty());
    same(edited.hasKinds(), false);
    same(depot.hasKeepers(), true);
    same(edited.hasKeepers(), false);
    same(edited.tags().size(), 2);
    same(depot.toJson(), FULL);
    try {
      depot.shelves().clear();
      throw new AssertionError("was changed");
    } catch (UnsupportedOperationException e) {
      same(depot.shelves().size(), 1);
    }
  }

  private static void comparesAndPrints() {
    Depot depot = full();
    same(depot, full());
    same(depot.hashCode(), full().hashCode());
    same(depot.equals(depot.toBuilder().shift(8).build()), false);
    same(depot.equals(null), false);
    Depot small = valid().gateWord("sesame").shift(8).build();
    same(
        small.toString(),
        "Depot(depotName=north, shelves=[Shelf(shelfName=a)], shift=8, gateWord=(not shown))");
  }

  private static void sharesDefaults() {
    Consumer<Depot.Builder> defaults = b -> b.shift(24).temperature(4);
    same(
        valid().applyMutation(defaults).build().toJson(),
        "{'DepotName':'north','Shelves':[{'ShelfName':'a'}],'Temperature':4.0,'Shift':24}");
  }

  private static void refusesAtEveryBorder() {
    good(b -> b.depotName("abc").capacity(1).loadFactor(0.95));
    good(b -> b.depotName("abcdefghijkl").limit("x", 10).limit("y", Integer.MIN_VALUE));
    bad(b -> b.depotName("ab"), "depotName: has 2 characters, 3 to 12 are allowed");
    bad(
        b -> b.depotName("Abc"),
        "depotName: 'Abc' does not match [a-z][a-z0-9-]*; it contains 'A'");
    bad(b -> b.capacity(0), "capacity: 0 is not between 1 and 5000000000 (crates)");
    bad(
        b -> b.capacity(5_000_000_001L),
        "capacity: 5000000001 is not between 1 and 5000000000 (crates)");
    bad(b -> b.loadFactor(0.951), "loadFactor: 0.951 is not between 0.05 and 0.95");
    bad(
        b -> b.temperature(1e39),
        "temperature: Infinity is not finite (a number too large for its type becomes infinite)");
    bad(b -> b.seal(new byte[5]), "seal: has 5 bytes, 2 to 4 are allowed");
    bad(b -> b.limit("x", 11), "limits['x']: 11 is more than 10");
    bad(
        b -> b.rows(List.of(List.of(), List.of(1.0, 2.0, 3.0))),
        "rows[1]: has 3 elements, at most 2 are allowed");
    bad(b -> b.shift(9), "shift: 9 is not one of 8, 12, 24 (hours)");
    bad(b -> b.keepers("x", "y", "x"), "keepers[2]: repeats the element at index 0");
    bad(b -> b.gateWord("abc"), "gateWord: has 3 characters, at least 4 are needed");
    good(b -> b.shelf(s -> s.shelfName("c").code("shelf 17")));
    bad(
        b -> b.shelf(s -> s.shelfName("c").code("1 7")),
        "shelves[1] 'c'.code: '1 7' does not match [0-9]{2}; it contains a space");
    bad(b -> b.shelves(List.of()), "shelves: has 0 elements, 1 to 3 are allowed");
    bad(
        b -> b.shelf(s -> s.shelfName("c").shelves(List.of())),
        "shelves[1] 'c'.shelves: has 0 elements, 1 to 3 are allowed");
    bad(b -> b.tag("", "v"), "tags[0].key: has 0 characters, 1 to 5 are allowed");
    bad(
        b -> b.tags(Map.of("a", "", "b", "", "c", "")),
        "tags: has 3 elements, at most 2 are allowed");
  }

  private static void listsEverythingAtOnce() {
    try {
      valid().depotName("N").shift(1).shelf(s -> s.shelfName("b").code("x")).build();
    } catch (InvalidConfigException e) {
      same(
          e.getMessage(),
          "Depot is not valid: 3 errors\n"
              + "  depotName: has 1 character, 3 to 12 are allowed [LENGTH]"
              + " Shorten or lengthen it.\n"
              + "  shelves[1] 'b'.code: 'x' does not match [0-9]{2} [PATTERN]"
              + " Rewrite it to match the pattern.\n"
              + "  shift: 1 is not one of 8, 12, 24 (hours) [ALLOWED_VALUE]"
              + " Choose one of the allowed numbers.");
      return;
    }
    throw new AssertionError("was built");
  }

  @SuppressWarnings("NullAway")
  private static void takesNoNull() {
    try {
      valid().gateWord((String) null);
    } catch (NullPointerException e) {
      same(
          e.getMessage().replace('\'', '"'),
          "Depot.gateWord was given null; call ifNotNull(value, ...) for a value that can be null");
      return;
    }
    throw new AssertionError("was taken");
  }

  private static void readsWhatIsIncomplete() {
    Depot depot = Depot.fromJson("{'Shift':7,'Guard':{'Person':{}}}".replace('\'', '"'));
    same(
        problems(depot.violations()),
        "depotName: is required and was not set\n"
            + "guard.person.firstName: is required and was not set\n"
            + "guard.person.lastName: is required and was not set\n"
            + "shelves: is required and was not set\n"
            + "shift: 7 is not one of 8, 12, 24 (hours)\n");
    same(depot.toJson(), "{'Guard':{'Person':{}},'Shift':7}");
    try {
      depot.depotName();
    } catch (IllegalStateException e) {
      same(
          e.getMessage(),
          "depotName is required, but this Depot was read without it; violations() of the whole"
              + " value lists all missing members");
      return;
    }
    throw new AssertionError("no exception");
  }

  private static void refusesBadJson() {
    for (String json :
        List.of(
            "{'DepotNam':'north'}",
            "{'DepotName':1}",
            "{'Shift':2147483648}",
            "{'Shift':1,'Shift':1}",
            "{'Guard':{'Robots':1,'Person':{}}}",
            "{'Seal':'*'}",
            "[]",
            "{")) {
      try {
        throw new AssertionError("was read: " + Depot.fromJson(json.replace('\'', '"')));
      } catch (InvalidJsonException e) {
        same(e.getMessage().isBlank(), false);
      }
    }
  }

  private static Depot.Builder valid() {
    return Depot.builder().depotName("north").shelf(s -> s.shelfName("a"));
  }

  private static void good(Consumer<Depot.Builder> change) {
    same(valid().applyMutation(change).build().violations(), List.of());
  }

  private static void bad(Consumer<Depot.Builder> change, String problem) {
    try {
      Depot depot = valid().applyMutation(change).build();
      throw new AssertionError("was built: " + depot);
    } catch (InvalidConfigException e) {
      same(problems(e.violations()), problem + "\n");
    }
  }

  private static String problems(List<dev.endpointdsl.Violation> violations) {
    StringBuilder text = new StringBuilder();
    violations.forEach(v -> text.append(v.path() + ": " + v.problem() + "\n"));
    return text.toString();
  }

  /** Compares values; an apostrophe in an expected string represents a quotation mark. */
  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!actual.equals(wanted)) {
      throw new AssertionError("expected\n" + wanted + "\nbut was\n" + actual);
    }
  }
}

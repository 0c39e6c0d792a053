package example.scalars;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.InvalidConfigException;
import java.time.Instant;
import java.util.function.Consumer;

/** Checks values at the bounds of their constraints and beyond. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    numbers();
    decimals();
    texts();
    others();
  }

  private static void numbers() {
    good(b -> b.timeout(1));
    good(b -> b.timeout(3600));
    bad(b -> b.timeout(0), "timeout: 0 is not between 1 and 3600 (seconds)", "RANGE");
    bad(b -> b.timeout(3601), "timeout: 3601 is not between 1 and 3600 (seconds)", "RANGE");
    good(b -> b.tiny((byte) -1).little(Short.MIN_VALUE).big(5_000_000_000L));
    good(b -> b.tiny((byte) 1).little((short) 1000).big(9_000_000_000L));
    bad(b -> b.tiny((byte) -2), "tiny: -2 is not between -1 and 1", "RANGE");
    bad(b -> b.little((short) 1001), "little: 1001 is more than 1000", "RANGE");
    bad(
        b -> b.big(4_999_999_999L),
        "big: 4999999999 is not between 5000000000 and 9000000000",
        "RANGE");
    good(b -> b.days(3));
    bad(b -> b.days(2), "days: 2 is not one of 1, 3, 5 (days)", "ALLOWED_VALUE");
  }

  private static void decimals() {
    good(b -> b.ratio(0.7));
    good(b -> b.ratio(1.6));
    bad(b -> b.ratio(0.69999), "ratio: 0.69999 is not between 0.7 and 1.6", "RANGE");
    bad(b -> b.ratio(1.60001), "ratio: 1.60001 is not between 0.7 and 1.6", "RANGE");
    bad(
        b -> b.ratio(1e39),
        "ratio: Infinity is not finite (a number too large for its type becomes infinite)",
        "NOT_FINITE");
    bad(
        b -> b.share(Double.NaN),
        "share: NaN is not a number (a number too close to 0 for its type becomes NaN)",
        "NOT_FINITE");
    bad(
        b -> b.share(-1e-60),
        "share: NaN is not a number (a number too close to 0 for its type becomes NaN)",
        "NOT_FINITE");
    good(b -> b.share(1e-45).share(-0.0));
    good(b -> b.factor(0.25).percentage(0));
    good(b -> b.factor(Double.MAX_VALUE).percentage(100));
    bad(b -> b.factor(0.2499), "factor: 0.2499 is less than 0.25", "RANGE");
    bad(
        b -> b.percentage(100.5), "percentage: 100.5 is not between 0 and 100 (percent)", "RANGE");
    good(b -> b.huge(1e300).least(-1.5f));
    bad(
        b -> b.huge(1.1e300),
        "huge: 1.1E300 is not between 100000000000000000000 and 1E+300",
        "RANGE");
  }

  private static void texts() {
    good(b -> b.name("a-b-c-d0"));
    bad(b -> b.name(""), "name: has 0 characters, 1 to 8 are allowed", "LENGTH");
    bad(
        b -> b.name("abcdefghi"),
        "name: has 9 characters, 1 to 8 are allowed",
        "LENGTH");
    bad(b -> b.name("a-"), "name: \"a-\" does not match [a-z](-*[a-z0-9])*; it ends in a hyphen", "PATTERN");
    bad(b -> b.name("a\n"), "name: \"a\\n\" does not match [a-z](-*[a-z0-9])*; it begins or ends with white space", "PATTERN");
    good(b -> b.part("xxabxx"));
    bad(b -> b.part("a b"), "part: \"a b\" does not match ab; it contains a space", "PATTERN");
    good(b -> b.short_("\uD83D\uDE00".repeat(3)).long_("12"));
    bad(b -> b.short_("1234"), "short_: has 4 characters, at most 3 are allowed",
        "LENGTH");
    bad(b -> b.long_("1"), "long_: has 1 character, at least 2 are needed", "LENGTH");
  }

  private static void others() {
    good(b -> b.bytes(new byte[4]).when(Instant.EPOCH).then(Instant.EPOCH));
    bad(b -> b.bytes(new byte[0]), "bytes: has 0 bytes, 1 to 4 are allowed", "LENGTH");
    bad(b -> b.bytes(Bytes.of(new byte[5])), "bytes: has 5 bytes, 1 to 4 are allowed",
        "LENGTH");
  }

  private static CreateThingInput.Builder valid() {
    return CreateThingInput.builder().name("a").timeout(60).wanted(false).share(0.5);
  }

  private static void good(Consumer<CreateThingInput.Builder> change) {
    CreateThingInput thing = valid().applyMutation(change).build();
    same(thing.violations().toString(), "[]");
    same(CreateThingInput.fromJson(thing.toJson()), thing);
    same(CreateThingInput.fromJson(thing.toPrettyJson()), thing);
  }

  private static void bad(
      Consumer<CreateThingInput.Builder> change, String problem, String rule) {
    try {
      CreateThingInput thing = valid().applyMutation(change).build();
      throw new AssertionError("was built: " + thing);
    } catch (InvalidConfigException e) {
      same(e.violations().size(), 1);
      var violation = e.violations().get(0);
      same(violation.path() + ": " + violation.problem(), problem);
      same(violation.rule().id(), rule);
    }
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}

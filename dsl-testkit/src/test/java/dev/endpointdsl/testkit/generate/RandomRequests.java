package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Generates requests that are valid by the model, so that members added to the model are tested as
 * well. Values at the limits of constraints are more likely than those between.
 *
 * <p>It draws from a random number generator without jqwik's arbitraries, which take minutes for
 * the requests of all operations.
 */
public final class RandomRequests {

  private static final List<String> UNKNOWN_VALUES =
      List.of("", " ", "ml.new.xlarge", "ML_M5_XLARGE", "PREFIX-AWARE", "\u0000\"\\");

  private static final int LONGEST_UNKNOWN_VALUE = 40;

  private final Predicate<MemberShape> included;
  private final Random random;

  private RandomRequests(Predicate<MemberShape> included, Random random) {
    this.included = included;
    this.random = random;
  }

  /** Returns configurations with any members of the model. */
  public static Arbitrary<JsonObject> any() {
    return any(HostingModel.configInput());
  }

  /** Returns requests of an operation with any members of the model. */
  public static Arbitrary<JsonObject> any(StructureShape input) {
    return Arbitraries.randomValue(
        random -> new RandomRequests(member -> true, random).structure(input));
  }

  /** Returns configurations with only the members that the AWS SDK can send. */
  public static Arbitrary<JsonObject> forSdk() {
    return forSdk(HostingModel.configInput());
  }

  /** Returns requests of an operation with only the members that the AWS SDK can send. */
  public static Arbitrary<JsonObject> forSdk(StructureShape input) {
    return Arbitraries.randomValue(
        random -> new RandomRequests(HostingModel::isInSdk, random).structure(input));
  }

  /** Returns some configurations with any members, always the same for a seed. */
  static List<JsonObject> some(int count, long seed) {
    RandomRequests requests = new RandomRequests(member -> true, new Random(seed));
    return Stream.generate(() -> requests.structure(HostingModel.configInput()))
        .limit(count)
        .toList();
  }

  private JsonObject structure(StructureShape structure) {
    Choices choices =
        one(
            Choices.usual(structure).stream()
                .filter(each -> areIncluded(structure, each.needed()))
                .toList());
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (MemberShape member : structure.members()) {
      boolean possible = included.test(member) && choices.allows(member);
      if (possible && (choices.needs(member) || random.nextBoolean())) {
        members.put(member.getMemberName(), value(member, choices));
      }
    }
    return new JsonObject(members);
  }

  private boolean areIncluded(StructureShape structure, Set<String> members) {
    return structure.members().stream()
        .filter(member -> members.contains(member.getMemberName()))
        .allMatch(included);
  }

  private JsonValue value(MemberShape member, Choices choices) {
    String implied = choices.implied().get(member.getMemberName());
    if (implied != null) {
      return new JsonString(implied);
    }
    Set<String> foreign = choices.foreign().getOrDefault(member.getMemberName(), Set.of());
    return Stream.generate(() -> value(member))
        .filter(value -> !(value instanceof JsonString text && foreign.contains(text.value())))
        .findFirst()
        .orElseThrow();
  }

  private JsonValue value(MemberShape member) {
    Shape target = HostingModel.target(member);
    return switch (target.getType()) {
      case STRUCTURE -> structure((StructureShape) target);
      case LIST -> list(member, (ListShape) target);
      case MAP -> map((MapShape) target);
      case ENUM -> new JsonString(enumValue((EnumShape) target));
      case STRING -> new JsonString(string(Limits.of(member)));
      case INTEGER -> new JsonNumber(integer(Limits.of(member)));
      case FLOAT -> new JsonNumber(floatingPoint(Limits.of(member)));
      case DOUBLE -> new JsonNumber(doubleNumber(Limits.of(member)));
      case BOOLEAN -> new JsonBoolean(random.nextBoolean());
      case TIMESTAMP -> new JsonNumber(timestamp());
      default -> throw new AssertionError("No values are made for " + target);
    };
  }

  /** Returns a list that is short, or seldom as long as its limit, if it has one. */
  private JsonValue list(MemberShape member, ListShape list) {
    Limits limits = Limits.of(member);
    int size =
        limits.hasMaxLength() && random.nextInt(16) == 0
            ? limits.maxLength()
            : Math.min(limits.minLength() + random.nextInt(3), limits.maxLength());
    return new JsonArray(Stream.generate(() -> value(list.getMember())).limit(size).toList());
  }

  /** Returns a small map, because the keys and values of a map can be as long as the strings. */
  private JsonValue map(MapShape map) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      entries.put(string(Limits.of(map.getKey())), value(map.getValue()));
    }
    return new JsonObject(entries);
  }

  private String enumValue(EnumShape shape) {
    return switch (random.nextInt(14)) {
      case 0 -> one(UNKNOWN_VALUES);
      case 1 -> anyString();
      default -> one(List.copyOf(shape.getEnumValues().values()));
    };
  }

  /** Returns a string of any characters but unpaired surrogates. */
  private String anyString() {
    return random
        .ints(random.nextInt(LONGEST_UNKNOWN_VALUE), 0, Character.MAX_CODE_POINT + 1)
        .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String string(Limits limits) {
    PatternStrings strings = limits.strings();
    return switch (random.nextInt(8)) {
      case 0 -> strings.shortest(random);
      case 1 -> strings.longest(random);
      default -> strings.random(random);
    };
  }

  private String integer(Limits limits) {
    int min = limits.min().intValue();
    int max = limits.max().intValue();
    long between = min + (long) (random.nextDouble() * ((long) max - min + 1));
    return String.valueOf(one(List.of((long) min, (long) max, between, between)));
  }

  /** Returns a number with the digits of a float, or with all its digits. */
  private String floatingPoint(Limits limits) {
    float min = limits.min().floatValue();
    float max = limits.max().floatValue();
    float share = random.nextFloat();
    float between = min * (1 - share) + max * share;
    List<Float> within =
        Stream.of(min, max, between, Float.MIN_VALUE, Float.MIN_NORMAL, -0.0f, 0.1f, 0.9f, 1f)
            .filter(number -> number >= min && number <= max)
            .toList();
    float number = one(within);
    return number == 0 || random.nextBoolean()
        ? Float.toString(number)
        : new BigDecimal(number).toString();
  }

  private String doubleNumber(Limits limits) {
    double min = limits.min().doubleValue();
    double max = limits.max().doubleValue();
    double share = random.nextDouble();
    double between = min * (1 - share) + max * share;
    return String.valueOf(
        one(
            Stream.of(min, max, between, Double.MIN_VALUE, 0.1, 1.0, 70.0)
                .filter(number -> number >= min && number <= max)
                .toList()));
  }

  /** Returns seconds since 1970 with the milliseconds that the AWS SDK sends. */
  private String timestamp() {
    long millis = one(List.of(0L, 1_000L, -1L, (long) (random.nextDouble() * 4_102_444_800_000L)));
    return BigDecimal.valueOf(millis, 3).toPlainString();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Generates requests that are valid by the model, so that members added to the model are tested as
 * well. Values at the limits of constraints are more likely than those between.
 */
public final class RandomRequests {

  private static final Arbitrary<String> UNKNOWN_VALUES =
      Arbitraries.oneOf(
          Arbitraries.of("", " ", "ml.new.xlarge", "ML_M5_XLARGE", "PREFIX-AWARE", "\u0000\"\\"),
          Arbitraries.strings().all().excludeChars(surrogates()).ofMaxLength(40));

  /** The number of values among which edge cases are spread. */
  private static final int GENERATED = 1_000;

  private final Predicate<MemberShape> included;

  private RandomRequests(Predicate<MemberShape> included) {
    this.included = included;
  }

  /** Returns configurations with any members of the model. */
  public static Arbitrary<JsonObject> any() {
    return any(HostingModel.configInput());
  }

  /** Returns requests of an operation with any members of the model. */
  public static Arbitrary<JsonObject> any(StructureShape input) {
    return new RandomRequests(member -> true).structure(input);
  }

  /** Returns configurations with only the members that the AWS SDK can send. */
  public static Arbitrary<JsonObject> forSdk() {
    return forSdk(HostingModel.configInput());
  }

  /** Returns requests of an operation with only the members that the AWS SDK can send. */
  public static Arbitrary<JsonObject> forSdk(StructureShape input) {
    return new RandomRequests(HostingModel::isInSdk).structure(input);
  }

  /** Returns some requests with any members, always the same for a seed. */
  static List<JsonObject> some(int count, long seed) {
    List<JsonObject> requests = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<JsonObject> generator = any().generator(GENERATED, true);
          Random random = new Random(seed);
          Stream.generate(() -> generator.next(random).value()).limit(count).forEach(requests::add);
        });
    return requests;
  }

  private Arbitrary<JsonObject> structure(StructureShape structure) {
    return Arbitraries.oneOf(
        Choices.usual(structure).stream()
            .filter(choices -> areIncluded(structure, choices.needed()))
            .map(choices -> structure(structure, choices))
            .toList());
  }

  private boolean areIncluded(StructureShape structure, Set<String> members) {
    return structure.members().stream()
        .filter(member -> members.contains(member.getMemberName()))
        .allMatch(included);
  }

  private Arbitrary<JsonObject> structure(StructureShape structure, Choices choices) {
    List<Arbitrary<Optional<Map.Entry<String, JsonValue>>>> members = new ArrayList<>();
    structure.members().stream()
        .filter(included)
        .filter(choices::allows)
        .forEach(member -> members.add(optional(member, choices)));
    return Combinators.combine(members).as(RandomRequests::object).withoutEdgeCases();
  }

  private static JsonObject object(List<Optional<Map.Entry<String, JsonValue>>> members) {
    Map<String, JsonValue> object = new LinkedHashMap<>();
    members.forEach(
        member -> member.ifPresent(entry -> object.put(entry.getKey(), entry.getValue())));
    return new JsonObject(object);
  }

  private Arbitrary<Optional<Map.Entry<String, JsonValue>>> optional(
      MemberShape member, Choices choices) {
    Arbitrary<Optional<Map.Entry<String, JsonValue>>> present =
        value(member, choices).map(value -> Optional.of(Map.entry(member.getMemberName(), value)));
    return choices.needs(member)
        ? present
        : Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(1, present));
  }

  private Arbitrary<JsonValue> value(MemberShape member, Choices choices) {
    String implied = choices.implied().get(member.getMemberName());
    String foreign = choices.foreign().get(member.getMemberName());
    if (implied != null) {
      return Arbitraries.just(new JsonString(implied));
    }
    return value(member).filter(value -> !isString(value, foreign));
  }

  private static boolean isString(JsonValue value, @Nullable String text) {
    return value instanceof JsonString string && string.value().equals(text);
  }

  private Arbitrary<JsonValue> value(MemberShape member) {
    Shape target = HostingModel.target(member);
    return switch (target.getType()) {
      case STRUCTURE -> structure((StructureShape) target).map(object -> object);
      case LIST -> list(member, (ListShape) target);
      case MAP -> map((MapShape) target);
      case ENUM -> enumValue((EnumShape) target).map(JsonString::new);
      case STRING -> string(Limits.of(member)).map(JsonString::new);
      case INTEGER -> integer(Limits.of(member)).map(JsonNumber::new);
      case FLOAT -> floatingPoint(Limits.of(member)).map(JsonNumber::new);
      case DOUBLE -> doubles(Limits.of(member)).map(JsonNumber::new);
      case BOOLEAN -> Arbitraries.of(true, false).map(JsonBoolean::new);
      default -> throw new AssertionError("No values are made for " + target);
    };
  }

  private Arbitrary<JsonValue> list(MemberShape member, ListShape list) {
    Limits limits = Limits.of(member);
    Arbitrary<JsonValue> element = value(list.getMember());
    int few = Math.min(limits.minLength() + 2, limits.maxLength());
    return Arbitraries.frequencyOf(
            Tuple.of(15, element.list().ofMinSize(limits.minLength()).ofMaxSize(few)),
            Tuple.of(1, element.list().ofSize(limits.maxLength())))
        .map(JsonArray::new);
  }

  /** Returns small maps, because the keys and values of a map can be as long as the strings. */
  private Arbitrary<JsonValue> map(MapShape map) {
    Arbitrary<String> keys = string(Limits.of(map.getKey()));
    return Arbitraries.maps(keys, value(map.getValue())).ofMaxSize(2).map(JsonObject::new);
  }

  private static Arbitrary<String> enumValue(EnumShape shape) {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(List.copyOf(shape.getEnumValues().values()))),
        Tuple.of(1, UNKNOWN_VALUES.filter(text -> !shape.getEnumValues().containsValue(text))));
  }

  private static Arbitrary<String> string(Limits limits) {
    PatternStrings strings = limits.strings();
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.randomValue(strings::random)),
        Tuple.of(1, Arbitraries.randomValue(strings::shortest)),
        Tuple.of(1, Arbitraries.randomValue(strings::longest)));
  }

  private static Arbitrary<String> integer(Limits limits) {
    int min = limits.min().intValue();
    int max = limits.max().intValue();
    return Arbitraries.oneOf(Arbitraries.of(min, max), Arbitraries.integers().between(min, max))
        .map(String::valueOf);
  }

  /** Returns numbers with the digits of a float, or with all their digits. */
  private static Arbitrary<String> floatingPoint(Limits limits) {
    Arbitrary<Float> numbers =
        Arbitraries.oneOf(
            Arbitraries.of(limits.min().floatValue(), Float.MIN_VALUE, 0.1f, 1f, 16_777_216f),
            Arbitraries.of(limits.max().floatValue(), Float.MIN_NORMAL, -0.0f, 0.9f, 1e10f),
            Arbitraries.floats().between(limits.min().floatValue(), limits.max().floatValue()));
    float min = limits.min().floatValue();
    float max = limits.max().floatValue();
    Arbitrary<Float> within = numbers.filter(number -> number >= min && number <= max);
    return Combinators.combine(within, Arbitraries.of(true, false))
        .as((number, isShort) -> isShort ? number.toString() : allDigits(number));
  }

  private static Arbitrary<String> doubles(Limits limits) {
    double min = limits.min().doubleValue();
    double max = limits.max().doubleValue();
    return Arbitraries.oneOf(
            Arbitraries.of(min, max, Double.MIN_VALUE, 0.1, 1.0, 70.0),
            Arbitraries.doubles().between(min, max))
        .filter(number -> number >= min && number <= max)
        .map(String::valueOf);
  }

  private static String allDigits(float number) {
    return number == 0 ? Float.toString(number) : new BigDecimal(number).toString();
  }

  private static char[] surrogates() {
    char[] surrogates = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
    for (int i = 0; i < surrogates.length; i++) {
      surrogates[i] = (char) (Character.MIN_SURROGATE + i);
    }
    return surrogates;
  }
}

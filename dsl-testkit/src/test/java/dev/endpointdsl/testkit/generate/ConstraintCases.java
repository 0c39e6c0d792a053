package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.smithy.model.shapes.StructureShape;

/** Walks the model, and violates or just satisfies each constraint once in a full request. */
public final class ConstraintCases {

  private static final List<String> ODD_STRINGS = List.of("!", "\n", "/", "\u00e9", "");

  /** Created once, because there are many cases and a test for each. */
  private static final Collection<ConstraintCase> ALL = of(HostingModel.configInput());

  private final JsonObject full;
  private final List<ConstraintCase> cases = new ArrayList<>();

  private ConstraintCases(JsonObject full) {
    this.full = full;
  }

  /** Returns a case for each side of each constraint, once for each path. */
  public static Collection<ConstraintCase> all() {
    return ALL;
  }

  /** Returns the cases for the input of an operation. */
  public static Collection<ConstraintCase> of(StructureShape input) {
    Map<String, ConstraintCase> cases = new LinkedHashMap<>();
    for (JsonObject full : FullRequest.all(input)) {
      for (RequestMember place : RequestMember.all(full, input)) {
        at(full, place).forEach(one -> cases.putIfAbsent(one.toString(), one));
      }
    }
    return List.copyOf(cases.values());
  }

  /**
   * Returns the request of a case without optional members next to its place: the violation must be
   * found without them.
   */
  public static JsonObject withoutOptionalSiblings(ConstraintCase one, StructureShape input) {
    String member = one.path().replaceAll("\\[([0-9]+|\"[^\"]*\")]$", "");
    String structure = member.substring(0, Math.max(0, member.lastIndexOf('.')));
    JsonObject request = one.request();
    for (RequestMember place : RequestMember.all(one.original(), input)) {
      boolean beside =
          place.path().lastIndexOf('.') == structure.length() - (structure.isEmpty() ? 1 : 0)
              && place.path().startsWith(structure)
              && !place.path().endsWith("]");
      if (beside && place.isOptional() && !place.path().equals(member)) {
        request = JsonEdit.remove(request, place.path());
      }
    }
    return request;
  }

  /** Returns the cases of one place; a list there must have an element. */
  static List<ConstraintCase> at(JsonObject request, RequestMember place) {
    ConstraintCases maker = new ConstraintCases(request);
    maker.add(place);
    return maker.cases;
  }

  private void add(RequestMember place) {
    if (place.member().isRequired()) {
      leftOut(place, Optional.of(ShapeRule.REQUIRED));
    } else if (place.isOptional()) {
      leftOut(place, Optional.empty());
    }
    switch (place.target().getType()) {
      case INTEGER -> number(place, limit -> BigDecimal.ONE);
      case FLOAT -> number(place, limit -> new BigDecimal(Math.ulp(limit.floatValue())));
      case DOUBLE -> number(place, limit -> new BigDecimal(Math.ulp(limit.doubleValue())));
      case STRING -> string(place);
      case LIST -> list(place);
      default -> {}
    }
  }

  private void leftOut(RequestMember place, Optional<ShapeRule> broken) {
    JsonObject without = JsonEdit.remove(full, place.path());
    cases.add(new ConstraintCase(place.path(), "left out", broken, full, without));
  }

  /** Takes the numbers next to the limits: steps of a float are smaller near 0. */
  private void number(RequestMember place, UnaryOperator<BigDecimal> step) {
    Limits limits = Limits.of(place.member());
    BigDecimal min = limits.min();
    BigDecimal max = limits.max();
    keeps(place, "at least", number(min));
    keeps(place, "at most", number(max));
    if (limits.hasMin()) {
      breaks(place, "below", ShapeRule.RANGE, number(min.subtract(step.apply(min))));
    }
    if (limits.hasMax()) {
      breaks(place, "above", ShapeRule.RANGE, number(max.add(step.apply(max))));
    }
  }

  private static JsonNumber number(BigDecimal number) {
    return new JsonNumber(number.toString());
  }

  private void list(RequestMember place) {
    Limits limits = Limits.of(place.member());
    if (limits.length().isEmpty()) {
      return;
    }
    keeps(place, "with the fewest", list(place, limits.minLength()));
    keeps(place, "with the most", list(place, limits.maxLength()));
    if (limits.minLength() > 0) {
      breaks(place, "with too few", ShapeRule.SIZE, list(place, limits.minLength() - 1));
    }
    if (limits.hasMaxLength()) {
      breaks(place, "with too many", ShapeRule.SIZE, list(place, limits.maxLength() + 1));
    }
  }

  /** Returns a list of copies of the first element of the list at a place. */
  private static JsonArray list(RequestMember place, int size) {
    return new JsonArray(Collections.nCopies(size, ((JsonArray) place.value()).elements().get(0)));
  }

  private void string(RequestMember place) {
    Limits limits = Limits.of(place.member());
    PatternStrings strings = limits.strings();
    if (limits.hasMaxLength()) {
      String longest = strings.longest(new Random(1));
      keeps(place, "longest", new JsonString(longest));
      String longer = strings.ofLength(longest, limits.maxLength() + 1).orElse(longest + "x");
      breaks(place, "too long", ShapeRule.LENGTH, new JsonString(longer));
      wideStrings(place, limits, strings);
    }
    String shortest = strings.shortest(new Random(1));
    keeps(place, "shortest", new JsonString(shortest));
    if (limits.minLength() > 0) {
      String shorter = "x".repeat(limits.minLength() - 1);
      breaks(place, "too short", ShapeRule.LENGTH, new JsonString(shorter));
    }
    limits.pattern().ifPresent(pattern -> offPattern(place, limits, strings));
  }

  /** A code point of two chars counts once. */
  private void wideStrings(RequestMember place, Limits limits, PatternStrings strings) {
    String wide = "\ud835\udc9c".repeat(limits.maxLength());
    if (strings.matches(wide)) {
      keeps(place, "longest in code points", new JsonString(wide));
      breaks(place, "too long by one code point", ShapeRule.LENGTH, new JsonString(wide + "x"));
    }
  }

  private void offPattern(RequestMember place, Limits limits, PatternStrings strings) {
    String valid = strings.random(new Random(1));
    Stream.concat(
            ODD_STRINGS.stream().map(odd -> odd + "x".repeat(limits.minLength())),
            ODD_STRINGS.stream().map(odd -> valid + odd))
        .distinct()
        .filter(string -> !strings.matches(string) && isWithin(limits, string))
        .forEach(string -> breaks(place, "off pattern", ShapeRule.PATTERN, new JsonString(string)));
  }

  private static boolean isWithin(Limits limits, String string) {
    int length = PatternStrings.length(string);
    return length >= limits.minLength() && length <= limits.maxLength();
  }

  private void keeps(RequestMember place, String what, JsonValue value) {
    add(place, what, Optional.empty(), value);
  }

  private void breaks(RequestMember place, String what, ShapeRule rule, JsonValue value) {
    add(place, what, Optional.of(rule), value);
  }

  private void add(RequestMember place, String what, Optional<ShapeRule> rule, JsonValue value) {
    JsonObject request = JsonEdit.set(full, place.path(), value);
    cases.add(new ConstraintCase(place.path(), what, rule, full, request));
  }
}

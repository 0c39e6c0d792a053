package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.generate.FullRequest;
import dev.endpointdsl.testkit.generate.JsonEdit;
import dev.endpointdsl.testkit.generate.Limits;
import dev.endpointdsl.testkit.generate.RequestMember;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checking a value that is far too long is no more work than checking a valid one. */
class ExcessiveRequestsTest {

  private static final int MANY = 200_000;

  /** A value in a request. */
  private record Occurrence(JsonObject request, RequestMember place) {
    @Override
    public String toString() {
      return place.path();
    }
  }

  static Stream<Occurrence> strings() {
    return occurrences().filter(one -> one.place.target().isStringShape() && isLimited(one));
  }

  static Stream<Occurrence> lists() {
    return occurrences().filter(one -> one.place.target().isListShape() && isLimited(one));
  }

  /** A recursive pattern matcher would overflow the stack. */
  @ParameterizedTest
  @MethodSource("strings")
  void aStringIsRefusedForItsLength(Occurrence occurrence) {
    for (String string : List.of("a".repeat(MANY), "a" + "-".repeat(MANY) + "b")) {
      assertThat(violations(occurrence, new JsonString(string)))
          .filteredOn(violation -> violation.rule() instanceof ShapeRule)
          .extracting(violation -> violation.path().wirePath(), Violation::rule)
          .containsExactly(tuple(occurrence.place.path(), ShapeRule.LENGTH));
    }
  }

  /** The elements violate all constraints, but only the first ones are checked. */
  @ParameterizedTest
  @MethodSource("lists")
  void aListIsRefusedForItsSize(Occurrence occurrence) {
    JsonValue element = ((JsonArray) occurrence.place.value()).elements().get(0);
    JsonValue broken = element instanceof JsonObject ? JsonObject.EMPTY : new JsonString("\n");
    JsonArray list = new JsonArray(Collections.nCopies(MANY, broken));

    assertThat(violations(occurrence, list))
        .filteredOn(violation -> violation.path().wirePath().startsWith(occurrence.place.path()))
        .allSatisfy(one -> assertThat(index(one, occurrence)).isLessThan(most(occurrence)))
        .extracting(Violation::rule)
        .startsWith(ShapeRule.SIZE);
  }

  /** Compares the minimum of many times, because other work on the machine only adds time. */
  @Test
  void checkingALongNameTakesNoLongerThanReadingIt() {
    String json = "{\"EndpointConfigName\": \"" + "a-".repeat(MANY / 2) + "\"}";
    long reading = Long.MAX_VALUE;
    long checking = Long.MAX_VALUE;
    for (int i = 0; i < 200; i++) {
      long start = System.nanoTime();
      EndpointConfig config = EndpointConfig.fromJson(json);
      long read = System.nanoTime();
      assertThat(config.violations().get(0).rule()).isEqualTo(ShapeRule.LENGTH);
      checking = Math.min(checking, System.nanoTime() - read);
      reading = Math.min(reading, read - start);
    }

    assertThat(checking).isLessThanOrEqualTo(reading);
  }

  /** Returns the index of the element of a violation; -1 for the list itself. */
  private static long index(Violation violation, Occurrence occurrence) {
    String rest = violation.path().wirePath().substring(occurrence.place.path().length());
    return rest.isEmpty() ? -1 : Long.parseLong(rest.substring(1, rest.indexOf(']')));
  }

  private static long most(Occurrence occurrence) {
    return Limits.of(occurrence.place.member()).maxLength();
  }

  private static List<Violation> violations(Occurrence occurrence, JsonValue value) {
    JsonObject request = JsonEdit.set(occurrence.request, occurrence.place.path(), value);
    return EndpointConfig.fromJson(JsonTreeWriter.ascii(request)).violations();
  }

  private static boolean isLimited(Occurrence occurrence) {
    return Limits.of(occurrence.place.member()).hasMaxLength();
  }

  /** Returns each path once. */
  private static Stream<Occurrence> occurrences() {
    Map<String, Occurrence> occurrences = new LinkedHashMap<>();
    for (JsonObject full : FullRequest.all()) {
      RequestMember.all(full)
          .forEach(place -> occurrences.putIfAbsent(place.path(), new Occurrence(full, place)));
    }
    return occurrences.values().stream();
  }
}

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

/** Of what is far too long, no more is looked at than of what is not. */
class ExcessiveRequestsTest {

  private static final int MANY = 200_000;

  /** A place in a request. */
  private record Spot(JsonObject request, RequestMember place) {
    @Override
    public String toString() {
      return place.path();
    }
  }

  static Stream<Spot> texts() {
    return spots().filter(one -> one.place.target().isStringShape() && isLimited(one));
  }

  static Stream<Spot> lists() {
    return spots().filter(one -> one.place.target().isListShape() && isLimited(one));
  }

  /** A recursive look at the pattern would overflow the stack. */
  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsRefusedByItsLength(Spot spot) {
    for (String text : List.of("a".repeat(MANY), "a" + "-".repeat(MANY) + "b")) {
      assertThat(violations(spot, new JsonString(text)))
          .filteredOn(violation -> violation.rule() instanceof ShapeRule)
          .extracting(violation -> violation.path().wirePath(), Violation::rule)
          .containsExactly(tuple(spot.place.path(), ShapeRule.LENGTH));
    }
  }

  /** Elements that break whatever there is to break, and of which the first are looked at. */
  @ParameterizedTest
  @MethodSource("lists")
  void aListIsRefusedByItsSize(Spot spot) {
    JsonValue element = ((JsonArray) spot.place.value()).elements().get(0);
    JsonValue broken = element instanceof JsonObject ? JsonObject.EMPTY : new JsonString("\n");
    JsonArray list = new JsonArray(Collections.nCopies(MANY, broken));

    assertThat(violations(spot, list))
        .filteredOn(violation -> violation.path().wirePath().startsWith(spot.place.path()))
        .allSatisfy(one -> assertThat(index(one, spot)).isLessThan(most(spot)))
        .extracting(Violation::rule)
        .startsWith(ShapeRule.SIZE);
  }

  /** The best of many times: what else the machine does can only add to them. */
  @Test
  void aLongNameTakesNoLongerToCheckThanToRead() {
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

  /** Which element it is about; the list itself is in front of all. */
  private static long index(Violation violation, Spot spot) {
    String rest = violation.path().wirePath().substring(spot.place.path().length());
    return rest.isEmpty() ? -1 : Long.parseLong(rest.substring(1, rest.indexOf(']')));
  }

  private static long most(Spot spot) {
    return Limits.of(spot.place.member()).maxLength();
  }

  private static List<Violation> violations(Spot spot, JsonValue value) {
    JsonObject request = JsonEdit.set(spot.request, spot.place.path(), value);
    return EndpointConfig.fromJson(JsonTreeWriter.ascii(request)).violations();
  }

  private static boolean isLimited(Spot spot) {
    return Limits.of(spot.place.member()).hasMaxLength();
  }

  /** Each path once. */
  private static Stream<Spot> spots() {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (JsonObject full : FullRequest.all()) {
      RequestMember.all(full)
          .forEach(place -> spots.putIfAbsent(place.path(), new Spot(full, place)));
    }
    return spots.values().stream();
  }
}

package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.fixture.CapturingHttpClient;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.RandomRequests;
import dev.endpointdsl.testkit.generate.RequestMember;
import dev.endpointdsl.testkit.generate.RootType;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A round trip of a request of any type from JSON to value and back, or to the SDK's request and
 * the wire, loses and adds nothing.
 */
class RequestRoundTripTest {

  private static final CapturingHttpClient HTTP = new CapturingHttpClient();

  /** A request and its type. */
  private record Sample<T>(RootType<T> type, JsonObject request) {

    T read() {
      return type.fromJson().apply(JsonTreeWriter.ascii(request));
    }

    T withoutRules() {
      return type.withoutRules().apply(read());
    }

    Map<String, String> content() {
      return RequestMember.content(request, type.input());
    }

    Map<String, String> content(String json) {
      return RequestMember.content(JsonTreeReader.readObject(json), type.input());
    }

    List<String> paths(Predicate<RequestMember> wanted) {
      return RequestMember.all(request, type.input()).stream()
          .filter(wanted)
          .map(RequestMember::path)
          .toList();
    }
  }

  @Provide
  Arbitrary<Sample<?>> requests() {
    return Arbitraries.oneOf(
        RootType.allButConfigs().stream()
            .map(type -> samples(type, RandomRequests.any(type.input())))
            .toList());
  }

  @Provide
  Arbitrary<Sample<?>> requestsForSdk() {
    return Arbitraries.oneOf(
        RootType.allButConfigs().stream()
            .map(type -> samples(type, RandomRequests.forSdk(type.input())))
            .toList());
  }

  private static <T> Arbitrary<Sample<?>> samples(
      RootType<T> type, Arbitrary<JsonObject> requests) {
    return requests.map(request -> new Sample<>(type, request));
  }

  @Property(tries = 900)
  void jsonIsKept(@ForAll("requests") Sample<?> sample) {
    keeps(sample);
  }

  @Property(tries = 900)
  void theSdkSendsTheJson(@ForAll("requestsForSdk") Sample<?> sample) {
    sends(sample);
  }

  private static <T> void keeps(Sample<T> sample) {
    RootType<T> type = sample.type();
    T value = sample.read();
    T rebuilt = sample.withoutRules();

    assertThat(sample.content(type.toJson().apply(value))).isEqualTo(sample.content());
    assertThat(type.fromJson().apply(type.toPrettyJson().apply(value))).isEqualTo(value);
    assertThat(rebuilt).isEqualTo(value).isNotSameAs(value).hasSameHashCodeAs(value);
    assertThat(type.violations().apply(value))
        .filteredOn(violation -> violation.rule() instanceof ShapeRule)
        .allSatisfy(violation -> assertThat(violation.severity()).isEqualTo(Severity.WARN))
        .extracting(violation -> violation.path().wirePath())
        .containsExactlyInAnyOrderElementsOf(sample.paths(RequestMember::isUnknownValue));
    refusesWhatTheSdkLacks(sample, rebuilt);
  }

  private static <T> void refusesWhatTheSdkLacks(Sample<T> sample, T value) {
    List<String> lacking = outermost(sample.paths(place -> !HostingModel.isInSdk(place.member())));
    if (!lacking.isEmpty()) {
      InvalidConfigException refusal =
          catchThrowableOfType(
              InvalidConfigException.class, () -> sample.type().sent().apply(HTTP, value));
      assertThat(refusal.violations())
          .allSatisfy(found -> assertThat(found.rule()).isEqualTo(ShapeRule.NOT_IN_SDK))
          .extracting(violation -> violation.path().wirePath())
          .containsExactlyInAnyOrderElementsOf(lacking);
    }
  }

  /** Leaves out the paths within others. */
  private static List<String> outermost(List<String> paths) {
    return paths.stream()
        .filter(path -> paths.stream().noneMatch(other -> path.startsWith(other + "[")))
        .toList();
  }

  private static <T> void sends(Sample<T> sample) {
    T value = sample.withoutRules();

    T readBack = sample.type().sent().apply(HTTP, value);

    assertThat(HTTP.lastTarget()).endsWith("." + sample.type().operation());
    assertThat(sample.content(HTTP.lastBody())).isEqualTo(sample.content());
    assertThat(readBack).isEqualTo(value);
  }
}

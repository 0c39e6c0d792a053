package dev.endpointdsl.testkit.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Severity;
import dev.endpointdsl.autoscaling.ScalableTargetRule;
import dev.endpointdsl.autoscaling.ScalingPolicyRule;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.fixture.RawHttp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server refuses the requests that break a rule with a recorded message, and no others. */
class ScalingRefusalsTest {

  private static final Set<String> ERRORS =
      Stream.concat(
              Arrays.stream(ScalableTargetRule.values()), Arrays.stream(ScalingPolicyRule.values()))
          .filter(rule -> rule.severity() == Severity.ERROR)
          .map(Object::toString)
          .collect(Collectors.toSet());

  private static ScalingFixture scaling;
  private static RawHttp http;

  @BeforeAll
  static void start() {
    scaling = new ScalingFixture();
    http = new RawHttp(scaling.endpoints.sageMaker.endpoint());
  }

  @AfterAll
  static void stop() {
    scaling.close();
  }

  /** A request by the rule that it is about. */
  record Case(String rule, String operation, JsonObject request) {
    @Override
    public String toString() {
      return rule;
    }
  }

  @ParameterizedTest
  @MethodSource
  void refuses(Case broken) {
    HttpResponse<String> response = put(broken);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("ObjectNotFoundException", "Serialization");
  }

  static List<Case> refuses() {
    return cases()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(of(entry, entry.object("breaks"))),
                    entry.objects("alsoBreaks").stream()
                        .map(more -> of(entry, more.object("breaks")))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource
  void accepts(Case accepted) {
    assertThat(put(accepted))
        .satisfies(
            response -> assertThat(response.statusCode()).as(response.body()).isEqualTo(200));
  }

  static List<Case> accepts() {
    return cases()
        .map(entry -> of(entry, entry.object("passes")))
        .filter(entry -> entry.request().string("ServiceNamespace").equals("sagemaker"))
        .toList();
  }

  /** The target is registered first, because the service looks it up first. */
  private static HttpResponse<String> put(Case request) {
    if (!request.operation().equals("RegisterScalableTarget")) {
      JsonObject target = JsonObject.EMPTY;
      for (String member : List.of("ServiceNamespace", "ResourceId", "ScalableDimension")) {
        target = target.withFrom(request.request(), member);
      }
      post("DeregisterScalableTarget", target);
      JsonObject bounds =
          target.with("MinCapacity", JsonNumber.of(1)).with("MaxCapacity", JsonNumber.of(4));
      assertThat(post("RegisterScalableTarget", bounds).statusCode()).isEqualTo(200);
    }
    return post(request.operation(), request.request());
  }

  private static HttpResponse<String> post(String operation, JsonObject request) {
    return http.send(
        http.request("/", "AnyScaleFrontendService." + operation)
            .POST(BodyPublishers.ofString(JsonTreeWriter.ascii(request))));
  }

  private static Case of(JsonObject entry, JsonObject request) {
    String operation =
        switch (entry.string("request")) {
          case "ScalableTarget" -> "RegisterScalableTarget";
          case "ScalingPolicy" -> "PutScalingPolicy";
          default -> "PutScheduledAction";
        };
    return new Case(entry.string("rule"), operation, request);
  }

  private static Stream<JsonObject> cases() {
    try (InputStream in = ScalingRefusalsTest.class.getResourceAsStream("/scaling/cases.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return ((JsonArray) JsonTreeReader.read(text))
          .elements().stream()
              .map(JsonObject.class::cast)
              .filter(entry -> ERRORS.contains(entry.string("rule")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.SageMakerRule;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.RandomRequests;
import dev.endpointdsl.testkit.generate.RequestMember;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/** A round trip from JSON to value, SDK request, server and back loses and adds nothing. */
class RoundTripTest {

  private static LocalSageMaker sageMaker;

  @BeforeContainer
  static void start() {
    sageMaker = SdkRequests.permissive().start();
  }

  @AfterContainer
  static void stop() {
    sageMaker.close();
  }

  @Provide
  Arbitrary<JsonObject> requests() {
    return RandomRequests.any();
  }

  @Provide
  Arbitrary<JsonObject> requestsForSdk() {
    return RandomRequests.forSdk();
  }

  @Property(tries = 150)
  void jsonIsKept(@ForAll("requests") JsonObject request) {
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(request));

    assertThat(content(config.toJson())).isEqualTo(RequestMember.content(request));
    assertThat(content(config.toPrettyJson())).isEqualTo(RequestMember.content(request));
    assertThat(config.toJson()).doesNotContain("\n");
    assertThat(EndpointConfig.fromJson(config.toPrettyJson())).isEqualTo(config);
  }

  @Property(tries = 150)
  void unknownValuesAreTheOnlyViolations(@ForAll("requests") JsonObject request) {
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(request));

    assertThat(shapeViolations(config))
        .allSatisfy(violation -> assertThat(violation.severity()).isEqualTo(Severity.WARN))
        .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo(ShapeRule.UNKNOWN_VALUE))
        .extracting(violation -> violation.path().wirePath())
        .containsExactlyInAnyOrderElementsOf(paths(request, RequestMember::isUnknownValue));
  }

  @Property(tries = 150)
  void buildersKeepEverything(@ForAll("requests") JsonObject request) {
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.ascii(request));
    EndpointConfig rebuilt = withoutRules(config);

    assertThat(rebuilt).isEqualTo(config).hasSameHashCodeAs(config).isNotSameAs(config);
    assertThat(rebuilt).hasToString(config.toString());
    assertThat(rebuilt.toJson()).isEqualTo(config.toJson());
  }

  @Property(tries = 100)
  void theSdkSendsTheJson(@ForAll("requestsForSdk") JsonObject request) {
    EndpointConfig config = withoutRules(EndpointConfig.fromJson(JsonTreeWriter.ascii(request)));

    assertThat(content(sent(config))).isEqualTo(RequestMember.content(request));
  }

  @Property(tries = 100)
  void describeReturnsTheConfiguration(@ForAll("requestsForSdk") JsonObject request) {
    EndpointConfig config = withoutRules(EndpointConfig.fromJson(JsonTreeWriter.ascii(request)));
    EndpointConfig readBack = EndpointConfig.from(described(config));
    JsonObject expected = withoutServiceAdditions(request.without("Tags"));

    assertThat(readBack).isEqualTo(EndpointConfig.fromJson(JsonTreeWriter.ascii(expected)));
    assertThat(content(readBack.toJson())).isEqualTo(RequestMember.content(expected));
  }

  @Property(tries = 100)
  void membersTheSdkLacksAreRefusedByName(@ForAll("requests") JsonObject request) {
    EndpointConfig config = withoutRules(EndpointConfig.fromJson(JsonTreeWriter.ascii(request)));
    List<String> lacking = paths(request, place -> !HostingModel.isInSdk(place.member()));

    if (lacking.isEmpty()) {
      assertThat(content(sent(config))).isEqualTo(RequestMember.content(request));
    } else {
      InvalidConfigException refusal =
          catchThrowableOfType(InvalidConfigException.class, config::toRequest);
      assertThat(refusal.violations())
          .allSatisfy(found -> assertThat(found.rule()).isEqualTo(ShapeRule.NOT_IN_SDK))
          .extracting(violation -> violation.path().wirePath())
          .containsExactlyInAnyOrderElementsOf(lacking);
    }
  }

  /** Suppresses the rules of combinations, because the members are random. */
  private static EndpointConfig withoutRules(EndpointConfig config) {
    EndpointConfig.Builder builder = config.toBuilder();
    for (SageMakerRule rule : SageMakerRule.values()) {
      builder.suppress(rule, "the members are random");
    }
    return builder.build();
  }

  /** Removes the volume of serverless variants that the service adds by itself. */
  private static JsonObject withoutServiceAdditions(JsonObject request) {
    return withoutAddedVolumes(
        withoutAddedVolumes(request, "ProductionVariants"), "ShadowProductionVariants");
  }

  private static JsonObject withoutAddedVolumes(JsonObject request, String variants) {
    if (request.find(variants).isEmpty()) {
      return request;
    }
    return request.with(
        variants,
        JsonArray.of(
            request.objects(variants).stream().map(RoundTripTest::withoutAddedVolume).toList()));
  }

  private static JsonObject withoutAddedVolume(JsonObject variant) {
    boolean added =
        variant.find("ServerlessConfig").isPresent()
            && variant.find("VolumeSizeInGB").filter(JsonNumber.of(5)::equals).isPresent();
    return added ? variant.without("VolumeSizeInGB") : variant;
  }

  /** Returns the violations of the constraints of the model. */
  private static List<Violation> shapeViolations(EndpointConfig config) {
    return config.violations().stream()
        .filter(violation -> violation.rule() instanceof ShapeRule)
        .toList();
  }

  private static List<String> paths(JsonObject request, Predicate<RequestMember> wanted) {
    return RequestMember.all(request).stream().filter(wanted).map(RequestMember::path).toList();
  }

  private static Object content(String json) {
    return RequestMember.content(JsonTreeReader.readObject(json));
  }

  private static String sent(EndpointConfig config) {
    sageMaker.client().createEndpointConfig(config.toRequest());
    delete(config);
    return sageMaker.lastRequestBody("CreateEndpointConfig");
  }

  private static DescribeEndpointConfigResponse described(EndpointConfig config) {
    SageMakerClient client = sageMaker.client();
    client.createEndpointConfig(config.toRequest());
    try {
      return client.describeEndpointConfig(SdkRequests.describe(config.endpointConfigName()));
    } finally {
      delete(config);
    }
  }

  /** Deletes a configuration, because another try can have the same name. */
  private static void delete(EndpointConfig config) {
    sageMaker.client().deleteEndpointConfig(SdkRequests.delete(config.endpointConfigName()));
  }
}

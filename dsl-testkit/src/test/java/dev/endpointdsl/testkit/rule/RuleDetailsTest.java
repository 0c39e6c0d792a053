package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages of rules, and their combinations. */
class RuleDetailsTest {

  private static final String MODEL = variant("a", "'ModelName':'m'");
  private static final String COMPONENTS = variant("a", "'VolumeSizeInGB':1");
  private static final String ROLE = "'ExecutionRoleArn':'arn:aws:iam::123456789012:role/r'";

  /** A rule keeps the violations of other rules. The added violation is the first one. */
  @Test
  void violationsOfOtherRulesAreKept() {
    int tried = 0;
    for (RuleCases.Broken broken : RuleCases.broken().toList()) {
      tried += keeps(broken.json(), List.of(broken.toString()));
    }
    for (String json : RuleCases.accepted().toList()) {
      tried += keeps(json, List.of());
    }

    assertThat(tried).isGreaterThan(60);
  }

  /** Checks a request with one more violation. Returns 0 if its first variant is not the usual. */
  private static int keeps(String json, Collection<String> expected) {
    JsonObject request = JsonTreeReader.readObject(json);
    JsonObject first = request.objects("ProductionVariants").get(0);
    if (!isUsual(first) || request.find("KmsKeyId").isPresent()) {
      return 0;
    }
    List<JsonValue> variants = new ArrayList<>(request.objects("ProductionVariants"));
    variants.set(
        0, first.with("InstanceType", string("ml.g5.xlarge")).with("VolumeSizeInGB", number("1")));
    JsonObject worse = request.with("ProductionVariants", new JsonArray(variants));
    List<String> all = new ArrayList<>(expected);
    all.add("VOLUME_SIZE_ON_LOCAL_STORAGE at productionVariants[0].volumeSizeInGB");

    assertThat(EndpointConfig.fromJson(JsonTreeWriter.ascii(worse)).violations())
        .extracting(one -> one.rule().id() + " at " + one.path().javaPath())
        .containsExactlyInAnyOrderElementsOf(all);
    return 1;
  }

  private static boolean isUsual(JsonObject variant) {
    return variant.find("InstanceType").equals(Optional.of(string("ml.m5.xlarge")))
        && Stream.of("VolumeSizeInGB", "InferenceAmiVersion", "ServerlessConfig")
            .noneMatch(member -> variant.find(member).isPresent());
  }

  @Test
  void messagesNameTheBoundsThatAreSet() {
    assertThat(scaled("'MinInstanceCount':3"))
        .containsExactly("2 is not within the bounds of managedInstanceScaling, at least 3");
    assertThat(scaled("'MaxInstanceCount':1"))
        .containsExactly("2 is not within the bounds of managedInstanceScaling, at most 1");
    assertThat(scaled("'MinInstanceCount':3,'MaxInstanceCount':4"))
        .containsExactly("2 is not within the bounds of managedInstanceScaling, 3 to 4");
    assertThat(scaled("'MinInstanceCount':2,'MaxInstanceCount':2")).isEmpty();
    assertThat(scaled("'MinInstanceCount':3,'MaxInstanceCount':3"))
        .containsExactly("2 is not within the bounds of managedInstanceScaling, 3 to 3");
  }

  private static List<String> scaled(String bounds) {
    return problems(
        variants(
            "{'VariantName':'a','InstanceType':'ml.m5.xlarge','InitialInstanceCount':2,"
                + "'ManagedInstanceScaling':{"
                + bounds
                + "}}"),
        ROLE);
  }

  @Test
  void messagesNameOtherVariants() {
    String second = variant("b", "'ModelName':'m'");

    assertThat(problems(variants(serverless("a"), second)))
        .containsExactly("cannot be combined with productionVariants[1], which runs on instances");
    assertThat(problems(variants(COMPONENTS, second), ROLE, "'EnableNetworkIsolation':true"))
        .contains("is set, but productionVariants[1] has a modelName");
    assertThat(problems(variants(variant("b", "'ModelName':'m'")), shadows("b")))
        .containsExactly("\"b\" is also that of productionVariants[0]");
    assertThat(problems(variants(MODEL, second), shadows("b")))
        .contains("\"b\" is also that of productionVariants[1]");
    assertThat(problems(variants(MODEL, COMPONENTS.replace("'a'", "'b'"))))
        .contains("is required and is not set: productionVariants[1] has no modelName");
  }

  @Test
  void sessionsOpenInstancesOrHaveNoEffect() {
    assertThat(problems(variants(variant("a", "'ModelName':'m','EnableSSMAccess':true"))))
        .containsExactly("allows sessions on the instances, and delays their patches");
    assertThat(problems(variants(variant("a", "'EnableSSMAccess':true")), ROLE))
        .containsExactly("has no effect without modelName");
  }

  @Test
  void namesOfShadowVariantsAreUnique() {
    String twice = variant("b", "'ModelName':'m'") + "," + variant("b", "'ModelName':'m'");

    assertThat(problems(variants(MODEL), "'ShadowProductionVariants':[" + twice + "]"))
        .contains("\"b\" is also that of the element at index 0");
  }

  @Test
  void messagesNameWhatShadowVariantsExclude() {
    assertThat(problems(variants(MODEL), "'ShadowProductionVariants':[" + serverless("b") + "]"))
        .containsExactly(
            "cannot be combined with shadowProductionVariants, which exclude serverless variants");
  }

  @Test
  void aServerlessShadowVariantIsServerless() {
    assertThat(
            problems(
                variants(MODEL),
                "'ShadowProductionVariants':[" + serverless("b") + "]",
                "'DataCaptureConfig':{'InitialSamplingPercentage':1,'DestinationS3Uri':'s3://b',"
                    + "'CaptureOptions':[{'CaptureMode':'Input'}]}"))
        .contains("cannot be set: a variant is serverless");
  }

  /** A value newer than the model has no other violation. */
  @Test
  void unknownValuesHaveNoOtherViolation() {
    String explainer =
        "'ExplainerConfig':{'ClarifyExplainerConfig':{'InferenceConfig':{'FeatureTypes':"
            + "['numerical','image']},'ShapConfig':{'ShapBaselineConfig':{'ShapBaseline':'1'}}}}";

    assertThat(problems(variants(MODEL), explainer))
        .containsExactly("\"image\" is not a value this model knows");
    assertThat(
            problems(
                variants(
                    variant("a", "'ModelName':'m','InferenceAmiVersion':'x','VolumeSizeInGB':1")
                        .replace("ml.m5.xlarge", "ml.p7.48xlarge")),
                "'KmsKeyId':'k'"))
        .containsExactly(
            "\"x\" is not a value this model knows",
            "\"ml.p7.48xlarge\" is not a value this model knows");
  }

  /** A string that is not an ARN cannot be the ARN of another resource. */
  @Test
  void anInvalidReservationArnOnlyViolatesItsPattern() {
    String reservation = "'ModelName':'m','CapacityReservationConfig':{'MlReservationArn':'%s'}";

    assertThat(problems(variants(variant("a", reservation.formatted("a:b/twenty-characters")))))
        .singleElement()
        .asString()
        .startsWith("\"a:b/twenty-characters\" does not match ");
  }

  private static List<String> problems(String... members) {
    String json = "{'EndpointConfigName':'c'," + String.join(",", members) + "}";
    return EndpointConfig.fromJson(json.replace('\'', '"')).violations().stream()
        .map(Violation::problem)
        .toList();
  }

  private static String variants(String... variants) {
    return "'ProductionVariants':[" + String.join(",", variants) + "]";
  }

  private static String shadows(String name) {
    return "'ShadowProductionVariants':[" + variant(name, "'ModelName':'m'") + "]";
  }

  private static String variant(String name, String members) {
    return "{'VariantName':'"
        + name
        + "','InstanceType':'ml.m5.xlarge','InitialInstanceCount':1,"
        + members
        + "}";
  }

  private static String serverless(String name) {
    return "{'VariantName':'"
        + name
        + "','ModelName':'m','ServerlessConfig':{'MemorySizeInMB':2048,'MaxConcurrency':5}}";
  }

  private static JsonValue string(String value) {
    return new JsonString(value);
  }

  private static JsonValue number(String literal) {
    return new JsonNumber(literal);
  }
}

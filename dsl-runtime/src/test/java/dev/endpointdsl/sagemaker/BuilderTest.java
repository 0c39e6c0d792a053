package dev.endpointdsl.sagemaker;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Configurations as users write them, and the exact JSON they produce. */
class BuilderTest {

  @Test
  void splitsTraffic() {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigName("churn-2026-11")
            .productionVariant(
                v ->
                    v.variantName("blue")
                        .modelName("churn-xgb-7")
                        .instanceType(ML_M5_XLARGE)
                        .initialInstanceCount(2)
                        .initialVariantWeight(0.9))
            .productionVariant(
                v ->
                    v.variantName("green")
                        .modelName("churn-xgb-8")
                        .instanceType(ML_G5_2XLARGE)
                        .initialInstanceCount(1)
                        .initialVariantWeight(0.1)
                        .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS)))
            .dataCaptureConfig(
                c ->
                    c.initialSamplingPercentage(20)
                        .destinationS3Uri("s3://ml-capture/churn")
                        .captureOptions(INPUT, OUTPUT))
            .tag("team", "risk")
            .build();

    assertThat(config.violations()).isEmpty();
    assertThat(config.toPrettyJson())
        .isEqualTo(
            """
            {
              "EndpointConfigName": "churn-2026-11",
              "ProductionVariants": [
                {
                  "VariantName": "blue",
                  "ModelName": "churn-xgb-7",
                  "InitialInstanceCount": 2,
                  "InstanceType": "ml.m5.xlarge",
                  "InitialVariantWeight": 0.9
                },
                {
                  "VariantName": "green",
                  "ModelName": "churn-xgb-8",
                  "InitialInstanceCount": 1,
                  "InstanceType": "ml.g5.2xlarge",
                  "InitialVariantWeight": 0.1,
                  "RoutingConfig": {
                    "RoutingStrategy": "LEAST_OUTSTANDING_REQUESTS"
                  }
                }
              ],
              "DataCaptureConfig": {
                "InitialSamplingPercentage": 20,
                "DestinationS3Uri": "s3://ml-capture/churn",
                "CaptureOptions": [
                  {
                    "CaptureMode": "Input"
                  },
                  {
                    "CaptureMode": "Output"
                  }
                ]
              },
              "Tags": [
                {
                  "Key": "team",
                  "Value": "risk"
                }
              ]
            }\
            """);
  }

  @Test
  void lambdaEqualsTheValueItBuilds() {
    ServerlessConfig value =
        ServerlessConfig.builder().memorySizeInMB(2048).maxConcurrency(5).build();

    assertThat(named("a").serverlessConfig(value).build())
        .isEqualTo(
            named("a").serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)).build());
    assertThat(json(config().productionVariants(List.of(variant("a")))))
        .isEqualTo(json(config().productionVariant(variant("a"))))
        .isEqualTo(
            json(
                config()
                    .productionVariant(
                        v ->
                            v.variantName("a")
                                .modelName("m")
                                .instanceType(ML_M5_XLARGE)
                                .initialInstanceCount(1))));
  }

  @Test
  void singularSettersAppendAndPluralSettersReplace() {
    assertThat(variants(base().productionVariant(variant("b")))).containsExactly("a", "b");
    assertThat(
            variants(
                base()
                    .productionVariants(List.of(variant("c"), variant("d")))
                    .productionVariant(variant("e"))))
        .containsExactly("c", "d", "e");
  }

  @Test
  void tagsCanBeSetInThreeWays() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("b", "2");
    map.put("a", "");
    String json = "\"Tags\":[{\"Key\":\"b\",\"Value\":\"2\"},{\"Key\":\"a\",\"Value\":\"\"}]";

    assertThat(json(base().tags(map))).contains(json);
    assertThat(json(base().tag("b", "2").tag("a", ""))).contains(json);
    assertThat(json(base().tag(t -> t.key("b").value("2")).tag(tag("a", "")))).contains(json);
    assertThat(json(base().tags(List.of(tag("b", "2"), tag("a", ""))))).contains(json);
    assertThat(json(base().tag("x", "y").tags(map).clearTags())).doesNotContain("Tags");
  }

  @Test
  void keepsEverythingThatIsSet() {
    assertThat(json(base().tags(List.of()))).contains("\"Tags\":[]");
    assertThat(json(base().kmsKeyId(""))).contains("\"KmsKeyId\":\"\"");
    assertThat(json(base().enableNetworkIsolation(false)))
        .contains("\"EnableNetworkIsolation\":false");
    assertThat(json(base().explainerConfig(e -> e))).contains("\"ExplainerConfig\":{}");
    assertThat(
            json(
                base()
                    .metricsConfig(m -> m.metricPublishFrequencyInSeconds(0))
                    .suppress(SageMakerRule.METRIC_FREQUENCY_STEP, "it is sent all the same")))
        .contains("\"MetricsConfig\":{\"MetricPublishFrequencyInSeconds\":0}");
    assertThat(json(config().productionVariant(instances("a").initialVariantWeight(0).build())))
        .contains("\"InitialVariantWeight\":0.0");
  }

  @Test
  void keepsValuesNewerThanTheModel() {
    EndpointConfig config =
        config()
            .productionVariant(
                named("a").instanceType("ml.new.xlarge").initialInstanceCount(1).build())
            .build();

    assertThat(config.toJson()).contains("\"InstanceType\":\"ml.new.xlarge\"");
    assertThat(config.toBuilder().build()).isEqualTo(config);
    assertThat(config.productionVariants().get(0).instanceType()).isEmpty();
    assertThat(config.productionVariants().get(0).instanceTypeAsString()).contains("ml.new.xlarge");
    assertThat(config.violations())
        .singleElement()
        .hasToString(
            "productionVariants[0] \"a\".instanceType: \"ml.new.xlarge\" is not a value this model"
                + " knows [UNKNOWN_VALUE] Check the spelling; if the value is newer than this model,"
                + " ignore the warning.");
  }

  @Test
  void clearedMembersEqualUnsetOnes() {
    EndpointConfig plain = base().build();
    EndpointConfig cleared =
        Everything.config().toBuilder()
            .endpointConfigName("c")
            .productionVariants(plain.productionVariants())
            .clearDataCaptureConfig()
            .clearTags()
            .clearKmsKeyId()
            .clearAsyncInferenceConfig()
            .clearExplainerConfig()
            .clearShadowProductionVariants()
            .clearExecutionRoleArn()
            .clearVpcConfig()
            .clearEnableNetworkIsolation()
            .clearMetricsConfig()
            .build();

    assertThat(cleared).isEqualTo(plain);
  }

  @Test
  void appliesMutations() {
    EndpointConfig config = base().applyMutation(BuilderTest::defaults).tag("team", "risk").build();

    assertThat(config.tags()).containsExactly(tag("owner", "ml"), tag("team", "risk"));
    assertThat(config.kmsKeyId()).contains("alias/ml");
  }

  private static void defaults(EndpointConfig.Builder config) {
    config.tag("owner", "ml").kmsKeyId("alias/ml");
  }

  @Test
  void editsEveryMember() {
    EndpointConfig read = Everything.config();
    EndpointConfig edited =
        read.toBuilder().endpointConfigName("b").executionRoleArn(arn("new")).build();

    assertThat(edited.toJson())
        .isEqualTo(
            read.toJson()
                .replace("\"everything\"", "\"b\"")
                .replace(read.executionRoleArn().orElseThrow(), arn("new")));
  }

  @Test
  void listsAllErrorsAtOnce() {
    EndpointConfig.Builder config =
        config()
            .productionVariant(
                v ->
                    v.variantName("a_b")
                        .modelName("m")
                        .instanceType("ml.m5.xlrage")
                        .initialInstanceCount(0)
                        .initialVariantWeight(1e39))
            .productionVariant(
                v ->
                    v.variantName("b")
                        .modelName("m")
                        .serverlessConfig(s -> s.memorySizeInMB(512).maxConcurrency(201)))
            .tag("", "\u0000");

    assertThatThrownBy(config::build)
        .isInstanceOf(InvalidConfigException.class)
        .hasMessage(
            """
            EndpointConfig is not valid: 8 errors
              productionVariants[0] "a_b".initialInstanceCount: 0 is less than 1 (instances)\
             [RANGE] Choose a number within the bounds.
              productionVariants[0] "a_b".initialVariantWeight: Infinity is not finite (a number\
             too large for its type becomes infinite) [NOT_FINITE] Choose a finite number that fits\
             the type.
              productionVariants[0] "a_b".variantName: "a_b" does not match\
             [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; use '-' instead of '_' [PATTERN] Rewrite it to match the\
             pattern.
              productionVariants[1] "b".serverlessConfig: cannot be combined with\
             productionVariants[0], which runs on instances [SERVERLESS_BESIDE_INSTANCES] Move the\
             serverless variant to a separate configuration.
              productionVariants[1] "b".serverlessConfig.maxConcurrency: 201 is not between 1\
             and 200 (requests) [RANGE] Choose a number within the bounds.
              productionVariants[1] "b".serverlessConfig.memorySizeInMB: 512 is not between 1024\
             and 6144 (MB) [RANGE] Choose a number within the bounds.
              tags[0] "".key: has 0 characters, 1 to 128 are allowed [LENGTH] Shorten\
             or lengthen it.
              tags[0] "".value: "\\u0000" does not match ([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*); it\
             contains "\\u0000" [PATTERN] Rewrite it to match the pattern.\
            """);
  }

  @Test
  void refusesNullAtTheSetter() {
    assertThatThrownBy(() -> base().kmsKeyId((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "EndpointConfig.kmsKeyId was given null; call ifNotNull(value, ...) for a value that"
                + " can be null");
    assertThatThrownBy(() -> base().productionVariant(v -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "EndpointConfig.productionVariant was given a lambda that returns null; return the"
                + " builder's last stage");
  }

  private static String json(EndpointConfig.Builder config) {
    return config.build().toJson();
  }

  private static List<String> variants(EndpointConfig.Builder config) {
    return config.build().productionVariants().stream()
        .map(ProductionVariant::variantName)
        .toList();
  }

  @Test
  void requiredListsStayOpen() {
    ProductionVariant variant =
        named("a")
            .instancePool(p -> p.instanceType(ML_M5_XLARGE).priority(1))
            .instancePool(p -> p.instanceType("ml.m5.2xlarge").priority(2))
            .initialInstanceCount(1)
            .build();
    VpcConfig vpc =
        VpcConfig.builder()
            .securityGroupId("sg-1")
            .securityGroupId("sg-2")
            .subnet("subnet-1")
            .subnet("subnet-2")
            .build();

    assertThat(variant.instancePools()).extracting(InstancePool::priority).containsExactly(1, 2);
    assertThat(vpc.securityGroupIds()).containsExactly("sg-1", "sg-2");
    assertThat(vpc.subnets()).containsExactly("subnet-1", "subnet-2");
  }

  @Test
  void listsTakeElementsAndLambdasOneByOne() {
    ProductionVariant a = variant("a");
    EndpointConfig values = config().productionVariants(a, variant("b")).build();
    EndpointConfig lambdas =
        config()
            .productionVariants(
                v ->
                    v.variantName("a")
                        .modelName("m")
                        .instanceType(ML_M5_XLARGE)
                        .initialInstanceCount(1),
                v ->
                    v.variantName("b")
                        .modelName("m")
                        .instanceType(ML_M5_XLARGE)
                        .initialInstanceCount(1))
            .build();

    assertThat(values).isEqualTo(lambdas);
    assertThat(config().productionVariants(a).build().productionVariants()).containsExactly(a);
    assertThat(config().productionVariants(v -> instances("a")).build().productionVariants())
        .containsExactly(a);
    assertThatThrownBy(() -> config().productionVariants(v -> instances("a"), v -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "EndpointConfig.productionVariants was given a lambda that returns null; return the"
                + " builder's last stage");
  }

  @Test
  void anElementIsChangedByItsKey() {
    EndpointConfig config =
        config().productionVariants(variant("blue"), variant("green")).tag("team", "risk").build();

    EndpointConfig changed =
        config.toBuilder()
            .changeProductionVariant(
                "blue", v -> v.instanceType(ML_G5_2XLARGE).clearVolumeSizeInGB())
            .changeTag("team", t -> t.value("fraud"))
            .build();

    assertThat(changed.productionVariants())
        .containsExactly(
            variant("blue").toBuilder().instanceType(ML_G5_2XLARGE).build(), variant("green"));
    assertThat(changed.tags()).containsExactly(tag("team", "fraud"));
    assertThat(config.productionVariants()).containsExactly(variant("blue"), variant("green"));
    assertThatThrownBy(() -> config.toBuilder().changeProductionVariant("bleu", v -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "productionVariants has no element with the variantName \"bleu\";"
                + " it has \"blue\", \"green\"");
  }

  private static EndpointConfig.NeedsProductionVariants config() {
    return EndpointConfig.builder().endpointConfigName("c");
  }

  private static EndpointConfig.Builder base() {
    return config().productionVariant(variant("a"));
  }

  private static ProductionVariant variant(String name) {
    return instances(name).build();
  }

  private static ProductionVariant.CompleteModelInstances instances(String name) {
    return named(name).instanceType(ML_M5_XLARGE).initialInstanceCount(1);
  }

  private static ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig named(
      String name) {
    return ProductionVariant.builder().variantName(name).modelName("m");
  }

  private static Tag tag(String key, String value) {
    return Tag.builder().key(key).value(value).build();
  }

  private static String arn(String role) {
    return "arn:aws:iam::123456789012:role/" + role;
  }
}

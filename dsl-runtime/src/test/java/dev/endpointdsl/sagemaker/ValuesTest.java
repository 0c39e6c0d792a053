package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.ShapeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/** Values are immutable. */
class ValuesTest {

  @Test
  void valueOwnsItsLists() {
    List<ProductionVariant> variants = new ArrayList<>(List.of(variant("a")));
    EndpointConfig config =
        EndpointConfig.builder().endpointConfigName("c").productionVariants(variants).build();
    variants.add(variant("b"));

    assertThat(config.productionVariants()).containsExactly(variant("a"));
    assertThatThrownBy(() -> config.productionVariants().add(variant("b")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> config.tags().add(tag("k")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aSecondValueBeginsWithTheFirst() {
    EndpointConfig.Builder builder = base().tag("k1", "");
    EndpointConfig first = builder.build();
    EndpointConfig second = first.toBuilder().tag("k2", "").productionVariant(variant("b")).build();

    assertThatThrownBy(() -> builder.tag("k2", "")).isInstanceOf(IllegalStateException.class);

    assertThat(first.tags()).containsExactly(tag("k1"));
    assertThat(first.productionVariants()).containsExactly(variant("a"));
    assertThat(second.tags()).containsExactly(tag("k1"), tag("k2"));
    assertThat(second.productionVariants()).containsExactly(variant("a"), variant("b"));
  }

  @Test
  void editingKeepsTheOriginal() {
    EndpointConfig config = base().tag("k1", "").build();
    EndpointConfig edited =
        config.toBuilder().tag("k2", "").productionVariant(variant("b")).kmsKeyId("k").build();

    assertThat(config).isEqualTo(base().tag("k1", "").build()).isNotEqualTo(edited);
    assertThat(edited.tags()).containsExactly(tag("k1"), tag("k2"));
  }

  @Test
  void valueOwnsWhatIsRead() {
    EndpointConfig config = Everything.config();

    assertThat(lists(config)).hasSize(13).allSatisfy(ValuesTest::isUnmodifiable);
  }

  private static List<List<?>> lists(EndpointConfig config) {
    ClarifyInferenceConfig clarify =
        config
            .explainerConfig()
            .flatMap(ExplainerConfig::clarifyExplainerConfig)
            .flatMap(ClarifyExplainerConfig::inferenceConfig)
            .orElseThrow();
    VpcConfig vpc = config.vpcConfig().orElseThrow();
    DataCaptureConfig capture = config.dataCaptureConfig().orElseThrow();
    CaptureContentTypeHeader header = capture.captureContentTypeHeader().orElseThrow();
    return List.of(
        config.productionVariants(),
        config.productionVariants().get(1).instancePools(),
        config.tags(),
        config.shadowProductionVariants(),
        capture.captureOptions(),
        header.csvContentTypes(),
        header.jsonContentTypes(),
        clarify.labelHeaders(),
        clarify.featureHeaders(),
        clarify.featureTypes(),
        clarify.featureTypesAsStrings(),
        vpc.securityGroupIds(),
        vpc.subnets());
  }

  private static void isUnmodifiable(List<?> list) {
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void knowsWhichMembersAreSet() {
    assertThat(base().build().hasTags()).isFalse();
    assertThat(base().build().tags()).isEmpty();
    assertThat(base().tags(Map.of()).build().hasTags()).isTrue();
    assertThat(base().tags(Map.of()).build()).isNotEqualTo(base().build());
    assertThat(base().build().kmsKeyId()).isEmpty();
    assertThat(base().kmsKeyId("").build().kmsKeyId()).contains("");
  }

  @Test
  void namesMissingMembers() {
    EndpointConfig config = EndpointConfig.fromJson("{\"Tags\":[{}]}");

    assertThatThrownBy(config::endpointConfigName)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "endpointConfigName is required, but this EndpointConfig was read without it;"
                + " violations() of the whole value lists all missing members");
    assertThatThrownBy(config.tags().get(0)::key)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("key is required, but this Tag was read without it;");
    assertThat(config.toJson()).isEqualTo("{\"Tags\":[{}]}");
    assertThat(config.violations())
        .extracting(violation -> violation.path().toString(), violation -> violation.rule())
        .containsExactly(
            tuple("endpointConfigName", ShapeRule.REQUIRED),
            tuple("productionVariants", ShapeRule.REQUIRED),
            tuple("tags[0].key", ShapeRule.REQUIRED),
            tuple("tags[0].value", ShapeRule.REQUIRED));
  }

  @Test
  void readsButDoesNotSendAnIncompleteValue() {
    EndpointConfig config = EndpointConfig.fromJson("{\"EndpointConfigName\":\"c\"}");

    assertThatThrownBy(config::toRequest)
        .hasMessage(
            "EndpointConfig is not valid: 1 error\n  productionVariants: is required and was not"
                + " set [REQUIRED] Set it.");
    assertThatThrownBy(() -> config.toBuilder().build())
        .hasMessageStartingWith("EndpointConfig is not valid: 1 error");
    assertThat(EndpointConfig.from(DescribeEndpointConfigResponse.builder().build()).toJson())
        .isEqualTo("{}");
  }

  @Test
  void hidesTheBaseline() {
    EndpointConfig config = Everything.config();

    assertThat(config.toString()).contains("shapBaseline=(not shown)").doesNotContain("premium");
    assertThat(config.toJson()).contains("\"ShapBaseline\":\"34,premium\\n\"");
  }

  @Test
  void toStringShowsSetMembers() {
    assertThat(base().tag("k", "").build())
        .hasToString(
            "EndpointConfig(endpointConfigName=c,"
                + " productionVariants=[ProductionVariant(variantName=a, modelName=m,"
                + " initialInstanceCount=1, instanceType=ml.m5.xlarge)],"
                + " tags=[Tag(key=k, value=)])");
  }

  private static EndpointConfig.Builder base() {
    return EndpointConfig.builder().endpointConfigName("c").productionVariant(variant("a"));
  }

  private static ProductionVariant variant(String name) {
    return ProductionVariant.builder()
        .variantName(name)
        .modelName("m")
        .instanceType(InstanceType.ML_M5_XLARGE)
        .initialInstanceCount(1)
        .build();
  }

  private static Tag tag(String key) {
    return Tag.builder().key(key).value("").build();
  }
}

package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that the builder generates. */
class NamesTest {

  @Test
  void sameContentHasSameName() {
    String name = generated(1).build().endpointConfigName();

    assertThat(name).matches("endpoint-config-[a-z2-7]{12}");
    assertThat(generated(1).build().endpointConfigName()).isEqualTo(name);
    assertThat(generated(1).tag("team", "risk").build().endpointConfigName()).isEqualTo(name);
    assertThat(generated(2).build().endpointConfigName()).isNotEqualTo(name);
    assertThat(generated(1).kmsKeyId("").build().endpointConfigName()).isNotEqualTo(name);
  }

  /** A changed name would make every deployment create a new configuration. */
  @Test
  void nameNeverChanges() {
    assertThat(generated(1).build().endpointConfigName()).isEqualTo("endpoint-config-5626csonnl6x");
  }

  @Test
  void prefixIsKept() {
    assertThat(prefixed("churn-").build().endpointConfigName()).matches("churn-[a-z2-7]{12}");
    assertThat(prefixed("x".repeat(51)).build().endpointConfigName()).hasSize(63);
    assertThatThrownBy(prefixed("x".repeat(52))::build)
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("endpointConfigName: has 64 characters");
  }

  @Test
  void editedContentHasDifferentName() {
    EndpointConfig config = generated(1).build();
    EndpointConfig edited = config.toBuilder().kmsKeyId("k").build();

    assertThat(edited.endpointConfigName()).isNotEqualTo(config.endpointConfigName());
    assertThat(edited.toBuilder().clearKmsKeyId().build()).isEqualTo(config);
    assertThat(config.toBuilder().build()).isEqualTo(config);
  }

  @Test
  void keepsANameThatWasRead() {
    EndpointConfig read = EndpointConfig.fromJson(generated(1).build().toJson());

    assertThat(read).isEqualTo(generated(1).build());
    assertThat(read.toBuilder().kmsKeyId("k").build().endpointConfigName())
        .isEqualTo(read.endpointConfigName());
  }

  @Test
  void variantsAreNamedByPosition() {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigName("c")
            .productionVariant(variant())
            .productionVariant(v -> v.variantName("mine").modelName("m").serverlessConfig(small()))
            .productionVariant(v -> v.defaultVariantName().modelName("m").serverlessConfig(small()))
            .shadowProductionVariants(List.of(variant(), variant()))
            .suppress(SageMakerRule.SEVERAL_SERVERLESS_VARIANTS, "only names matter here")
            .suppress(SageMakerRule.SHADOW_NOT_ONE_TO_ONE, "only names matter here")
            .suppress(SageMakerRule.SHADOW_WITH_SERVERLESS, "only names matter here")
            .build();

    assertThat(config.productionVariants())
        .extracting(ProductionVariant::variantName)
        .containsExactly("variant-1", "mine", "variant-3");
    assertThat(config.shadowProductionVariants())
        .extracting(ProductionVariant::variantName)
        .containsExactly("shadow-variant-1", "shadow-variant-2");
    assertThat(EndpointConfig.fromJson(config.toJson())).isEqualTo(config);
    assertThat(config.toBuilder().build()).isEqualTo(config);
  }

  private static EndpointConfig.Builder generated(int concurrency) {
    return EndpointConfig.builder()
        .generatedEndpointConfigName()
        .productionVariant(
            v ->
                v.variantName("a")
                    .modelName("m")
                    .serverlessConfig(s -> s.memorySizeInMB(1024).maxConcurrency(concurrency)));
  }

  private static EndpointConfig.Builder prefixed(String prefix) {
    return EndpointConfig.builder().endpointConfigNamePrefix(prefix).productionVariant(variant());
  }

  private static ProductionVariant variant() {
    return ProductionVariant.builder()
        .defaultVariantName()
        .modelName("m")
        .serverlessConfig(small())
        .build();
  }

  private static ServerlessConfig small() {
    return ServerlessConfig.builder().memorySizeInMB(1024).maxConcurrency(1).build();
  }
}

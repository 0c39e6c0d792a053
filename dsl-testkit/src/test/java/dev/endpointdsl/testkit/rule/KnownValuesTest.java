package dev.endpointdsl.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.TextLanguage;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.generate.HostingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every value of the large enums is sent and described. */
class KnownValuesTest {

  @Test
  void everyInstanceTypeIsDescribedAsItWasSent() {
    List<String> described = new ArrayList<>();
    try (LocalSageMaker sageMaker = SdkRequests.permissive().start()) {
      for (InstanceType type : InstanceType.values()) {
        EndpointConfig config = config(type);
        sageMaker.client().createEndpointConfig(config.toRequest());
        EndpointConfig readBack =
            EndpointConfig.from(
                sageMaker.client().describeEndpointConfig(SdkRequests.describe(name(type))));
        assertThat(readBack).isEqualTo(config);
        assertThat(readBack.productionVariants().get(0).instanceType()).contains(type);
        described.add(readBack.productionVariants().get(0).instanceTypeAsString().orElseThrow());
      }
    }
    assertThat(described)
        .hasSize(277)
        .containsExactlyElementsOf(HostingModel.enumValues("ProductionVariantInstanceType"));
  }

  @Test
  void constantsAreTheValuesOfTheModelInItsOrder() {
    assertThat(Stream.of(InstanceType.values()).map(InstanceType::toString))
        .containsExactlyElementsOf(HostingModel.enumValues("ProductionVariantInstanceType"));
    assertThat(Stream.of(TextLanguage.values()).map(TextLanguage::toString))
        .containsExactlyElementsOf(HostingModel.enumValues("ClarifyTextLanguage"));
  }

  private static EndpointConfig config(InstanceType type) {
    ProductionVariant.Complete variant =
        ProductionVariant.builder()
            .variantName("v")
            .modelName("m")
            .instanceType(type)
            .initialInstanceCount(1);
    return EndpointConfig.builder()
        .endpointConfigName(name(type))
        .productionVariant(variant.build())
        .build();
  }

  private static String name(InstanceType type) {
    return type.toString().replace('.', '-');
  }
}

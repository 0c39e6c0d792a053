package user;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(LocalSageMakerConfiguration.class)
class ReleasesTest {
  @Autowired private Releases releases;
  @Autowired private LocalSageMaker sageMaker;

  @Test
  void creates() {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();

    assertThat(releases.create(config)).endsWith("endpoint-config/churn");
    assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).isEqualTo(config.toJson());
  }
}

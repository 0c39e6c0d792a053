package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstancePool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** Tests that members that the SDK lacks are sent to the service and read back. */
class NewerMembersTest {

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void sendsMembersThatTheSdkLacks() {
    EndpointConfig config = pools(1).toBuilder().tag("team", "risk").build();
    assertThatThrownBy(config::toRequest).isInstanceOf(InvalidConfigException.class);

    DeploymentResult result = fixture.deployer.deploy(Deployment.of(ENDPOINT, config));

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(EndpointConfig.fromJson(fixture.sageMaker.lastRequestBody("CreateEndpointConfig")))
        .isEqualTo(config);
    assertThat(fixture.deployer.read(config.endpointConfigName())).contains(config);
    assertThat(fixture.deployer.deploy(Deployment.of(ENDPOINT, config)).isUnchanged()).isTrue();
  }

  @Test
  void comparesMembersThatTheSdkLacks() {
    fixture.deployer.deploy(Deployment.of(ENDPOINT, pools(1)));

    Plan plan = fixture.deployer.plan(Deployment.builder(ENDPOINT, pools(2)).cleanUp(true).build());

    assertThat(plan.differences())
        .extracting(difference -> difference.path())
        .containsExactly(
            "ProductionVariants[\"blue\"].InstancePools[2]",
            "ProductionVariants[\"blue\"].InstancePools[1]");
    assertThat(
            fixture
                .deployer
                .deploy(Deployment.builder(ENDPOINT, pools(2)).cleanUp(true).build())
                .deletedConfigs())
        .containsExactly(pools(1).endpointConfigName());
  }

  @Test
  void sendsAndReadsThemAsynchronously() throws Exception {
    try (SageMakerAsyncClient client =
        SageMakerAsyncClient.builder()
            .endpointOverride(fixture.sageMaker.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build()) {
      AsyncEndpointDeployer deployer =
          AsyncEndpointDeployer.create(client)
              .withTime(
                  fixture.clock,
                  time -> {
                    fixture.clock.advance(time);
                    return CompletableFuture.completedFuture(null);
                  });
      EndpointConfig config = pools(1).toBuilder().tag("team", "risk").build();

      deployer.deploy(Deployment.of(ENDPOINT, config)).get();

      assertThat(deployer.read(config.endpointConfigName()).get()).contains(config);
    }
  }

  private static EndpointConfig pools(int priority) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("model-1")
                    .instancePools(
                        List.of(
                            InstancePool.builder()
                                .instanceType("ml.g5.2xlarge")
                                .priority(priority)
                                .build()))
                    .initialInstanceCount(2))
        .build();
  }
}

package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.deploy.plan.Plan;
import dev.endpointdsl.sagemaker.EndpointConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests serverless variants, whose descriptions have a volume size that the service adds. */
class ServerlessDeploymentTest {

  private static final EndpointConfig NAMED =
      EndpointConfig.builder()
          .endpointConfigName("churn-2026-11")
          .productionVariant(
              v ->
                  v.variantName("only")
                      .modelName("model-1")
                      .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
          .build();
  private static final EndpointConfig HASHED =
      NAMED.toBuilder().endpointConfigNamePrefix("churn-").build();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void deploysAndRepeats(boolean isHashed) {
    EndpointConfig config = isHashed ? HASHED : NAMED;
    Deployment deployment = Deployment.builder(ENDPOINT, config).cleanUp(true).build();
    try (InMemoryFixtures fixtures = new InMemoryFixtures();
        DeployerFixture fixture = fixtures.next()) {
      assertThat(fixture.deployer.deploy(deployment).change()).isEqualTo(Change.CREATED);
      assertThat(
              fixture
                  .client
                  .describeEndpointConfig(r -> r.endpointConfigName(config.endpointConfigName()))
                  .productionVariants()
                  .get(0)
                  .volumeSizeInGB())
          .as("the volume size that the service adds")
          .isEqualTo(5);
      fixture.sageMaker.resetCalls();

      Plan plan = fixture.deployer.plan(deployment);

      assertThat(plan.isEmpty()).isTrue();
      assertThat(plan.differences()).isEmpty();
      assertThat(plan.warnings()).isEmpty();
      assertThat(fixture.deployer.deploy(deployment).isUnchanged()).isTrue();
      assertThat(fixture.writes()).isEmpty();
      assertThat(fixture.deployer.read(config.endpointConfigName()))
          .map(EndpointConfig::productionVariants)
          .contains(config.productionVariants());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void showsOnlyTheMemberThatChanges(boolean isHashed) {
    EndpointConfig config = isHashed ? HASHED : NAMED;
    EndpointConfig.Builder next =
        config.toBuilder()
            .changeProductionVariant(
                "only", v -> v.serverlessConfig(s -> s.memorySizeInMB(4096).maxConcurrency(5)));
    EndpointConfig larger =
        (isHashed
                ? next.endpointConfigNamePrefix("churn-")
                : next.endpointConfigName("churn-2026-12"))
            .build();
    try (InMemoryFixtures fixtures = new InMemoryFixtures();
        DeployerFixture fixture = fixtures.next()) {
      fixture.deploy(config);

      assertThat(fixture.deployer.plan(Deployment.of(ENDPOINT, larger)).differences())
          .singleElement()
          .asString()
          .contains("MemorySizeInMB: 2048 -> 4096");
    }
  }
}

package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is deleted after a deployment, and above all what is not. */
class CleanUpTest {

  private final DeployerFixture stage = new DeployerFixture(server -> server.pageSize(2));

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void supersededConfigurationsAreDeleted() {
    for (int i = 1; i <= 5; i++) {
      stage.deploy(config("model-" + i));
    }

    DeploymentResult result = stage.deployer.deploy(cleaning("model-6"));

    assertThat(result.deletedConfigs()).hasSize(5);
    assertThat(stage.sageMaker.endpointConfigs()).containsExactly(result.endpointConfigName());
  }

  @Test
  void nothingIsDeletedUnlessAskedFor() {
    stage.deploy(config("model-1"));
    stage.deploy(config("model-2"));

    assertThat(stage.sageMaker.calls("DeleteEndpointConfig")).isZero();
  }

  @Test
  void whatAnotherEndpointRunsIsKept() {
    EndpointConfig shared = config("model-1");
    stage.deploy(shared);
    stage.deployer.deploy(Deployment.of("other", shared));

    DeploymentResult result = stage.deployer.deploy(cleaning("model-2"));

    assertThat(result.deletedConfigs()).isEmpty();
    assertThat(stage.sageMaker.endpointConfigs()).contains(shared.endpointConfigName());
  }

  @Test
  void whatEndpointsOnLaterPagesRunIsKept() {
    for (int i = 0; i < 5; i++) {
      stage.deployer.deploy(Deployment.of("other-" + i, config("model-" + i)));
    }
    stage.deploy(config("model-5"));
    stage.clock.advance(Duration.ofDays(2));

    DeploymentResult result = stage.deployer.deploy(cleaning("model-6"));

    assertThat(stage.sageMaker.calls("ListEndpoints")).isEqualTo(3);
    assertThat(result.deletedConfigs()).containsExactly(config("model-5").endpointConfigName());
    assertThat(stage.sageMaker.endpointConfigs()).hasSize(6);
  }

  @Test
  void whatCannotBeDeletedIsToldWithWhatIsLive() {
    stage.deploy(config("model-1"));
    stage
        .sageMaker
        .faults()
        .on("ListEndpoints")
        .always(Fault.accessDenied("sagemaker:ListEndpoints"));

    assertThatThrownBy(() -> stage.deployer.deploy(cleaning("model-2")))
        .isInstanceOf(DeploymentDeniedException.class)
        .hasMessageContaining("step: clean up")
        .hasMessageContaining("live: " + config("model-2").endpointConfigName());
  }

  @Test
  void whatAnotherEndpointIsBeingSwitchedToIsKept() {
    stage.deployer.deploy(Deployment.of("other", config("model-0")));
    EndpointConfig next = config("model-1");
    stage.client.createEndpointConfig(next.toRequest());
    stage.deploy(config("model-2"));
    stage.clock.advance(Duration.ofDays(2));
    stage.client.updateEndpoint(
        r -> r.endpointName("other").endpointConfigName(next.endpointConfigName()));

    stage.deployer.deploy(cleaning("model-2"));

    assertThat(stage.sageMaker.endpointConfigs()).contains(next.endpointConfigName());
  }

  @Test
  void whatOnlyLooksLikeItIsKept() {
    for (String name : new String[] {"churn-experimental", "churn-a", "churny-k3yqzj5m2abc"}) {
      stage.client.createEndpointConfig(
          config("model-1").toBuilder().endpointConfigName(name).build().toRequest());
    }
    stage.deploy(config("model-1"));

    DeploymentResult result = stage.deployer.deploy(cleaning("model-2"));

    assertThat(result.deletedConfigs()).containsExactly(config("model-1").endpointConfigName());
    assertThat(stage.sageMaker.endpointConfigs())
        .contains("churn-experimental", "churn-a", "churny-k3yqzj5m2abc");
  }

  @Test
  void whatSomebodyIsAboutToUseIsKept() {
    stage.deploy(config("model-1"));
    EndpointConfig newer = config("model-9");
    stage.client.createEndpointConfig(newer.toRequest());

    stage.deployer.deploy(cleaning("model-1"));

    assertThat(stage.sageMaker.endpointConfigs()).contains(newer.endpointConfigName());
  }

  @Test
  void nothingIsDeletedAfterARollback() {
    stage.deploy(config("model-1"));
    stage.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    assertThatThrownBy(() -> stage.deployer.deploy(cleaning("model-2")))
        .isInstanceOf(RolledBackException.class);

    assertThat(stage.sageMaker.calls("DeleteEndpointConfig")).isZero();
  }

  @Test
  void defaultsThatTheServiceFillsInChangeNothing() {
    try (DeployerFixture telling = new DeployerFixture(server -> server.fillDefaults(true))) {
      telling.deploy(config("model-1"));
      assertThat(telling.deploy(config("model-1")).isUnchanged()).isTrue();

      DeploymentResult result = telling.deployer.deploy(cleaning("model-2"));

      assertThat(result.deletedConfigs()).containsExactly(config("model-1").endpointConfigName());
      assertThat(telling.deployer.plan(cleaning("model-2")).isEmpty()).isTrue();
    }
  }

  private static Deployment cleaning(String model) {
    return Deployment.builder(ENDPOINT, config(model)).cleanUp(true).build();
  }
}

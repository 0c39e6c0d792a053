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

/** Tests which configurations are deleted after a deployment, and which are kept. */
class CleanUpTest {

  private final DeployerFixture fixture = new DeployerFixture(server -> server.pageSize(2));

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void deletesSupersededConfigurations() {
    for (int i = 1; i <= 5; i++) {
      fixture.deploy(config("model-" + i));
    }

    DeploymentResult result = fixture.deployer.deploy(withCleanUp("model-6"));

    assertThat(result.deletedConfigs()).hasSize(5);
    assertThat(fixture.sageMaker.endpointConfigs()).containsExactly(result.endpointConfigName());
  }

  @Test
  void deletesNothingByDefault() {
    fixture.deploy(config("model-1"));
    fixture.deploy(config("model-2"));

    assertThat(fixture.sageMaker.calls("DeleteEndpointConfig")).isZero();
  }

  @Test
  void keepsAConfigurationOfAnotherEndpoint() {
    EndpointConfig shared = config("model-1");
    fixture.deploy(shared);
    fixture.deployer.deploy(Deployment.of("other", shared));

    DeploymentResult result = fixture.deployer.deploy(withCleanUp("model-2"));

    assertThat(result.deletedConfigs()).isEmpty();
    assertThat(fixture.sageMaker.endpointConfigs()).contains(shared.endpointConfigName());
  }

  @Test
  void keepsConfigurationsOfEndpointsOnLaterPages() {
    for (int i = 0; i < 5; i++) {
      fixture.deployer.deploy(Deployment.of("other-" + i, config("model-" + i)));
    }
    fixture.deploy(config("model-5"));
    fixture.clock.advance(Duration.ofDays(2));

    DeploymentResult result = fixture.deployer.deploy(withCleanUp("model-6"));

    // Three pages before the deletion, twice because they may change while they are read, and
    // those modified since then after it.
    assertThat(fixture.sageMaker.calls("ListEndpoints")).isEqualTo(2 * 3 + 1);
    assertThat(result.deletedConfigs()).containsExactly(config("model-5").endpointConfigName());
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(6);
  }

  @Test
  void reportsTheLiveConfigurationWhenTheCleanUpFails() {
    fixture.deploy(config("model-1"));
    fixture
        .sageMaker
        .faults()
        .on("ListEndpoints")
        .always(Fault.accessDenied("sagemaker:ListEndpoints"));

    assertThatThrownBy(() -> fixture.deployer.deploy(withCleanUp("model-2")))
        .isInstanceOf(DeploymentDeniedException.class)
        .hasMessageContaining("step: clean up")
        .hasMessageContaining("live: " + config("model-2").endpointConfigName());
  }

  @Test
  void keepsTheConfigurationThatAnotherEndpointIsBeingSwitchedTo() {
    fixture.deployer.deploy(Deployment.of("other", config("model-0")));
    EndpointConfig next = config("model-1");
    fixture.client.createEndpointConfig(next.toRequest());
    fixture.deploy(config("model-2"));
    fixture.clock.advance(Duration.ofDays(2));
    fixture.client.updateEndpoint(
        r -> r.endpointName("other").endpointConfigName(next.endpointConfigName()));

    fixture.deployer.deploy(withCleanUp("model-2"));

    assertThat(fixture.sageMaker.endpointConfigs()).contains(next.endpointConfigName());
  }

  @Test
  void keepsNamesThatOnlyResembleAHash() {
    for (String name : new String[] {"churn-experimental", "churn-a", "churny-k3yqzj5m2abc"}) {
      fixture.client.createEndpointConfig(
          config("model-1").toBuilder().endpointConfigName(name).build().toRequest());
    }
    fixture.deploy(config("model-1"));

    DeploymentResult result = fixture.deployer.deploy(withCleanUp("model-2"));

    assertThat(result.deletedConfigs()).containsExactly(config("model-1").endpointConfigName());
    assertThat(fixture.sageMaker.endpointConfigs())
        .contains("churn-experimental", "churn-a", "churny-k3yqzj5m2abc");
  }

  @Test
  void keepsANewerConfigurationThatMayBeDeployedNext() {
    fixture.deploy(config("model-1"));
    EndpointConfig newer = config("model-9");
    fixture.client.createEndpointConfig(newer.toRequest());

    fixture.deployer.deploy(withCleanUp("model-1"));

    assertThat(fixture.sageMaker.endpointConfigs()).contains(newer.endpointConfigName());
  }

  @Test
  void deletesNothingAfterARollback() {
    fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    assertThatThrownBy(() -> fixture.deployer.deploy(withCleanUp("model-2")))
        .isInstanceOf(RolledBackException.class);

    assertThat(fixture.sageMaker.calls("DeleteEndpointConfig")).isZero();
  }

  @Test
  void ignoresDefaultsThatTheServiceFillsIn() {
    try (DeployerFixture withDefaults = new DeployerFixture(server -> server.fillDefaults(true))) {
      withDefaults.deploy(config("model-1"));
      assertThat(withDefaults.deploy(config("model-1")).isUnchanged()).isTrue();

      DeploymentResult result = withDefaults.deployer.deploy(withCleanUp("model-2"));

      assertThat(result.deletedConfigs()).containsExactly(config("model-1").endpointConfigName());
      assertThat(withDefaults.deployer.plan(withCleanUp("model-2")).isEmpty()).isTrue();
    }
  }

  private static Deployment withCleanUp(String model) {
    return Deployment.builder(ENDPOINT, config(model)).cleanUp(true).build();
  }
}

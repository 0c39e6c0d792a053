package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.sagemaker.EndpointConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A deployer that finds the change it wants under way, begun by somebody else or by an earlier run:
 * how that ends is how the deployment ends, and nothing is begun a second time.
 */
class AdoptedChangesTest {

  private final DeployerFixture stage = new DeployerFixture();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void anUpdateThatSucceeds() {
    DeploymentResult first = stage.deploy(config("model-1"));
    begin(config("model-2"));

    DeploymentResult result = stage.deploy(config("model-2"));

    assertThat(result.change()).isEqualTo(Change.NONE);
    assertThat(stage.live())
        .isEqualTo(result.endpointConfigName())
        .isNotEqualTo(first.endpointConfigName());
    assertThat(stage.writes()).isEmpty();
  }

  @Test
  void anUpdateThatIsRolledBack() {
    DeploymentResult first = stage.deploy(config("model-1"));
    stage.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    begin(config("model-2"));

    assertThatThrownBy(() -> stage.deploy(config("model-2")))
        .isInstanceOf(RolledBackException.class);

    assertThat(stage.live()).isEqualTo(first.endpointConfigName());
    assertThat(stage.writes()).isEmpty();
  }

  @Test
  void aCreationThatFails() {
    EndpointConfig config = config("model-1");
    stage.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
    stage.client.createEndpointConfig(config.toRequest());
    stage.client.createEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(config.endpointConfigName()));
    stage.sageMaker.resetCalls();
    Deployment deployment = Deployment.builder(ENDPOINT, config).replaceFailed(true).build();

    assertThatThrownBy(() -> stage.deployer.deploy(deployment))
        .isInstanceOf(EndpointFailedException.class)
        .hasMessageContaining("No image.");

    assertThat(stage.writes()).isEmpty();
  }

  /** Somebody else updates the endpoint; only what is called afterwards is counted. */
  private void begin(EndpointConfig config) {
    stage.client.createEndpointConfig(config.toRequest());
    stage.client.updateEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(config.endpointConfigName()));
    stage.sageMaker.resetCalls();
  }
}

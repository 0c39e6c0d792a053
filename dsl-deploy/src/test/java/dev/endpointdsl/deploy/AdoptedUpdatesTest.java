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
 * A deployer that finds the wanted change in progress, begun by another client or by an earlier
 * run, adopts it: the deployment ends as the change ends, and nothing is begun a second time.
 */
class AdoptedUpdatesTest {

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void adoptsAnUpdateThatSucceeds() {
    DeploymentResult first = fixture.deploy(config("model-1"));
    updateByHand(config("model-2"));

    DeploymentResult result = fixture.deploy(config("model-2"));

    assertThat(result.change()).isEqualTo(Change.NONE);
    assertThat(fixture.live())
        .isEqualTo(result.endpointConfigName())
        .isNotEqualTo(first.endpointConfigName());
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void adoptsAnUpdateThatIsRolledBack() {
    DeploymentResult first = fixture.deploy(config("model-1"));
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);
    updateByHand(config("model-2"));

    assertThatThrownBy(() -> fixture.deploy(config("model-2")))
        .isInstanceOf(RolledBackException.class);

    assertThat(fixture.live()).isEqualTo(first.endpointConfigName());
    assertThat(fixture.writes()).isEmpty();
  }

  @Test
  void adoptsACreationThatFails() {
    EndpointConfig config = config("model-1");
    fixture.sageMaker.faults().failNextCreation(ENDPOINT, "No image.");
    fixture.client.createEndpointConfig(config.toRequest());
    fixture.client.createEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(config.endpointConfigName()));
    fixture.sageMaker.resetCalls();
    Deployment deployment = Deployment.builder(ENDPOINT, config).replaceFailed(true).build();

    assertThatThrownBy(() -> fixture.deployer.deploy(deployment))
        .isInstanceOf(EndpointFailedException.class)
        .hasMessageContaining("No image.");

    assertThat(fixture.writes()).isEmpty();
  }

  /** Updates the endpoint with another client, and counts only the calls that follow. */
  private void updateByHand(EndpointConfig config) {
    fixture.client.createEndpointConfig(config.toRequest());
    fixture.client.updateEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(config.endpointConfigName()));
    fixture.sageMaker.resetCalls();
  }
}

package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.testkit.model.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Tests that a change whose response was lost counts as a change of the deployment. */
class LostResponsesTest {

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void reportsAnEndpointAsCreated() {
    loseFirstResponse("CreateEndpoint");

    assertThat(fixture.deploy(config("model-1")).change()).isEqualTo(Change.CREATED);
    assertThat(fixture.sageMaker.calls("CreateEndpoint")).isEqualTo(2);
  }

  @Test
  void reportsAnEndpointAsCreatedIfTheClientHasRetries() {
    loseFirstResponse("CreateEndpoint");
    try (SageMakerClient retrying =
        SageMakerClient.builder()
            .endpointOverride(fixture.sageMaker.endpoint())
            .region(fixture.client.serviceClientConfiguration().region())
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      assertThat(fixture.deployer(retrying).deploy(Deployment.of(ENDPOINT, config("m"))).change())
          .isEqualTo(Change.CREATED);
    }
  }

  @Test
  void reportsAnEndpointAsUpdatedFromItsPreviousConfiguration() {
    String previous = fixture.deploy(config("model-1")).endpointConfigName();
    loseFirstResponse("UpdateEndpoint");

    DeploymentResult result = fixture.deploy(config("model-2"));

    assertThat(result.change()).isEqualTo(Change.UPDATED);
    assertThat(result.previousConfigName()).contains(previous);
  }

  @Test
  void reportsAConfigurationAsCreated() {
    loseFirstResponse("CreateEndpointConfig");

    assertThat(fixture.deploy(config("model-1")).configCreated()).isTrue();
  }

  @Test
  void checksTheTagsOfResourcesThatAnotherDeploymentMayHaveCreated() {
    loseFirstResponse("CreateEndpointConfig");
    loseFirstResponse("CreateEndpoint");

    fixture.deployer.withDefaultTags(Map.of("k", "v")).deploy(Deployment.of(ENDPOINT, config("m")));

    assertThat(fixture.sageMaker.calls("ListTags")).isEqualTo(2);
    assertThat(fixture.sageMaker.calls("AddTags")).isZero();
  }

  @Test
  void doesNotReportTheChangeOfAnotherDeploymentAsItsOwn() {
    fixture.client.createEndpointConfig(config("model-1").toRequest());
    fixture.client.createEndpoint(
        r -> r.endpointName(ENDPOINT).endpointConfigName(config("model-1").endpointConfigName()));

    DeploymentResult result = fixture.deploy(config("model-1"));

    assertThat(result.change()).isEqualTo(Change.NONE);
    assertThat(result.configCreated()).isFalse();
  }

  private void loseFirstResponse(String operation) {
    fixture.sageMaker.faults().on(operation).onFirst(1, Fault.truncatedAnswer());
  }
}

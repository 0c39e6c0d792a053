package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;

/** Reads that lag behind writes. */
class StaleReadsTest {

  private final EndpointFixture endpoints = new EndpointFixture();

  @AfterEach
  void close() {
    endpoints.close();
  }

  @Test
  void aCreationIsNotVisibleAtFirst() {
    endpoints.sageMaker.faults().staleReads(2);
    endpoints.config("one");

    assertThat(EndpointFixture.refusal(() -> describeConfig("one"))).startsWith("Could not find");
    assertThat(EndpointFixture.refusal(() -> endpoints.create("churn", "one")))
        .startsWith("Could not find endpoint configuration");
    describeConfig("one");
    endpoints.create("churn", "one");
  }

  @Test
  void aTakenNameIsRefusedBeforeItIsVisible() {
    endpoints.sageMaker.faults().staleReads(2);
    endpoints.config("one");

    assertThat(EndpointFixture.refusal(() -> endpoints.config("one")))
        .startsWith("Cannot create already existing endpoint configuration");
  }

  @Test
  void anUpdateIsNotVisibleAtFirst() {
    endpoints.inService("churn", "one");
    endpoints.config("two");
    endpoints.sageMaker.faults().staleReads(2);

    endpoints.update("churn", "two");

    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.IN_SERVICE);
    assertThat(endpoints.status("churn")).isEqualTo(EndpointStatus.UPDATING);
  }

  @Test
  void aDeletionIsNotVisibleAtFirst() {
    endpoints.config("one");
    endpoints.sageMaker.faults().staleReads(1);

    endpoints.client.deleteEndpointConfig(SdkRequests.delete("one"));

    describeConfig("one");
    assertThat(EndpointFixture.refusal(() -> describeConfig("one"))).startsWith("Could not find");
  }

  @Test
  void listsLagAsWell() {
    endpoints.config("one");
    endpoints.sageMaker.faults().staleReads(1);
    endpoints.config("two");

    assertThat(listed()).containsExactly("one");
    assertThat(listed()).containsExactly("two", "one");
    endpoints.client.deleteEndpointConfig(SdkRequests.delete("one"));
    assertThat(listed()).containsExactly("two", "one");
    assertThat(listed()).containsExactly("two");
  }

  private List<String> listed() {
    return endpoints.client.listEndpointConfigs(r -> {}).endpointConfigs().stream()
        .map(EndpointConfigSummary::endpointConfigName)
        .toList();
  }

  private void describeConfig(String name) {
    endpoints.client.describeEndpointConfig(SdkRequests.describe(name));
  }
}

package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.endpointdsl.deploy.error.ServiceUnavailableException;
import dev.endpointdsl.deploy.error.ThrottledException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests each kind of fault on each call in turn. */
class SingleFaultTest {

  /** An upper bound of the calls of a first deployment and an update with clean-up and tags. */
  private static final int MAX_CALLS = 40;

  static Stream<Map.Entry<String, Fault>> faults() {
    Map<String, Fault> faults = new TreeMap<>();
    Map.of(
            "throttling", Fault.throttling(),
            "500", Fault.internalError(),
            "503", Fault.unavailable(),
            "connection lost", Fault.connectionLost(),
            "connection lost afterwards", Fault.connectionLost().afterTheWork(),
            "reset", Fault.connectionReset(),
            "reset afterwards", Fault.connectionReset().afterTheWork(),
            "stalled", Fault.stalled(Duration.ofMillis(20)),
            "500 afterwards", Fault.internalError().afterTheWork(),
            "truncated answer", Fault.truncatedAnswer())
        .forEach(faults::put);
    return faults.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void succeedsDespiteAFault(Map.Entry<String, Fault> fault) {
    boolean isReached = true;
    int call = 0;
    while (isReached) {
      call++;
      try (DeployerFixture fixture = new DeployerFixture()) {
        fixture.sageMaker.faults().onAnyOperation().onCall(call, fault.getValue());
        deployTwice(fixture);
        isReached = fixture.sageMaker.calls().values().stream().mapToLong(n -> n).sum() >= call;
      }
    }
    assertThat(call).as("calls with a fault").isBetween(15, MAX_CALLS);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void failsCleanlyIfTheFaultPersistsAndContinuesAfterwards(Map.Entry<String, Fault> fault) {
    for (String operation : List.of("CreateEndpointConfig", "CreateEndpoint", "DescribeEndpoint")) {
      try (DeployerFixture fixture = new DeployerFixture()) {
        EndpointConfig config = config("model-1");
        fixture.sageMaker.faults().on(operation).always(fault.getValue());
        Throwable failure = catchThrowable(() -> fixture.deploy(config));
        fixture.sageMaker.faults().clear();

        if (failure != null) {
          assertThat(failure)
              .as(operation)
              .isInstanceOfAny(ThrottledException.class, ServiceUnavailableException.class);
        }
        fixture.deploy(config);
        assertThat(fixture.live()).isEqualTo(config.endpointConfigName());
        assertThat(fixture.sageMaker.endpointConfigs()).hasSize(1);
      }
    }
  }

  @Test
  void waitsForStaleReads() {
    for (int reads = 1; reads <= 4; reads++) {
      try (DeployerFixture fixture = new DeployerFixture()) {
        fixture.sageMaker.faults().staleReads(reads);
        deployTwice(fixture);
      }
    }
  }

  private static void deployTwice(DeployerFixture fixture) {
    EndpointConfig first = config("model-1").toBuilder().tag("team", "risk").build();
    EndpointConfig second = config("model-2").toBuilder().tag("team", "risk").build();
    Duration poll = Duration.ofMinutes(2);
    fixture.deployer.deploy(
        Deployment.builder(DeployerFixture.ENDPOINT, first).pollInterval(poll).build());

    DeploymentResult result =
        fixture.deployer.deploy(
            Deployment.builder(DeployerFixture.ENDPOINT, second)
                .pollInterval(poll)
                .tag("a", "b")
                .cleanUp(true)
                .build());

    assertThat(result.endpointConfigName()).isEqualTo(second.endpointConfigName());
    fixture.sageMaker.faults().clear();
    assertThat(fixture.live()).isEqualTo(second.endpointConfigName());
    assertThat(fixture.sageMaker.endpointConfigs()).containsExactly(second.endpointConfigName());
    assertThat(fixture.sageMaker.endpoints()).containsExactly(DeployerFixture.ENDPOINT);
  }
}

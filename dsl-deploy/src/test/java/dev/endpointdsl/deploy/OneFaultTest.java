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

/** A fault on every call in turn, of every kind. */
class OneFaultTest {

  /** A first deployment and an update with clean-up and tags make fewer calls than this. */
  private static final int MOST_CALLS = 40;

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
  void converges(Map.Entry<String, Fault> fault) {
    boolean isStruck = true;
    int call = 0;
    while (isStruck) {
      call++;
      try (DeployerFixture stage = new DeployerFixture()) {
        stage.sageMaker.faults().onAnyOperation().onCall(call, fault.getValue());
        deployTwice(stage);
        isStruck = stage.sageMaker.calls().values().stream().mapToLong(n -> n).sum() >= call;
      }
    }
    assertThat(call).as("calls that were struck").isBetween(15, MOST_CALLS);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void failsCleanlyWhenItDoesNotEndAndGoesOnAfterwards(Map.Entry<String, Fault> fault) {
    for (String operation : List.of("CreateEndpointConfig", "CreateEndpoint", "DescribeEndpoint")) {
      try (DeployerFixture stage = new DeployerFixture()) {
        EndpointConfig config = config("model-1");
        stage.sageMaker.faults().on(operation).always(fault.getValue());
        Throwable failure = catchThrowable(() -> stage.deploy(config));
        stage.sageMaker.faults().clear();

        if (failure != null) {
          assertThat(failure)
              .as(operation)
              .isInstanceOfAny(ThrottledException.class, ServiceUnavailableException.class);
        }
        stage.deploy(config);
        assertThat(stage.live()).isEqualTo(config.endpointConfigName());
        assertThat(stage.sageMaker.endpointConfigs()).hasSize(1);
      }
    }
  }

  @Test
  void readsThatLagAreWaitedFor() {
    for (int reads = 1; reads <= 4; reads++) {
      try (DeployerFixture stage = new DeployerFixture()) {
        stage.sageMaker.faults().staleReads(reads);
        deployTwice(stage);
      }
    }
  }

  private static void deployTwice(DeployerFixture stage) {
    EndpointConfig first = config("model-1").toBuilder().tag("team", "risk").build();
    EndpointConfig second = config("model-2").toBuilder().tag("team", "risk").build();
    Duration poll = Duration.ofMinutes(2);
    stage.deployer.deploy(
        Deployment.builder(DeployerFixture.ENDPOINT, first).pollInterval(poll).build());

    DeploymentResult result =
        stage.deployer.deploy(
            Deployment.builder(DeployerFixture.ENDPOINT, second)
                .pollInterval(poll)
                .tag("a", "b")
                .cleanUp(true)
                .build());

    assertThat(result.endpointConfigName()).isEqualTo(second.endpointConfigName());
    stage.sageMaker.faults().clear();
    assertThat(stage.live()).isEqualTo(second.endpointConfigName());
    assertThat(stage.sageMaker.endpointConfigs()).containsExactly(second.endpointConfigName());
    assertThat(stage.sageMaker.endpoints()).containsExactly(DeployerFixture.ENDPOINT);
  }
}

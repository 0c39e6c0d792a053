package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests where warnings of configurations go. */
class WarningsTest {

  private static final EndpointConfig NEWER_TYPE =
      config("model-1").toBuilder()
          .changeProductionVariant("blue", v -> v.instanceType("ml.m9.xlarge"))
          .endpointConfigNamePrefix("churn-")
          .build();
  private static final Deployment WARNED = Deployment.of(ENDPOINT, NEWER_TYPE);

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next();

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @Test
  void refusesThemBeforeTheFirstCall() {
    EndpointDeployer strict = fixture.deployer.refusingWarnings();

    assertThatThrownBy(() -> strict.deploy(WARNED))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("ml.m9.xlarge");
    assertThatThrownBy(() -> strict.plan(WARNED)).isInstanceOf(InvalidConfigException.class);
    assertThat(strict.deployAll(List.of(WARNED), 1)).noneMatch(DeploymentOutcome::isSuccess);
    assertThat(fixture.sageMaker.calls()).isEmpty();
    assertThat(strict.deploy(Deployment.of(ENDPOINT, config("model-1"))).isUnchanged()).isFalse();
  }

  @Test
  void refusesThoseOfFallbacks() {
    Deployment deployment =
        Deployment.builder(ENDPOINT, config("model-1"))
            .onInsufficientCapacity(c -> c.fallbackInstanceTypesWithStrings("ml.m9.xlarge"))
            .build();

    assertThatThrownBy(() -> fixture.deployer.refusingWarnings().deploy(deployment))
        .hasMessageStartingWith("EndpointConfig with ml.m9.xlarge");
  }

  @Test
  void reportsThemToTheListener() {
    List<DeploymentEvent> events = new ArrayList<>();

    fixture.deployer.withListener(events::add).deploy(WARNED);

    assertThat(events)
        .filteredOn(event -> event instanceof DeploymentEvent.Warned)
        .singleElement()
        .asString()
        .contains("ml.m9.xlarge");
  }

  @Test
  void logsThemWithoutAListener() {
    List<String> messages = new ArrayList<>();
    Logger logger = Logger.getLogger("dev.endpointdsl.deploy");
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            messages.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      fixture.deployer.deploy(WARNED);
      fixture.deployer.plan(WARNED);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }

    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith("Endpoint churn: ")
        .contains("ml.m9.xlarge");
  }
}

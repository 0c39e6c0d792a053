package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.WholeFixture.ADAPTER;
import static dev.endpointdsl.deploy.WholeFixture.BASE;
import static dev.endpointdsl.deploy.WholeFixture.deployment;
import static dev.endpointdsl.deploy.WholeFixture.describe;
import static dev.endpointdsl.deploy.WholeFixture.model;
import static dev.endpointdsl.deploy.WholeFixture.shown;
import static dev.endpointdsl.deploy.WholeFixture.whole;
import static dev.endpointdsl.deploy.WholeFixture.withMemory;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.InferenceComponent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Tests changes of an inference component that are lost on their way, just before something else
 * changes the component: the repeated request is refused, and nothing of the first was carried out.
 */
class LostComponentChangesTest {

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next(server -> server.lenient(false));

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  /** Returns a client that loses the first call of a method; an auto scaler acts instead. */
  private SageMakerClient losing(String lost) {
    AtomicBoolean isLost = new AtomicBoolean();
    return (SageMakerClient)
        Proxy.newProxyInstance(
            SageMakerClient.class.getClassLoader(),
            new Class<?>[] {SageMakerClient.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(lost) && isLost.compareAndSet(false, true)) {
                fixture.client.updateInferenceComponentRuntimeConfig(
                    r -> r.inferenceComponentName(BASE).desiredRuntimeConfig(c -> c.copyCount(2)));
                throw ApiCallAttemptTimeoutException.create(1);
              }
              try {
                return method.invoke(fixture.client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void anUpdateIsSentAgain() {
    fixture.deployer.deploy(whole());
    Deployment changed = whole(withMemory(ComponentEndpoint.base(BASE), 2048));

    assertThat(
            shown(fixture.deployer(losing("updateInferenceComponent")).deploy(changed).changes()))
        .containsExactly("updated inference component base");

    assertThat(fixture.deployer.plan(changed).isEmpty()).isTrue();
    assertThat(describe(fixture, BASE).runtimeConfig().currentCopyCount()).isEqualTo(1);
  }

  @Test
  void aDeletionIsDecidedAgain() {
    Deployment before =
        deployment()
            .model(model("model-1"))
            .inferenceComponent(ComponentEndpoint.base(BASE))
            .replaceFailed(true)
            .build();
    fixture.sageMaker.faults().failNextComponentUpdate(BASE, "No image.");
    fixture.deployer.deploy(before);
    InferenceComponent larger = withMemory(ComponentEndpoint.base(BASE), 2048);
    fixture.client.updateInferenceComponent(
        r -> r.inferenceComponentName(BASE).specification(larger.toRequest().specification()));

    assertThat(shown(fixture.deployer(losing("deleteInferenceComponent")).deploy(before).changes()))
        .containsExactly("updated inference component base");

    assertThat(fixture.deployer.plan(before).isEmpty()).isTrue();
    assertThat(fixture.sageMaker.inferenceComponents()).doesNotContain(ADAPTER);
  }
}

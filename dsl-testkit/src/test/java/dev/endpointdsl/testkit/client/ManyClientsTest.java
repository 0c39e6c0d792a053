package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

@Timeout(60)
class ManyClientsTest {

  private static final int CLIENTS = 50;
  private static final int CREATIONS = 20;

  private final LocalSageMaker sageMaker = SdkRequests.permissive().start();
  private final SageMakerClient client = sageMaker.client();
  private final ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);

  @AfterEach
  void close() {
    executor.shutdownNow();
    sageMaker.close();
  }

  @Test
  void noConfigurationIsLost() throws Exception {
    inParallel(
        number -> {
          for (int i = 0; i < CREATIONS; i++) {
            client.createEndpointConfig(SdkRequests.create("config-" + number + "-" + i));
          }
          return CREATIONS;
        });

    assertThat(sageMaker.endpointConfigs()).hasSize(CLIENTS * CREATIONS);
    assertThat(
            client
                .listEndpointConfigsPaginator(request -> request.maxResults(100))
                .endpointConfigs())
        .extracting(EndpointConfigSummary::endpointConfigName)
        .doesNotHaveDuplicates()
        .hasSize(CLIENTS * CREATIONS);
  }

  @Test
  void exactlyOneClientCreatesAName() throws Exception {
    List<Integer> won =
        inParallel(
            number -> {
              int wins = 0;
              for (int i = 0; i < CREATIONS; i++) {
                wins += creates("config-" + i) ? 1 : 0;
              }
              return wins;
            });

    assertThat(won.stream().mapToInt(Integer::intValue).sum()).isEqualTo(CREATIONS);
    assertThat(sageMaker.endpointConfigs()).hasSize(CREATIONS);
  }

  @Test
  void noTagIsLost() throws Exception {
    String arn = client.createEndpointConfig(SdkRequests.create("churn")).endpointConfigArn();

    inParallel(
        number ->
            client.addTags(
                request -> request.resourceArn(arn).tags(SdkRequests.tag("key-" + number, "v"))));

    assertThat(client.listTags(request -> request.resourceArn(arn)).tags()).hasSize(CLIENTS);
  }

  private boolean creates(String name) {
    try {
      client.createEndpointConfig(SdkRequests.create(name));
      return true;
    } catch (SageMakerException refusal) {
      assertThat(refusal).hasMessageContaining("Cannot create already existing");
      return false;
    }
  }

  /** The calls of one of many clients. */
  @FunctionalInterface
  private interface Work<T> {
    T by(int number) throws Exception;
  }

  private <T> List<T> inParallel(Work<T> work) throws InterruptedException, ExecutionException {
    CountDownLatch allClients = new CountDownLatch(CLIENTS);
    List<Callable<T>> tasks = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      int number = i;
      tasks.add(
          () -> {
            allClients.countDown();
            allClients.await();
            return work.by(number);
          });
    }
    List<T> results = new ArrayList<>();
    for (Future<T> result : executor.invokeAll(tasks)) {
      results.add(result.get());
    }
    return results;
  }
}

package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSortKey;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsResponse;
import software.amazon.awssdk.services.sagemaker.model.OrderKey;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

class ListConfigsTest {

  private final LocalSageMaker sageMaker = SdkRequests.permissive().start();
  private final SageMakerClient client = sageMaker.client();

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void noConfigurationsAreAnEmptyPage() {
    ListEndpointConfigsResponse page = client.listEndpointConfigs(request -> {});

    assertThat(page.hasEndpointConfigs()).isTrue();
    assertThat(page.endpointConfigs()).isEmpty();
    assertThat(page.nextToken()).isNull();
  }

  @Test
  void theNewestComesFirst() {
    create("a", "b", "c");

    assertThat(names(request -> {})).containsExactly("c", "b", "a");
    assertThat(names(request -> request.sortOrder(OrderKey.ASCENDING)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void aSummaryHasNameArnAndTime() {
    create("Churn");

    EndpointConfigSummary summary =
        client.listEndpointConfigs(request -> {}).endpointConfigs().get(0);

    assertThat(summary.endpointConfigName()).isEqualTo("Churn");
    assertThat(summary.endpointConfigArn())
        .isEqualTo("arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/churn");
    assertThat(summary.creationTime())
        .isEqualTo(client.describeEndpointConfig(SdkRequests.describe("Churn")).creationTime());
  }

  @Test
  void sortsByName() {
    create("b", "C", "a");

    assertThat(
            names(
                request ->
                    request.sortBy(EndpointConfigSortKey.NAME).sortOrder(OrderKey.ASCENDING)))
        .containsExactly("a", "b", "C");
    assertThat(names(request -> request.sortBy(EndpointConfigSortKey.NAME)))
        .containsExactly("C", "b", "a");
  }

  @Test
  void aPageHasTenEntriesByDefault() {
    create(IntStream.range(0, 23).mapToObj(i -> "config-" + i).toArray(String[]::new));

    assertThat(client.listEndpointConfigs(request -> {}).endpointConfigs()).hasSize(10);
    assertThat(client.listEndpointConfigs(request -> request.maxResults(23)))
        .returns(23, page -> page.endpointConfigs().size())
        .returns(null, ListEndpointConfigsResponse::nextToken);
    assertThat(client.listEndpointConfigs(request -> request.maxResults(22)).nextToken())
        .isNotNull();
  }

  @Test
  void pagesAddUpToEverythingInEveryOrder() {
    create(IntStream.range(0, 23).mapToObj(i -> "config-" + i).toArray(String[]::new));

    for (EndpointConfigSortKey key : EndpointConfigSortKey.knownValues()) {
      for (OrderKey order : OrderKey.knownValues()) {
        List<String> whole = names(request -> request.sortBy(key).sortOrder(order).maxResults(100));
        List<String> inPages =
            client
                .listEndpointConfigsPaginator(
                    request -> request.sortBy(key).sortOrder(order).maxResults(4))
                .endpointConfigs()
                .stream()
                .map(EndpointConfigSummary::endpointConfigName)
                .toList();
        assertThat(inPages).as("%s %s", key, order).hasSize(23).isEqualTo(whole);
      }
    }
  }

  @Test
  void thePageSizeLimitsMaxResults() {
    try (LocalSageMaker small = SdkRequests.permissive().pageSize(2).start()) {
      for (String name : List.of("a", "b", "c", "d", "e")) {
        small.client().createEndpointConfig(SdkRequests.create(name));
      }

      assertThat(small.client().listEndpointConfigsPaginator(request -> request.maxResults(100)))
          .extracting(page -> page.endpointConfigs().size())
          .containsExactly(2, 2, 1);
    }
  }

  @Test
  void deletingBetweenPagesHidesNothing() {
    create("a", "b", "c", "d");
    ListEndpointConfigsResponse first =
        client.listEndpointConfigs(request -> request.maxResults(2));
    client.deleteEndpointConfig(SdkRequests.delete("c"));
    client.deleteEndpointConfig(SdkRequests.delete("d"));
    create("e");

    assertThat(names(request -> request.maxResults(2).nextToken(first.nextToken())))
        .containsExactly("b", "a");
  }

  @Test
  void filtersByName() {
    create("churn-1", "fraud-1", "churn-2");

    assertThat(names(request -> request.nameContains("churn")))
        .containsExactly("churn-2", "churn-1");
    assertThat(names(request -> request.nameContains("none"))).isEmpty();
  }

  @Test
  void filtersByTime() {
    create("a");
    Instant created = client.describeEndpointConfig(SdkRequests.describe("a")).creationTime();

    assertThat(names(request -> request.creationTimeAfter(created))).containsExactly("a");
    assertThat(names(request -> request.creationTimeAfter(created.plusMillis(1)))).isEmpty();
    assertThat(names(request -> request.creationTimeBefore(created))).isEmpty();
    assertThat(names(request -> request.creationTimeBefore(created.plusMillis(1))))
        .containsExactly("a");
  }

  @Test
  void reportsAllInvalidMembersAtOnce() {
    assertThatThrownBy(
            () ->
                client.listEndpointConfigs(
                    request -> request.maxResults(101).sortBy("Size").nameContains("a_b")))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining("3 validation errors detected: ")
        .hasMessageContaining(
            "Value '101' at 'maxResults' failed to satisfy constraint: Member must have value less"
                + " than or equal to 100")
        .hasMessageContaining(
            "; Value 'a_b' at 'nameContains' failed to satisfy constraint: Member must satisfy"
                + " regular expression pattern: [a-zA-Z0-9-]+")
        .hasMessageContaining(
            "Value 'Size' at 'sortBy' failed to satisfy constraint: Member must satisfy enum value"
                + " set: [CreationTime, Name]");
    assertThatThrownBy(() -> client.listEndpointConfigs(request -> request.maxResults(0)))
        .hasMessageContaining("Member must have value greater than or equal to 1");
  }

  @Test
  void refusesAForeignToken() {
    create("a", "b");
    String token = client.listEndpointConfigs(request -> request.maxResults(1)).nextToken();

    assertThatThrownBy(() -> names(request -> request.nextToken("***")))
        .isInstanceOf(SageMakerException.class)
        .hasMessageContaining("NextToken \"***\" is not valid: this server did not return it.");
    assertThatThrownBy(() -> names(request -> request.nextToken("YWJj")))
        .hasMessageContaining("this server did not return it");
    assertThatThrownBy(
            () -> names(request -> request.nextToken(token).sortBy(EndpointConfigSortKey.NAME)))
        .hasMessageContaining("it belongs to a list in another order");
  }

  private void create(String... names) {
    for (String name : names) {
      client.createEndpointConfig(SdkRequests.create(name));
    }
  }

  private List<String> names(Consumer<ListEndpointConfigsRequest.Builder> request) {
    return client.listEndpointConfigs(request).endpointConfigs().stream()
        .map(EndpointConfigSummary::endpointConfigName)
        .toList();
  }
}

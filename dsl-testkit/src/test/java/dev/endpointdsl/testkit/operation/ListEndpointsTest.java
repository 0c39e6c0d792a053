package dev.endpointdsl.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.fixture.EndpointFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.EndpointSortKey;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;
import software.amazon.awssdk.services.sagemaker.model.OrderKey;

class ListEndpointsTest {

  private final EndpointFixture endpoints = new EndpointFixture();

  @AfterEach
  void close() {
    endpoints.close();
  }

  @Test
  void listsInPages() {
    endpoints.config("one");
    IntStream.range(0, 25).forEach(i -> endpoints.create("e-" + i, "one"));

    assertThat(endpoints.client.listEndpoints(r -> {}).endpoints()).hasSize(10);
    assertThat(names(r -> r.maxResults(7)))
        .hasSize(25)
        .doesNotHaveDuplicates()
        .startsWith("e-24", "e-23")
        .endsWith("e-0");
    assertThat(names(r -> r.maxResults(3).sortBy(EndpointSortKey.STATUS)))
        .hasSize(25)
        .doesNotHaveDuplicates();
  }

  @Test
  void sortsAndFilters() {
    Instant start = endpoints.clock.instant();
    endpoints.inService("b-old", "one");
    endpoints.clock.advance(Duration.ofHours(1));
    endpoints.create("a-new", "one");

    assertThat(names(r -> {})).containsExactly("a-new", "b-old");
    assertThat(names(r -> r.sortBy(EndpointSortKey.NAME))).containsExactly("b-old", "a-new");
    assertThat(names(r -> r.sortBy(EndpointSortKey.STATUS).sortOrder(OrderKey.ASCENDING)))
        .containsExactly("a-new", "b-old");
    assertThat(names(r -> r.nameContains("old"))).containsExactly("b-old");
    assertThat(names(r -> r.statusEquals(EndpointStatus.IN_SERVICE))).containsExactly("b-old");
    assertThat(names(r -> r.creationTimeAfter(start.plusSeconds(1)))).containsExactly("a-new");
    assertThat(names(r -> r.lastModifiedTimeBefore(start.plus(EndpointFixture.CREATION))))
        .isEmpty();
    assertThat(names(r -> r.lastModifiedTimeBefore(start.plus(Duration.ofMinutes(30)))))
        .containsExactly("b-old");
    assertThat(EndpointFixture.refusal(() -> names(r -> r.statusEquals("Asleep"))))
        .contains("Value 'Asleep' at 'statusEquals'");
  }

  private List<String> names(Consumer<ListEndpointsRequest.Builder> request) {
    return endpoints.client.listEndpointsPaginator(request).endpoints().stream()
        .map(EndpointSummary::endpointName)
        .toList();
  }
}

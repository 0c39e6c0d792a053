package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.json.tree.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;

/**
 * The filters and the order of a list.
 *
 * @param arguments the arguments of the command
 */
record ListFilters(Arguments arguments) {

  private static final String NAME_CONTAINS = "--name-contains";
  private static final String STATUS = "--status";
  private static final String CREATED_AFTER = "--created-after";
  private static final String CREATED_BEFORE = "--created-before";
  private static final String MODIFIED_AFTER = "--modified-after";
  private static final String MODIFIED_BEFORE = "--modified-before";
  private static final String SORT_BY = "--sort-by";
  private static final String SORT_ORDER = "--sort-order";

  /** The keys to sort by, as the API names them. */
  enum SortKey {
    /** By name. */
    NAME("Name"),
    /** By the time of creation. */
    CREATION_TIME("CreationTime"),
    /** By status, for endpoints. */
    STATUS("Status");

    private final String value;

    SortKey(String value) {
      this.value = value;
    }
  }

  /** The orders, as the API names them. */
  enum Order {
    /** The first or oldest first. */
    ASCENDING("Ascending"),
    /** The last or newest first. */
    DESCENDING("Descending");

    private final String value;

    Order(String value) {
      this.value = value;
    }
  }

  static void addTo(CommandDefinition command) {
    command.string(NAME_CONTAINS, "TEXT", "Only names that contain this.");
    command.string(STATUS, "STATUS", "Only endpoints with this status, such as InService.");
    command.string(CREATED_AFTER, "TIME", "Only those created after a time.");
    command.string(CREATED_BEFORE, "TIME", "Only those created before a time.");
    command.string(MODIFIED_AFTER, "TIME", "Only endpoints modified after a time.");
    command.string(MODIFIED_BEFORE, "TIME", "Only endpoints modified before a time.");
    command.choice(SORT_BY, SortKey.class, "The key to sort by.");
    command.choice(SORT_ORDER, Order.class, "The order.");
  }

  static ListFilters of(Arguments arguments) {
    return new ListFilters(arguments);
  }

  /** Returns the endpoints, read page by page. */
  Stream<JsonObject> endpoints(SageMakerClient client) {
    ListEndpointsRequest request =
        ListEndpointsRequest.builder()
            .nameContains(text(NAME_CONTAINS))
            .statusEquals(text(STATUS))
            .creationTimeAfter(time(CREATED_AFTER))
            .creationTimeBefore(time(CREATED_BEFORE))
            .lastModifiedTimeAfter(time(MODIFIED_AFTER))
            .lastModifiedTimeBefore(time(MODIFIED_BEFORE))
            .sortBy(sortKey())
            .sortOrder(order())
            .build();
    return client.listEndpointsPaginator(request).endpoints().stream().map(ListFilters::json);
  }

  /** Returns the configurations, read page by page. */
  Stream<JsonObject> configs(SageMakerClient client) {
    refuseForConfigs(STATUS);
    refuseForConfigs(MODIFIED_AFTER);
    refuseForConfigs(MODIFIED_BEFORE);
    ListEndpointConfigsRequest request =
        ListEndpointConfigsRequest.builder()
            .nameContains(text(NAME_CONTAINS))
            .creationTimeAfter(time(CREATED_AFTER))
            .creationTimeBefore(time(CREATED_BEFORE))
            .sortBy(sortKey())
            .sortOrder(order())
            .build();
    return client.listEndpointConfigsPaginator(request).endpointConfigs().stream()
        .map(ListFilters::json);
  }

  private void refuseForConfigs(String option) {
    if (arguments.has(option)) {
      throw CommandException.unreadable(
          option + " is for endpoints only, because configurations never change; remove it");
    }
  }

  private static JsonObject json(EndpointSummary endpoint) {
    return JsonObject.EMPTY
        .with("EndpointName", endpoint.endpointName())
        .with("EndpointStatus", endpoint.endpointStatusAsString())
        .with("CreationTime", String.valueOf(endpoint.creationTime()))
        .with("LastModifiedTime", String.valueOf(endpoint.lastModifiedTime()));
  }

  private static JsonObject json(EndpointConfigSummary config) {
    return JsonObject.EMPTY
        .with("EndpointConfigName", config.endpointConfigName())
        .with("CreationTime", String.valueOf(config.creationTime()));
  }

  private @Nullable String text(String option) {
    return arguments.find(option).orElse(null);
  }

  private @Nullable String sortKey() {
    SortKey key = arguments.find(SORT_BY, SortKey.class).orElse(null);
    return key == null ? null : key.value;
  }

  private @Nullable String order() {
    Order order = arguments.find(SORT_ORDER, Order.class).orElse(null);
    return order == null ? null : order.value;
  }

  private @Nullable Instant time(String option) {
    String text = text(option);
    if (text == null) {
      return null;
    }
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw CommandException.unreadable(
          option + " " + text + " is not a time; write one such as 2026-11-27T08:30:00Z");
    }
  }
}

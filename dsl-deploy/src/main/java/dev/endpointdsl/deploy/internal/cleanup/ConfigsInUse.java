package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;

/**
 * The configurations that the account's endpoints run or are being switched to. Only endpoints that
 * were modified since a time are inspected: others run configurations that were created before it.
 */
public final class ConfigsInUse {

  private static final int PAGE_SIZE = 100;

  /** The service may record the times of a configuration and of an endpoint on other clocks. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  private final DeploymentContext context;
  private final @Nullable String ignoredEndpoint;
  private final Predicate<EndpointSnapshot> counts;
  private final Map<String, String> users = new HashMap<>();
  private Instant modifiedAfter;
  private Instant lastModified;
  private @Nullable Duration lastLook;

  private ConfigsInUse(
      DeploymentContext context,
      Instant created,
      @Nullable String ignoredEndpoint,
      Predicate<EndpointSnapshot> counts) {
    this.context = context;
    this.ignoredEndpoint = ignoredEndpoint;
    this.counts = counts;
    this.modifiedAfter = created.minus(CLOCK_TOLERANCE);
    this.lastModified = created;
  }

  /** Creates a search for endpoints that use some of the given configurations. */
  public static ConfigsInUse among(
      DeploymentContext context, Collection<ListedConfigs.Listed> configs) {
    return new ConfigsInUse(context, oldest(context, configs), null, endpoint -> true);
  }

  /** Creates a search that does not count the configurations of one endpoint. */
  public static ConfigsInUse ofOthers(
      DeploymentContext context, Collection<ListedConfigs.Listed> configs, String endpointName) {
    return new ConfigsInUse(context, oldest(context, configs), endpointName, endpoint -> true);
  }

  /**
   * Creates a search that counts neither endpoints that are being deleted, which do not need their
   * configuration any more, nor an endpoint as it was deleted, which a stale read may still show.
   *
   * @param deleted the endpoint as last described; null if it was not
   */
  public static ConfigsInUse afterDeletion(
      DeploymentContext context,
      Collection<ListedConfigs.Listed> configs,
      @Nullable EndpointSnapshot deleted) {
    return new ConfigsInUse(
        context,
        oldest(context, configs),
        null,
        endpoint ->
            !endpoint.status().equals(EndpointStatuses.DELETING) && !isStale(endpoint, deleted));
  }

  private static Instant oldest(
      DeploymentContext context, Collection<ListedConfigs.Listed> configs) {
    return configs.stream()
        .map(ListedConfigs.Listed::created)
        .min(Comparator.naturalOrder())
        .orElseGet(context.time()::now);
  }

  /** Checks whether the latest look is longer ago than {@code age}, or whether there was none. */
  public boolean isOlderThan(Duration age) {
    return lastLook == null || context.time().elapsed().minus(lastLook).compareTo(age) > 0;
  }

  /** Checks whether an endpoint used a configuration at any look. */
  public boolean contains(String configName) {
    return users.containsKey(configName);
  }

  /** Returns an endpoint that used a configuration at any look; empty if none did. */
  public Optional<String> userOf(String configName) {
    return Optional.ofNullable(users.get(configName));
  }

  /**
   * Returns a workflow that inspects the endpoints: at first all that were modified since the
   * configurations were created, and later those that were modified since the look before.
   */
  public Workflow<ConfigsInUse> look() {
    lastLook = context.time().elapsed();
    return PagedList.of(this::page)
        .readAll(EndpointSummary::endpointName)
        .then(endpoints -> describe(endpoints, 0))
        .map(
            done -> {
              modifiedAfter = lastModified.minus(CLOCK_TOLERANCE);
              return this;
            });
  }

  private Workflow<PagedList.Page<EndpointSummary>> page(@Nullable String token) {
    return context
        .caller()
        .call(
            SageMakerOperations.LIST_ENDPOINTS,
            ListEndpointsRequest.builder()
                .lastModifiedTimeAfter(modifiedAfter)
                .maxResults(PAGE_SIZE)
                .nextToken(token)
                .build())
        .map(page -> new PagedList.Page<>(page.endpoints(), page.nextToken()));
  }

  private Workflow<Boolean> describe(List<EndpointSummary> endpoints, int index) {
    if (index == endpoints.size()) {
      return Workflow.done(true);
    }
    EndpointSummary endpoint = endpoints.get(index);
    return snapshot(endpoint)
        .then(
            found -> {
              found.filter(counts).ifPresent(snapshot -> add(snapshot, endpoint.endpointName()));
              seen(endpoint);
              return describe(endpoints, index + 1);
            });
  }

  private void seen(EndpointSummary endpoint) {
    Instant modified = endpoint.lastModifiedTime();
    if (modified != null && modified.isAfter(lastModified)) {
      lastModified = modified;
    }
  }

  private Workflow<Optional<EndpointSnapshot>> snapshot(EndpointSummary endpoint) {
    if (endpoint.endpointName().equals(ignoredEndpoint)) {
      return Workflow.done(Optional.empty());
    }
    Optional<EndpointSnapshot> known = context.endpoints().find(endpoint);
    return known.isPresent()
        ? Workflow.done(known)
        : context.describeEndpoint(endpoint.endpointName());
  }

  private static boolean isStale(EndpointSnapshot endpoint, @Nullable EndpointSnapshot deleted) {
    return deleted != null
        && endpoint.arn().equals(deleted.arn())
        && !endpoint.isModifiedAfter(deleted);
  }

  private void add(EndpointSnapshot endpoint, String name) {
    Optional.ofNullable(endpoint.configName()).ifPresent(config -> users.put(config, name));
    Optional.ofNullable(endpoint.pendingConfigName()).ifPresent(config -> users.put(config, name));
  }
}

package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.config.ContentHashName;
import dev.endpointdsl.deploy.internal.config.ServiceDefaults;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.EndpointSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;

/**
 * Finds and deletes superseded configurations: older ones with the same prefix whose names are made
 * of their content, that no endpoint runs or is being switched to.
 */
final class CleanUpStep {

  /** Newer ones may be about to be used; what nobody used for a day is not. */
  private static final Duration NEW = Duration.ofDays(1);

  private static final int PAGE = 100;

  private final DeploymentContext session;
  private final boolean isPlan;

  /**
   * The clean-up of a deployment.
   *
   * @param isPlan whether the endpoint is still to be switched, so that what it runs now counts for
   *     nothing
   */
  CleanUpStep(DeploymentContext session, boolean isPlan) {
    this.session = session;
    this.isPlan = isPlan;
  }

  /**
   * The names of the superseded configurations.
   *
   * @param liveCreated when the live configuration was created
   * @param previous what the endpoint ran before; null when that is not known
   */
  Workflow<List<String>> superseded(Instant liveCreated, @Nullable String previous) {
    Optional<ContentHashName> name = ContentHashName.of(session.deployment().config());
    if (name.isEmpty()) {
      return Workflow.done(List.of());
    }
    if (!isPlan) {
      session.enter(DeploymentStep.CLEAN_UP);
    }
    Instant old = session.now().minus(NEW);
    return configs(name.get(), null, new ArrayList<>())
        .map(
            found ->
                found.stream()
                    .filter(
                        config ->
                            config.creationTime().isBefore(liveCreated)
                                || config.creationTime().isBefore(old)
                                || config.endpointConfigName().equals(previous))
                    .map(EndpointConfigSummary::endpointConfigName)
                    .toList())
        .then(names -> contentNamed(names, 0, new ArrayList<>()))
        .then(
            names ->
                names.isEmpty() // what is in use is asked for last, right before it is deleted
                    ? Workflow.done(names)
                    : inUse(null, new HashSet<>()).map(used -> without(names, used)));
  }

  /** Deletes configurations. */
  Workflow<List<String>> delete(List<String> names) {
    return delete(names, 0);
  }

  private Workflow<List<String>> delete(List<String> names, int index) {
    if (index == names.size()) {
      return Workflow.done(names);
    }
    return session
        .find(
            ServiceCall.DELETE_CONFIG,
            DeleteEndpointConfigRequest.builder().endpointConfigName(names.get(index)).build())
        .then(deleted -> delete(names, index + 1));
  }

  private Workflow<List<EndpointConfigSummary>> configs(
      ContentHashName name, @Nullable String token, List<EndpointConfigSummary> sofar) {
    String wanted = session.deployment().config().endpointConfigName();
    ListEndpointConfigsRequest.Builder request =
        ListEndpointConfigsRequest.builder().maxResults(PAGE).nextToken(token);
    if (!name.prefix().isEmpty()) {
      request.nameContains(name.prefix());
    }
    return session
        .ask(ServiceCall.LIST_CONFIGS, request.build())
        .then(
            page -> {
              page.endpointConfigs().stream()
                  .filter(config -> name.resembles(config.endpointConfigName()))
                  .filter(config -> !config.endpointConfigName().equals(wanted))
                  .forEach(sofar::add);
              return page.nextToken() == null
                  ? Workflow.done(sofar)
                  : configs(name, page.nextToken(), sofar);
            });
  }

  /** What the endpoints of the account run, or are being switched to. */
  private Workflow<Set<String>> inUse(@Nullable String token, Set<String> sofar) {
    return session
        .ask(
            ServiceCall.LIST_ENDPOINTS,
            ListEndpointsRequest.builder().maxResults(PAGE).nextToken(token).build())
        .then(
            page ->
                used(page.endpoints(), 0, sofar)
                    .then(
                        used ->
                            page.nextToken() == null
                                ? Workflow.done(used)
                                : inUse(page.nextToken(), used)));
  }

  private Workflow<Set<String>> used(
      List<EndpointSummary> endpoints, int index, Set<String> sofar) {
    if (index == endpoints.size()) {
      return Workflow.done(sofar);
    }
    String name = endpoints.get(index).endpointName();
    if (isPlan && name.equals(session.deployment().endpointName())) {
      return used(endpoints, index + 1, sofar);
    }
    return session
        .find(
            ServiceCall.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(name).build())
        .then(
            found -> {
              found.ifPresent(endpoint -> add(endpoint, sofar));
              return used(endpoints, index + 1, sofar);
            });
  }

  private static void add(DescribeEndpointResponse endpoint, Set<String> used) {
    EndpointSnapshot seen = EndpointSnapshot.of(endpoint);
    Optional.ofNullable(seen.configName()).ifPresent(used::add);
    Optional.ofNullable(seen.pendingConfigName()).ifPresent(used::add);
  }

  private static List<String> without(List<String> names, Set<String> used) {
    return names.stream().filter(name -> !used.contains(name)).toList();
  }

  /** A name may look like one made of content and be a word: the content has to prove it. */
  private Workflow<List<String>> contentNamed(List<String> names, int index, List<String> sofar) {
    if (index == names.size()) {
      return Workflow.done(List.copyOf(sofar));
    }
    return ConfigRequests.find(session.caller(), names.get(index))
        .then(
            found -> {
              found.filter(CleanUpStep::isContentNamed).ifPresent(c -> sofar.add(names.get(index)));
              return contentNamed(names, index + 1, sofar);
            });
  }

  /** The service may tell defaults that were left out when the name was made. */
  private static boolean isContentNamed(ConfigRequests.Described found) {
    EndpointConfig config = found.config();
    return ContentHashName.of(config).isPresent()
        || ContentHashName.of(ServiceDefaults.without(config)).isPresent();
  }
}

package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.config.ContentHashName;
import dev.endpointdsl.deploy.internal.config.ServiceDefaults;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.EndpointConfigSummary;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;

/**
 * Finds and deletes superseded configurations: older ones with the same prefix whose names end in a
 * hash of their content, and that no endpoint runs or is being switched to.
 */
final class CleanUpStep {

  /** The age below which a newer configuration is kept, because it may be about to be deployed. */
  private static final Duration GRACE_PERIOD = Duration.ofDays(1);

  private static final int PAGE_SIZE = 100;

  private final DeploymentContext context;
  private final Deployment deployment;
  private final boolean isPlan;

  /**
   * Creates the step.
   *
   * @param isPlan whether the endpoint has not been switched yet, so that the configuration that it
   *     runs now does not count as used
   */
  CleanUpStep(DeploymentContext context, Deployment deployment, boolean isPlan) {
    this.context = context;
    this.deployment = deployment;
    this.isPlan = isPlan;
  }

  /**
   * Returns a workflow that finds the names of the superseded configurations.
   *
   * @param wantedCreated the time when the wanted configuration was created
   * @param previous the configuration that the endpoint ran before; null if unknown
   */
  Workflow<List<String>> findSuperseded(Instant wantedCreated, @Nullable String previous) {
    Optional<ContentHashName> name = ContentHashName.of(deployment.config());
    if (name.isEmpty()) {
      return Workflow.done(List.of());
    }
    if (!isPlan) {
      context.enter(DeploymentStep.CLEAN_UP);
    }
    Instant graceStart = context.time().now().minus(GRACE_PERIOD);
    return list(name.get(), null, new ArrayList<>())
        .map(
            found ->
                found.stream()
                    .filter(
                        config ->
                            config.creationTime().isBefore(wantedCreated)
                                || config.creationTime().isBefore(graceStart)
                                || config.endpointConfigName().equals(previous))
                    .toList())
        .then(candidates -> keepHashNamed(candidates, 0, new ArrayList<>()))
        .then(this::removeUsed);
  }

  /** Returns a workflow that deletes configurations and returns their names. */
  Workflow<List<String>> delete(List<String> names) {
    return delete(names, 0);
  }

  private Workflow<List<String>> delete(List<String> names, int index) {
    if (index == names.size()) {
      return Workflow.done(names);
    }
    return context
        .caller()
        .find(
            ServiceCall.DELETE_CONFIG,
            DeleteEndpointConfigRequest.builder().endpointConfigName(names.get(index)).build())
        .then(deleted -> delete(names, index + 1));
  }

  private Workflow<List<EndpointConfigSummary>> list(
      ContentHashName name, @Nullable String token, List<EndpointConfigSummary> found) {
    String wanted = deployment.config().endpointConfigName();
    ListEndpointConfigsRequest.Builder request =
        ListEndpointConfigsRequest.builder().maxResults(PAGE_SIZE).nextToken(token);
    if (!name.prefix().isEmpty()) {
      request.nameContains(name.prefix());
    }
    return context
        .caller()
        .call(ServiceCall.LIST_CONFIGS, request.build())
        .then(
            page -> {
              page.endpointConfigs().stream()
                  .filter(config -> name.matches(config.endpointConfigName()))
                  .filter(config -> !config.endpointConfigName().equals(wanted))
                  .forEach(found::add);
              return page.nextToken() == null
                  ? Workflow.done(found)
                  : list(name, page.nextToken(), found);
            });
  }

  /** Keeps the names that end in a hash of the content, which the form of a name does not prove. */
  private Workflow<List<EndpointConfigSummary>> keepHashNamed(
      List<EndpointConfigSummary> candidates, int index, List<EndpointConfigSummary> hashNamed) {
    if (index == candidates.size()) {
      return Workflow.done(List.copyOf(hashNamed));
    }
    EndpointConfigSummary candidate = candidates.get(index);
    return ConfigRequests.describe(context, candidate.endpointConfigName())
        .then(
            found -> {
              found.filter(CleanUpStep::isHashNamed).ifPresent(config -> hashNamed.add(candidate));
              return keepHashNamed(candidates, index + 1, hashNamed);
            });
  }

  /** Compares also without defaults, which the service may have filled in. */
  private static boolean isHashNamed(ConfigRequests.Described found) {
    EndpointConfig config = found.config();
    return ContentHashName.of(config).isPresent()
        || ContentHashName.of(ServiceDefaults.without(config)).isPresent();
  }

  /** Checks the use last, so that as little time as possible passes before the deletion. */
  private Workflow<List<String>> removeUsed(List<EndpointConfigSummary> candidates) {
    if (candidates.isEmpty()) {
      return Workflow.done(List.of());
    }
    Instant oldest =
        candidates.stream()
            .map(EndpointConfigSummary::creationTime)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new ConfigsInUse(context, oldest, isPlan ? deployment.endpointName() : null)
        .find()
        .map(
            used ->
                candidates.stream()
                    .map(EndpointConfigSummary::endpointConfigName)
                    .filter(name -> !used.contains(name))
                    .toList());
  }
}

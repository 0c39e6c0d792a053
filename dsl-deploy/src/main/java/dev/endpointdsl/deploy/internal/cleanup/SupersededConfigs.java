package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.config.ServiceDefaults;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configurations that a deployment supersedes if no endpoint uses them: older ones with
 * the same prefix whose names end in a hash of their content.
 */
public final class SupersededConfigs {

  /**
   * The age below which a newer configuration or model is kept, because it may be about to be
   * deployed.
   */
  static final Duration GRACE_PERIOD = Duration.ofDays(1);

  private final DeploymentContext context;
  private final EndpointConfig wanted;
  private final Predicate<ListedConfigs.Listed> isSuperseded;

  /**
   * Creates a search.
   *
   * @param wantedCreated the time when the wanted configuration was created
   * @param previous the configuration that the endpoint ran before; null if unknown
   */
  public SupersededConfigs(
      DeploymentContext context,
      Deployment deployment,
      Instant wantedCreated,
      @Nullable String previous) {
    Instant graceStart = context.time().now().minus(GRACE_PERIOD);
    this.context = context;
    this.wanted = deployment.config();
    this.isSuperseded =
        config ->
            config.created().isBefore(wantedCreated)
                || config.created().isBefore(graceStart)
                || config.name().equals(previous);
  }

  /** Returns a workflow that finds the configurations among those that were listed. */
  public Workflow<List<ListedConfigs.Listed>> find(ListedConfigs listed) {
    List<ListedConfigs.Listed> candidates =
        ContentHashName.of(wanted)
            .map(name -> listed.take(name.prefix(), isSuperseded))
            .orElse(List.of());
    return keepHashNamed(candidates, 0, new ArrayList<>());
  }

  /** Keeps the names that end in a hash of the content, which the form of a name does not prove. */
  private Workflow<List<ListedConfigs.Listed>> keepHashNamed(
      List<ListedConfigs.Listed> candidates, int index, List<ListedConfigs.Listed> hashNamed) {
    if (index == candidates.size()) {
      return Workflow.done(List.copyOf(hashNamed));
    }
    String name = candidates.get(index).name();
    return ConfigRequests.describe(context, name)
        .then(
            found -> {
              describedNow(name, found).filter(isSuperseded).ifPresent(hashNamed::add);
              return keepHashNamed(candidates, index + 1, hashNamed);
            });
  }

  /** Returns a configuration as it is now, because it may have been created again since listed. */
  private static Optional<ListedConfigs.Listed> describedNow(
      String name, Optional<ConfigRequests.Described> found) {
    return found
        .filter(SupersededConfigs::isHashNamed)
        .map(
            described ->
                new ListedConfigs.Listed(
                    name, described.creationTime(), Optional.of(described.config())));
  }

  /** Compares also without defaults, which the service may have filled in. */
  private static boolean isHashNamed(ConfigRequests.Described found) {
    EndpointConfig config = found.config();
    return ContentHashName.of(config).isPresent()
        || ContentHashName.of(ServiceDefaults.without(config)).isPresent();
  }
}

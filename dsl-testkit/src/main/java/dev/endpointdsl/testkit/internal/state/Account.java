package dev.endpointdsl.testkit.internal.state;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The resources of an account in one Region.
 *
 * @param arns the ARNs of the account
 * @param configs the endpoint configurations
 * @param models the models
 * @param endpoints the endpoints
 * @param components the inference components
 * @param scalableTargets the scalable targets of Application Auto Scaling, with their parts
 * @param lag the lag of reads
 */
public record Account(
    Arns arns,
    ResourceStore<StoredDocument> configs,
    ResourceStore<StoredDocument> models,
    ResourceStore<StoredEndpoint> endpoints,
    ResourceStore<StoredComponent> components,
    ScalableTargets scalableTargets,
    ReadLag lag) {

  /** Creates an account without resources. */
  public static Account empty(Arns arns, Clock clock) {
    ReadLag lag = new ReadLag();
    return new Account(
        arns,
        new ResourceStore<>(clock, lag),
        new ResourceStore<>(clock, lag),
        new ResourceStore<>(clock, lag),
        new ResourceStore<>(clock, lag),
        new ScalableTargets(arns, clock),
        lag);
  }

  /** Returns an action that undoes all later changes. */
  Runnable restorePoint() {
    List<Runnable> undo =
        List.of(
            configs.restorePoint(),
            models.restorePoint(),
            endpoints.restorePoint(),
            components.restorePoint(),
            scalableTargets.restorePoint());
    return () -> undo.forEach(Runnable::run);
  }

  /** Ends the lag of what was written so far: reads show it as it is. */
  public void endStaleReads() {
    configs.endStaleReads();
    models.endStaleReads();
    endpoints.endStaleReads();
    components.endStaleReads();
  }

  /** Returns the tags of a resource of any kind, as reads show them. */
  public Optional<Tags> readTags(String arn) {
    return configs
        .read(arn)
        .map(StoredDocument::tags)
        .or(() -> models.read(arn).map(StoredDocument::tags))
        .or(() -> endpoints.read(arn).map(StoredEndpoint::tags))
        .or(() -> components.read(arn).map(StoredComponent::tags));
  }

  /**
   * Changes the tags of a resource of any kind.
   *
   * @return the new tags; empty if there is no such resource
   */
  public Optional<Tags> changeTags(String arn, UnaryOperator<Tags> change) {
    return changeTags(configs, arn, change)
        .or(() -> changeTags(models, arn, change))
        .or(() -> changeTags(endpoints, arn, change))
        .or(() -> changeTags(components, arn, change));
  }

  private static <R extends Resource<R>> Optional<Tags> changeTags(
      ResourceStore<R> store, String arn, UnaryOperator<Tags> change) {
    return store
        .change(arn, resource -> resource.withTags(change.apply(resource.tags())))
        .map(Resource::tags);
  }
}

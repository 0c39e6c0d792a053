package dev.endpointdsl.testkit.internal.state;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What exists in the account.
 *
 * @param arns what its resources are called
 * @param configs the endpoint configurations
 * @param models the models
 * @param endpoints the endpoints
 */
public record Account(
    Arns arns,
    ResourceStore<StoredDocument> configs,
    ResourceStore<StoredDocument> models,
    ResourceStore<StoredEndpoint> endpoints) {

  public static Account empty(Arns arns, Clock clock, ReadLag lag) {
    return new Account(
        arns,
        new ResourceStore<>(clock, lag),
        new ResourceStore<>(clock, lag),
        new ResourceStore<>(clock, lag));
  }

  /** The tags of a resource of any kind, as a reader is shown them. */
  public Optional<Tags> readTags(String arn) {
    return configs
        .read(arn)
        .map(StoredDocument::tags)
        .or(() -> models.read(arn).map(StoredDocument::tags))
        .or(() -> endpoints.read(arn).map(StoredEndpoint::tags));
  }

  /** Changes the tags of a resource of any kind; the new ones, or empty if there is none. */
  public Optional<Tags> changeTags(String arn, UnaryOperator<Tags> change) {
    return changeTags(configs, arn, change)
        .or(() -> changeTags(models, arn, change))
        .or(() -> changeTags(endpoints, arn, change));
  }

  private static <R extends Resource<R>> Optional<Tags> changeTags(
      ResourceStore<R> store, String arn, UnaryOperator<Tags> change) {
    return store
        .change(arn, resource -> resource.withTags(change.apply(resource.tags())))
        .map(Resource::tags);
  }
}

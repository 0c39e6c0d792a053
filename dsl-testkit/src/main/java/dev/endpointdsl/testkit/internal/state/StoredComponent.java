package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Optional;

/**
 * An inference component.
 *
 * @param name the name as it was sent
 * @param arn the ARN
 * @param createdMillis the creation time in milliseconds since 1970
 * @param sequence the position among the components created in the same millisecond
 * @param place where it runs
 * @param revisions what it runs and what it is being updated to
 * @param transition its status and the transitions to come
 * @param tags the tags
 */
public record StoredComponent(
    String name,
    String arn,
    long createdMillis,
    long sequence,
    Place place,
    ComponentRevisions revisions,
    TransitionState transition,
    Tags tags)
    implements Resource<StoredComponent> {

  /**
   * Where a component runs.
   *
   * @param endpoint the name of its endpoint
   * @param variant the name of its variant, which an adapter has from its base component
   * @param base the name of the base component, for an adapter
   */
  public record Place(String endpoint, String variant, Optional<String> base) {}

  /** Returns the status. */
  public EndpointStatus status() {
    return transition.status();
  }

  /** Returns the time of the last change of the status, in milliseconds since 1970. */
  public long modifiedMillis() {
    return transition.modifiedMillis();
  }

  /** Returns the operation in progress as the service's messages name it, if there is one. */
  public Optional<String> operation() {
    return switch (status()) {
      case CREATING -> Optional.of("CREATE_IN_PROGRESS");
      case UPDATING ->
          Optional.of(revisions.scaling() ? "UPDATE_RC_IN_PROGRESS" : "UPDATE_IN_PROGRESS");
      case DELETING -> Optional.of("DELETE_IN_PROGRESS");
      default -> Optional.empty();
    };
  }

  @Override
  public long lastChangeMillis() {
    return transition.lastChangeMillis();
  }

  @Override
  public String statusText() {
    return status().value();
  }

  @Override
  public StoredComponent withTags(Tags changed) {
    return new StoredComponent(
        name, arn, createdMillis, sequence, place, revisions, transition, changed);
  }

  /** Returns this component with other revisions and another status. */
  public StoredComponent with(ComponentRevisions changed, TransitionState changedTransition) {
    return new StoredComponent(
        name, arn, createdMillis, sequence, place, changed, changedTransition, tags);
  }

  @Override
  public Optional<StoredComponent> at(long nowMillis) {
    StoredComponent now = this;
    Optional<ScheduledTransition> due = transition.due(nowMillis);
    while (due.isPresent()) {
      if (due.get().effect() == ScheduledTransition.Effect.VANISH) {
        return Optional.empty();
      }
      now = now.with(now.revisions.after(due.get().effect()), now.transition.advanced());
      due = now.transition.due(nowMillis);
    }
    return Optional.of(now);
  }

  @Override
  public JsonObject toJson() {
    return JsonObject.EMPTY
        .with("Name", name)
        .with("Arn", arn)
        .with("CreatedMillis", JsonNumber.of(createdMillis))
        .with("Sequence", JsonNumber.of(sequence))
        .with("Endpoint", place.endpoint())
        .with("Variant", place.variant())
        .withOptional("Base", place.base().map(JsonString::new))
        .with("Revisions", revisions.toJson())
        .with("Progress", transition.toJson())
        .with("Tags", ResourceTag.toJson(tags.list()));
  }

  /** Reads what {@link #toJson()} returned. */
  static StoredComponent fromJson(JsonObject json) {
    return new StoredComponent(
        json.string("Name"),
        json.string("Arn"),
        json.number("CreatedMillis"),
        json.number("Sequence"),
        new Place(
            json.string("Endpoint"),
            json.string("Variant"),
            json.find("Base").map(base -> ((JsonString) base).value())),
        ComponentRevisions.fromJson(json.object("Revisions")),
        TransitionState.fromJson(json.object("Progress")),
        Tags.NONE.with(ResourceTag.listFromJson(json.find("Tags"))));
  }
}

package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint.
 *
 * @param name the name as it was sent
 * @param arn the ARN
 * @param createdMillis the creation time in milliseconds since 1970
 * @param sequence the position among the endpoints created in the same millisecond
 * @param revisions the configurations that it runs and is being updated to
 * @param transition its status and the transitions to come
 * @param tags the tags
 */
public record StoredEndpoint(
    String name,
    String arn,
    long createdMillis,
    long sequence,
    EndpointRevisions revisions,
    TransitionState transition,
    Tags tags)
    implements Resource<StoredEndpoint> {

  /** Returns the status. */
  public EndpointStatus status() {
    return transition.status();
  }

  /** Returns the time of the last change of the status, in milliseconds since 1970. */
  public long modifiedMillis() {
    return transition.modifiedMillis();
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
  public StoredEndpoint withTags(Tags changed) {
    return new StoredEndpoint(name, arn, createdMillis, sequence, revisions, transition, changed);
  }

  /** Returns this endpoint with other configurations and another status. */
  public StoredEndpoint with(
      EndpointRevisions changedRevisions, TransitionState changedTransition) {
    return new StoredEndpoint(
        name, arn, createdMillis, sequence, changedRevisions, changedTransition, tags);
  }

  /** Returns this endpoint in a new status, with its transitions; it runs what it ran before. */
  public StoredEndpoint begin(
      EndpointStatus status, long nowMillis, List<ScheduledTransition> transitions) {
    return with(revisions, TransitionState.begin(status, nowMillis, transitions));
  }

  @Override
  public Optional<StoredEndpoint> at(long nowMillis) {
    StoredEndpoint now = this;
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
        .with("Fleet", revisions.toJson())
        .with("Progress", transition.toJson())
        .with("Tags", ResourceTag.toJson(tags.list()));
  }

  /** Reads what {@link #toJson()} returned. */
  static StoredEndpoint fromJson(JsonObject json) {
    return new StoredEndpoint(
        json.string("Name"),
        json.string("Arn"),
        json.number("CreatedMillis"),
        json.number("Sequence"),
        EndpointRevisions.fromJson(json.object("Fleet")),
        TransitionState.fromJson(json.object("Progress")),
        Tags.NONE.with(ResourceTag.listFromJson(json.find("Tags"))));
  }
}

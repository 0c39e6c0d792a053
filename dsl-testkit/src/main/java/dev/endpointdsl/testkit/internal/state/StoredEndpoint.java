package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint.
 *
 * @param name as it was sent
 * @param arn what identifies it
 * @param createdMillis when it was created, in milliseconds since 1970
 * @param sequence tells apart what was created in the same millisecond
 * @param fleet what it runs
 * @param progress where it stands
 * @param tags its tags
 */
public record StoredEndpoint(
    String name,
    String arn,
    long createdMillis,
    long sequence,
    EndpointRevisions fleet,
    TransitionState progress,
    Tags tags)
    implements Resource<StoredEndpoint> {

  public EndpointStatus status() {
    return progress.status();
  }

  public long modifiedMillis() {
    return progress.modifiedMillis();
  }

  @Override
  public String statusText() {
    return status().text();
  }

  @Override
  public StoredEndpoint withTags(Tags changed) {
    return new StoredEndpoint(name, arn, createdMillis, sequence, fleet, progress, changed);
  }

  public StoredEndpoint with(EndpointRevisions changedFleet, TransitionState changedProgress) {
    return new StoredEndpoint(
        name, arn, createdMillis, sequence, changedFleet, changedProgress, tags);
  }

  /** On its way to another status, running what it runs until then. */
  public StoredEndpoint begin(
      EndpointStatus status, long nowMillis, List<ScheduledTransition> steps) {
    return with(fleet, TransitionState.begin(status, nowMillis, steps));
  }

  @Override
  public Optional<StoredEndpoint> at(long nowMillis) {
    StoredEndpoint now = this;
    Optional<ScheduledTransition> due = progress.due(nowMillis);
    while (due.isPresent()) {
      if (due.get().effect() == ScheduledTransition.Effect.VANISH) {
        return Optional.empty();
      }
      now = now.with(now.fleet.after(due.get().effect()), now.progress.advanced());
      due = now.progress.due(nowMillis);
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
        .with("Fleet", fleet.toJson())
        .with("Progress", progress.toJson())
        .with("Tags", Tag.toJson(tags.list()));
  }

  /** What {@link #toJson()} wrote. */
  static StoredEndpoint fromJson(JsonObject json) {
    return new StoredEndpoint(
        json.string("Name"),
        json.string("Arn"),
        json.number("CreatedMillis"),
        json.number("Sequence"),
        EndpointRevisions.fromJson(json.object("Fleet")),
        TransitionState.fromJson(json.object("Progress")),
        Tags.NONE.with(Tag.listFromJson(json.find("Tags"))));
  }
}

package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * An endpoint configuration or a model that was created: both stay as they were sent.
 *
 * @param name as it was sent
 * @param arn what identifies it
 * @param createdMillis when, in milliseconds since 1970
 * @param sequence tells apart what was created in the same millisecond
 * @param members the request's members as they came, without the tags
 * @param tags its tags, which can change
 */
public record StoredDocument(
    String name, String arn, long createdMillis, long sequence, JsonObject members, Tags tags)
    implements Resource<StoredDocument> {

  @Override
  public StoredDocument withTags(Tags changed) {
    return new StoredDocument(name, arn, createdMillis, sequence, members, changed);
  }

  @Override
  public Optional<StoredDocument> at(long nowMillis) {
    return Optional.of(this);
  }

  @Override
  public String statusText() {
    return "";
  }

  /** Everything but the tags, as Describe answers it. */
  public JsonObject description(String arnMember) {
    return members.with(arnMember, arn).with("CreationTime", creationTime());
  }

  public JsonObject summary(String nameMember, String arnMember) {
    return JsonObject.EMPTY
        .with(nameMember, name)
        .with(arnMember, arn)
        .with("CreationTime", creationTime());
  }

  @Override
  public JsonObject toJson() {
    return JsonObject.EMPTY
        .with("Name", name)
        .with("Arn", arn)
        .with("CreatedMillis", JsonNumber.of(createdMillis))
        .with("Sequence", JsonNumber.of(sequence))
        .with("Members", members)
        .with("Tags", Tag.toJson(tags.list()));
  }

  /** What {@link #toJson()} wrote. */
  static StoredDocument fromJson(JsonObject json) {
    return new StoredDocument(
        json.string("Name"),
        json.string("Arn"),
        json.number("CreatedMillis"),
        json.number("Sequence"),
        json.object("Members"),
        Tags.NONE.with(Tag.listFromJson(json.find("Tags"))));
  }

  private JsonNumber creationTime() {
    return Resource.timestamp(createdMillis);
  }
}

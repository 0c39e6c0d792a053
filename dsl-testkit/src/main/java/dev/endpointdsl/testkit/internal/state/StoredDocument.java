package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * An endpoint configuration or a model, stored as it was sent.
 *
 * @param name the name as it was sent
 * @param arn the ARN
 * @param createdMillis the creation time in milliseconds since 1970
 * @param sequence the position among the documents created in the same millisecond
 * @param members the members of the request, unchanged, without the tags
 * @param tags the tags, which can change
 */
public record StoredDocument(
    String name, String arn, long createdMillis, long sequence, JsonObject members, Tags tags)
    implements Resource<StoredDocument> {

  @Override
  public StoredDocument withTags(Tags changed) {
    return new StoredDocument(name, arn, createdMillis, sequence, members, changed);
  }

  @Override
  public long lastChangeMillis() {
    return createdMillis;
  }

  @Override
  public Optional<StoredDocument> at(long nowMillis) {
    return Optional.of(this);
  }

  @Override
  public String statusText() {
    return "";
  }

  /** Returns the response of Describe: everything except the tags. */
  public JsonObject description(String arnMember) {
    return members.with(arnMember, arn).with("CreationTime", creationTime());
  }

  /** Returns the entry in the response of List. */
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
        .with("Tags", ResourceTag.toJson(tags.list()));
  }

  /** Reads what {@link #toJson()} returned. */
  static StoredDocument fromJson(JsonObject json) {
    return new StoredDocument(
        json.string("Name"),
        json.string("Arn"),
        json.number("CreatedMillis"),
        json.number("Sequence"),
        json.object("Members"),
        Tags.NONE.with(ResourceTag.listFromJson(json.find("Tags"))));
  }

  private JsonNumber creationTime() {
    return Resource.timestamp(createdMillis);
  }
}

package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Adding, listing and deleting the tags of a resource. */
final class TagOperations {

  private static final int MOST_TAGS = 50;
  private static final String ARN = "ResourceArn";
  private static final String TAGS = "Tags";
  private static final String KEYS = "TagKeys";

  private final ConfigStore store;
  private final int pageSize;

  TagOperations(ConfigStore store, int pageSize) {
    this.store = store;
    this.pageSize = pageSize;
  }

  Map<String, Operation> operations() {
    return Map.of("AddTags", this::add, "ListTags", this::list, "DeleteTags", this::delete);
  }

  private Optional<JsonObject> add(Operation.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), ARN, TAGS);
    String arn = members.requiredText(ARN, TextConstraint.RESOURCE_ARN);
    List<Tag> added = tags(members);
    members.throwIfInvalid();
    throwIfReserved(added);
    Tags now = change(arn, tags -> limited(tags.with(distinct(added))));
    return Optional.of(JsonObject.EMPTY.with(TAGS, Tag.toJson(now.list())));
  }

  private Optional<JsonObject> delete(Operation.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), ARN, KEYS);
    String arn = members.requiredText(ARN, TextConstraint.RESOURCE_ARN);
    List<String> keys = keys(members);
    members.throwIfInvalid();
    change(arn, tags -> tags.without(keys));
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> list(Operation.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), ARN, "NextToken", "MaxResults");
    String arn = members.requiredText(ARN, TextConstraint.RESOURCE_ARN);
    int results = members.integer("MaxResults", MOST_TAGS, Integer.MAX_VALUE).orElse(MOST_TAGS);
    Optional<String> token = members.text("NextToken", TextConstraint.NEXT_TOKEN);
    members.throwIfInvalid();
    List<Tag> tags = store.find(arn).orElseThrow(TagOperations::notFound).tags().list();
    int from = token.map(TagOperations::offset).orElse(0);
    return Optional.of(page(tags, Math.min(from, tags.size()), Math.min(results, pageSize)));
  }

  private Tags change(String arn, UnaryOperator<Tags> change) {
    return store.changeTags(arn, change).orElseThrow(TagOperations::notFound).tags();
  }

  private static List<Tag> tags(RequestMembers members) {
    List<JsonValue> elements = members.requiredList(TAGS, 0, MOST_TAGS);
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      RequestMembers tag = members.element(TAGS, i, elements.get(i), "Key", "Value");
      tags.add(
          new Tag(
              tag.requiredText("Key", TextConstraint.TAG_KEY),
              tag.requiredText("Value", TextConstraint.TAG_VALUE)));
    }
    return tags;
  }

  private static List<String> keys(RequestMembers members) {
    List<JsonValue> elements = members.requiredList(KEYS, 1, MOST_TAGS);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      keys.add(members.elementText(KEYS, i, elements.get(i), TextConstraint.TAG_KEY));
    }
    return keys;
  }

  private static List<Tag> distinct(List<Tag> added) {
    Set<String> keys = new HashSet<>();
    for (Tag tag : added) {
      if (!keys.add(tag.key())) {
        throw ServiceException.validation("Tag keys must be unique: '" + tag.key() + "' repeats.");
      }
    }
    return added;
  }

  private static void throwIfReserved(List<Tag> added) {
    for (Tag tag : added) {
      if (tag.key().toLowerCase(Locale.ROOT).startsWith("aws:")) {
        throw ServiceException.validation(
            "Tag key '" + tag.key() + "' begins with aws:, which is reserved.");
      }
    }
  }

  private static Tags limited(Tags tags) {
    if (tags.byKey().size() > MOST_TAGS) {
      throw ServiceException.validation(
          "The resource would have "
              + tags.byKey().size()
              + " tags; at most "
              + MOST_TAGS
              + " are allowed.");
    }
    return tags;
  }

  private static JsonObject page(List<Tag> tags, int from, int size) {
    int end = Math.min(tags.size(), from + size);
    JsonObject answer = JsonObject.EMPTY.with(TAGS, Tag.toJson(tags.subList(from, end)));
    return end == tags.size()
        ? answer
        : answer.with("NextToken", NextToken.encode(TAGS, Integer.toString(end)));
  }

  private static int offset(String token) {
    List<String> parts = NextToken.decode(token, 2);
    long offset = NextToken.number(token, parts.get(1));
    if (!parts.get(0).equals(TAGS) || offset < 0 || offset > Integer.MAX_VALUE) {
      throw NextToken.invalid(token, "this server has not given it out");
    }
    return (int) offset;
  }

  private static ServiceException notFound() {
    return ServiceException.validation("Resource does not exist.");
  }
}

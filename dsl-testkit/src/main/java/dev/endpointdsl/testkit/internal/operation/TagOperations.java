package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.list.NextToken;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Tag;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adding, listing and deleting the tags of a resource. */
final class TagOperations {

  private static final int MOST_TAGS = TagListReader.MOST;
  private static final String ARN = "ResourceArn";
  private static final String TAGS = TagListReader.TAGS;
  private static final String KEYS = "TagKeys";

  private final Account account;
  private final int pageSize;

  TagOperations(Account account, int pageSize) {
    this.account = account;
    this.pageSize = pageSize;
  }

  Map<String, OperationHandler> operations() {
    return Map.of("AddTags", this::add, "ListTags", this::list, "DeleteTags", this::delete);
  }

  private Optional<JsonObject> add(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), ARN, TAGS);
    String arn = members.requiredText(ARN, TextConstraint.RESOURCE_ARN);
    List<Tag> added = TagListReader.required(members);
    members.throwIfInvalid();
    TagListReader.throwIfRefused(added);
    Tags now = change(arn, tags -> limited(tags.with(added)));
    return Optional.of(JsonObject.EMPTY.with(TAGS, Tag.toJson(now.list())));
  }

  private Optional<JsonObject> delete(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), ARN, KEYS);
    String arn = members.requiredText(ARN, TextConstraint.RESOURCE_ARN);
    List<String> keys = keys(members);
    members.throwIfInvalid();
    change(arn, tags -> tags.without(keys));
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> list(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), ARN, "NextToken", "MaxResults");
    String arn = members.requiredText(ARN, TextConstraint.RESOURCE_ARN);
    int results = members.integer("MaxResults", MOST_TAGS, Integer.MAX_VALUE).orElse(MOST_TAGS);
    Optional<String> token = members.text("NextToken", TextConstraint.NEXT_TOKEN);
    members.throwIfInvalid();
    List<Tag> tags = account.readTags(arn).orElseThrow(TagOperations::notFound).list();
    int from = token.map(TagOperations::offset).orElse(0);
    return Optional.of(page(tags, Math.min(from, tags.size()), Math.min(results, pageSize)));
  }

  private Tags change(String arn, UnaryOperator<Tags> change) {
    return account.changeTags(arn, change).orElseThrow(TagOperations::notFound);
  }

  private static List<String> keys(RequestMembers members) {
    List<JsonValue> elements = members.requiredList(KEYS, 1, MOST_TAGS);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      keys.add(members.elementText(KEYS, i, elements.get(i), TextConstraint.TAG_KEY));
    }
    return keys;
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

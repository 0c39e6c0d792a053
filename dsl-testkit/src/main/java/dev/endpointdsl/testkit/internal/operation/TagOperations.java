package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.list.NextToken;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds, lists and deletes the tags of a resource. */
final class TagOperations {

  private static final int MAX_TAGS = TagListReader.MAX_TAGS;
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

  private Optional<JsonObject> add(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, ARN, TAGS);
    String arn = members.requiredString(ARN, StringConstraint.RESOURCE_ARN);
    List<ResourceTag> added = TagListReader.required(members);
    members.throwIfInvalid();
    TagListReader.throwIfRefused(added);
    Tags now = change(arn, tags -> requireWithinLimit(tags.with(added)));
    return Optional.of(JsonObject.EMPTY.with(TAGS, ResourceTag.toJson(now.list())));
  }

  private Optional<JsonObject> delete(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, ARN, KEYS);
    String arn = members.requiredString(ARN, StringConstraint.RESOURCE_ARN);
    List<String> keys = members.requiredStrings(KEYS, 1, MAX_TAGS, StringConstraint.TAG_KEY);
    members.throwIfInvalid();
    change(arn, tags -> tags.without(keys));
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> list(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, ARN, "NextToken", "MaxResults");
    String arn = members.requiredString(ARN, StringConstraint.RESOURCE_ARN);
    int results = members.integer("MaxResults", MAX_TAGS, Integer.MAX_VALUE).orElse(MAX_TAGS);
    Optional<String> token = members.string("NextToken", StringConstraint.NEXT_TOKEN);
    members.throwIfInvalid();
    List<ResourceTag> tags = account.readTags(arn).orElseThrow(TagOperations::notFound).list();
    int from = token.map(TagOperations::offset).orElse(0);
    return Optional.of(page(tags, Math.min(from, tags.size()), Math.min(results, pageSize)));
  }

  private Tags change(String arn, UnaryOperator<Tags> change) {
    return account.changeTags(arn, change).orElseThrow(TagOperations::notFound);
  }

  private static Tags requireWithinLimit(Tags tags) {
    if (tags.byKey().size() > MAX_TAGS) {
      throw ServiceException.validation(
          "The resource would have "
              + tags.byKey().size()
              + " tags; at most "
              + MAX_TAGS
              + " are allowed.");
    }
    return tags;
  }

  private static JsonObject page(List<ResourceTag> tags, int from, int size) {
    int end = Math.min(tags.size(), from + size);
    JsonObject response = JsonObject.EMPTY.with(TAGS, ResourceTag.toJson(tags.subList(from, end)));
    return end == tags.size()
        ? response
        : response.with("NextToken", NextToken.encode(List.of(TAGS, Integer.toString(end))));
  }

  private static int offset(String token) {
    List<String> parts = NextToken.decode(token, 2);
    long offset = NextToken.number(token, parts.get(1));
    if (!parts.get(0).equals(TAGS) || offset < 0 || offset > Integer.MAX_VALUE) {
      throw NextToken.foreign(token);
    }
    return (int) offset;
  }

  private static ServiceException notFound() {
    return ServiceException.validation("Resource does not exist.");
  }
}

package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.list.NextToken;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The pages of the Describe operations.
 *
 * @param list the member of the response that holds the documents
 * @param names the member of the request that selects documents by name; empty for none
 * @param name the member of the documents that is that name; empty for none
 * @param maxSize the maximum number of documents on a page, which is the default too
 */
record ScalingPages(String list, String names, String name, int maxSize) {

  private static final int MAX_NAMES = 50;

  static final ScalingPages TARGETS =
      new ScalingPages("ScalableTargets", "ResourceIds", TargetId.RESOURCE, 50);
  static final ScalingPages POLICIES =
      new ScalingPages("ScalingPolicies", "PolicyNames", "PolicyName", 10);
  static final ScalingPages ACTIONS =
      new ScalingPages("ScheduledActions", "ScheduledActionNames", "ScheduledActionName", 50);
  static final ScalingPages ACTIVITIES = new ScalingPages("ScalingActivities", "", "", 50);

  /** Returns the page of documents that a request asks for. */
  JsonObject page(JsonObject request, List<JsonObject> documents) {
    RequestMembers members =
        RequestMembers.of(
            request,
            TargetId.NAMESPACE,
            TargetId.RESOURCE,
            TargetId.DIMENSION,
            "MaxResults",
            "NextToken",
            "IncludeNotScaledActivities",
            names.isEmpty() ? "NextToken" : names);
    String namespace = members.requiredString(TargetId.NAMESPACE, StringConstraint.SCALING_TEXT);
    Optional<String> resource = members.string(TargetId.RESOURCE, StringConstraint.SCALING_TEXT);
    Optional<String> dimension = members.string(TargetId.DIMENSION, StringConstraint.SCALING_TEXT);
    int size = members.integer("MaxResults", 1, maxSize).orElse(maxSize);
    Optional<String> token = members.string("NextToken", StringConstraint.NEXT_TOKEN);
    List<String> wanted =
        request.find(names).isEmpty()
            ? List.of()
            : members.requiredStrings(names, 0, MAX_NAMES, StringConstraint.SCALING_TEXT);
    members.throwIfInvalid();
    if (dimension.isPresent() && resource.isEmpty() && !names.equals("ResourceIds")) {
      throw ServiceException.validation(
          "The scalable dimension requires a resource ID to be specified");
    }
    Predicate<JsonObject> selected =
        document ->
            document.string(TargetId.NAMESPACE).equals(namespace)
                && resource.stream().allMatch(document.string(TargetId.RESOURCE)::equalsIgnoreCase)
                && dimension.stream().allMatch(document.string(TargetId.DIMENSION)::equals)
                && (wanted.isEmpty() || wanted.contains(document.string(name)));
    return page(documents.stream().filter(selected).toList(), size, token);
  }

  private JsonObject page(List<JsonObject> selected, int size, Optional<String> token) {
    int start = token.map(ScalingPages::position).orElse(0);
    int from = Math.min(start, selected.size());
    int to = Math.min(from + size, selected.size());
    JsonObject page = JsonObject.EMPTY.with(list, JsonArray.of(selected.subList(from, to)));
    return to == selected.size()
        ? page
        : page.with("NextToken", NextToken.encode(List.of(list, Integer.toString(to))));
  }

  private static int position(String token) {
    long position = NextToken.number(token, NextToken.decode(token, 2).get(1));
    return Math.toIntExact(position);
  }

  /** Returns an optional number as JSON. */
  static Optional<JsonNumber> number(Optional<Integer> number) {
    return number.map(JsonNumber::of);
  }

  /** Returns whether a member of a document is a certain string. */
  static boolean is(JsonObject document, String member, String text) {
    return document.find(member).filter(new JsonString(text)::equals).isPresent();
  }
}

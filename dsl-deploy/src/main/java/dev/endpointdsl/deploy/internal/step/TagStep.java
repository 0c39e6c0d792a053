package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.workflow.RetryingCaller;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.AddTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** Reads tags, and brings them to what is wanted. */
final class TagStep {

  private static final String RESERVED = "aws:";

  private final RetryingCaller caller;

  TagStep(RetryingCaller caller) {
    this.caller = caller;
  }

  /**
   * What has to change.
   *
   * @param set what is to be set, new or with another value
   * @param removed the keys of what is to be removed
   */
  record Changes(Map<String, String> set, List<String> removed) {

    static Changes between(Map<String, String> live, Map<String, String> wanted) {
      Map<String, String> set = new LinkedHashMap<>(wanted);
      live.forEach(set::remove);
      List<String> removed =
          live.keySet().stream().filter(key -> !wanted.containsKey(key)).sorted().toList();
      return new Changes(set, removed);
    }

    boolean isEmpty() {
      return set.isEmpty() && removed.isEmpty();
    }

    /** {@code set a=b, remove c}. */
    @Override
    public String toString() {
      List<String> parts = new ArrayList<>();
      set.forEach((key, value) -> parts.add("set " + key + "=" + value));
      removed.forEach(key -> parts.add("remove " + key));
      return String.join(", ", parts);
    }
  }

  /** The tags of a resource, without those of AWS. */
  Workflow<Map<String, String>> list(String arn) {
    return list(arn, null, new LinkedHashMap<>());
  }

  /** Sets and removes what differs. */
  Workflow<Changes> bring(String arn, Map<String, String> wanted) {
    return list(arn)
        .then(
            live -> {
              Changes changes = Changes.between(live, wanted);
              return changes.isEmpty() ? Workflow.done(changes) : apply(arn, changes);
            });
  }

  static List<Tag> sdkTags(Map<String, String> tags) {
    List<Tag> list = new ArrayList<>();
    tags.forEach((key, value) -> list.add(Tag.builder().key(key).value(value).build()));
    return list;
  }

  private Workflow<Map<String, String>> list(
      String arn, @Nullable String token, Map<String, String> sofar) {
    return caller
        .ask(
            ServiceCall.LIST_TAGS,
            ListTagsRequest.builder().resourceArn(arn).nextToken(token).build())
        .then(page -> turned(arn, page, sofar));
  }

  private Workflow<Map<String, String>> turned(
      String arn, ListTagsResponse page, Map<String, String> sofar) {
    page.tags().stream()
        .filter(tag -> !tag.key().toLowerCase(Locale.ROOT).startsWith(RESERVED))
        .forEach(tag -> sofar.put(tag.key(), tag.value()));
    return page.nextToken() == null ? Workflow.done(sofar) : list(arn, page.nextToken(), sofar);
  }

  private Workflow<Changes> apply(String arn, Changes changes) {
    return removed(arn, changes.removed())
        .then(done -> set(arn, changes.set()))
        .map(done -> changes);
  }

  private Workflow<Boolean> removed(String arn, List<String> keys) {
    return keys.isEmpty()
        ? Workflow.done(false)
        : caller
            .ask(
                ServiceCall.DELETE_TAGS,
                DeleteTagsRequest.builder().resourceArn(arn).tagKeys(keys).build())
            .map(done -> true);
  }

  private Workflow<Boolean> set(String arn, Map<String, String> tags) {
    return tags.isEmpty()
        ? Workflow.done(false)
        : caller
            .ask(
                ServiceCall.ADD_TAGS,
                AddTagsRequest.builder().resourceArn(arn).tags(sdkTags(tags)).build())
            .map(done -> true);
  }
}

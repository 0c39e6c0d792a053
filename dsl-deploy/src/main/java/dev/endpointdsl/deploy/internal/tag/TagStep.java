package dev.endpointdsl.deploy.internal.tag;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.AddTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** Reads the tags of a resource and changes those that differ from the wanted ones. */
public final class TagStep {

  /** The beginnings of the keys of tags that belong to AWS, and of those of deployment parts. */
  private static final List<String> RESERVED_PREFIXES = List.of("aws:", "endpoint-dsl:");

  private final DeploymentContext context;

  public TagStep(DeploymentContext context) {
    this.context = context;
  }

  /** Returns a workflow that lists the tags of a resource, without the reserved ones. */
  public Workflow<Map<String, String>> list(String arn) {
    return PagedList.<Tag>of(token -> page(arn, token)).read().map(TagStep::withoutReserved);
  }

  /** Returns a workflow that lists the tags of a resource; its result is empty if it is missing. */
  public Workflow<Map<String, String>> listIfFound(String arn) {
    return list(arn)
        .recover(
            problem ->
                ErrorKind.NOT_FOUND.is(problem) || ErrorKind.MODEL_NOT_FOUND.is(problem)
                    ? Workflow.done(Map.of())
                    : Workflow.failed(problem));
  }

  /** Returns a workflow that sets and removes the tags that differ from the wanted ones. */
  public Workflow<TagChanges> update(String arn, Map<String, String> wanted) {
    return list(arn)
        .then(
            live -> {
              TagChanges changes = TagChanges.between(live, wanted);
              return changes.isEmpty() ? Workflow.done(changes) : apply(arn, changes);
            });
  }

  public static List<Tag> sdkTags(Map<String, String> tags) {
    List<Tag> list = new ArrayList<>();
    tags.forEach((key, value) -> list.add(Tag.builder().key(key).value(value).build()));
    return list;
  }

  private Workflow<PagedList.Page<Tag>> page(String arn, @Nullable String token) {
    return context
        .caller()
        .call(
            SageMakerOperations.LIST_TAGS,
            ListTagsRequest.builder().resourceArn(arn).nextToken(token).build())
        .map(page -> new PagedList.Page<>(page.tags(), page.nextToken()));
  }

  private static Map<String, String> withoutReserved(List<Tag> tags) {
    Map<String, String> found = new LinkedHashMap<>();
    tags.stream()
        .filter(tag -> !isReserved(tag.key().toLowerCase(Locale.ROOT)))
        .forEach(tag -> found.put(tag.key(), tag.value()));
    return found;
  }

  private static boolean isReserved(String key) {
    return RESERVED_PREFIXES.stream().anyMatch(key::startsWith);
  }

  private Workflow<TagChanges> apply(String arn, TagChanges changes) {
    return remove(arn, changes.removed())
        .then(done -> set(arn, changes.set()))
        .map(done -> changes);
  }

  private Workflow<Boolean> remove(String arn, List<String> keys) {
    return keys.isEmpty()
        ? Workflow.done(false)
        : context
            .caller()
            .call(
                SageMakerOperations.DELETE_TAGS,
                DeleteTagsRequest.builder().resourceArn(arn).tagKeys(keys).build())
            .map(done -> true);
  }

  private Workflow<Boolean> set(String arn, Map<String, String> tags) {
    return tags.isEmpty()
        ? Workflow.done(false)
        : context
            .caller()
            .call(
                SageMakerOperations.ADD_TAGS,
                AddTagsRequest.builder().resourceArn(arn).tags(sdkTags(tags)).build())
            .map(done -> true);
  }
}

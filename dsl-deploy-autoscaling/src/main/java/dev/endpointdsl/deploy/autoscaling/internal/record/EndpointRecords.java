package dev.endpointdsl.deploy.autoscaling.internal.record;

import dev.endpointdsl.deploy.autoscaling.internal.aws.EndpointTagOperations;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.PagedList;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.AddTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** The records of an endpoint's deregistered targets. */
public final class EndpointRecords {

  private final PartContext context;
  private final String endpointArn;

  /** Creates the records of an endpoint. */
  public EndpointRecords(PartContext context, String endpointArn) {
    this.context = context;
    this.endpointArn = endpointArn;
  }

  /** Returns a workflow that writes records, by the names of variants. */
  public Workflow<Boolean> write(Map<String, TargetRecord> records) {
    if (records.isEmpty()) {
      return Workflow.done(false);
    }
    List<Tag> tags =
        records.entrySet().stream()
            .map(entry -> tag(entry.getKey(), entry.getValue().value()))
            .toList();
    return context
        .call(
            EndpointTagOperations.ADD,
            AddTagsRequest.builder().resourceArn(endpointArn).tags(tags).build())
        .map(done -> true);
  }

  private static Tag tag(String variantName, String value) {
    return Tag.builder().key(TargetRecord.KEY_PREFIX + variantName).value(value).build();
  }

  /** Returns a workflow that reads the records, by the names of variants. */
  public Workflow<Map<String, TargetRecord>> read() {
    return PagedList.of(this::page).read().map(EndpointRecords::records);
  }

  private Workflow<PagedList.Page<Tag>> page(@Nullable String token) {
    return context
        .call(
            EndpointTagOperations.LIST,
            ListTagsRequest.builder().resourceArn(endpointArn).nextToken(token).build())
        .map(page -> new PagedList.Page<>(page.tags(), page.nextToken()));
  }

  private static Map<String, TargetRecord> records(List<Tag> tags) {
    Map<String, TargetRecord> found = new TreeMap<>();
    tags.stream()
        .filter(tag -> tag.key().startsWith(TargetRecord.KEY_PREFIX))
        .forEach(
            tag ->
                TargetRecord.parse(tag.value())
                    .ifPresent(
                        r -> found.put(tag.key().substring(TargetRecord.KEY_PREFIX.length()), r)));
    return found;
  }

  /** Returns a workflow that deletes the records of variants. */
  public Workflow<Boolean> delete(Collection<String> variantNames) {
    return variantNames.isEmpty()
        ? Workflow.done(false)
        : context
            .call(
                EndpointTagOperations.DELETE,
                DeleteTagsRequest.builder()
                    .resourceArn(endpointArn)
                    .tagKeys(
                        variantNames.stream().map(name -> TargetRecord.KEY_PREFIX + name).toList())
                    .build())
            .map(done -> true);
  }
}

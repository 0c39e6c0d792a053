package dev.endpointdsl.deploy;

import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.plan.PlannedChange;
import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.AddTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.AddTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * A part that gives the endpoint a tag, by way of a service that the deployer does not know. An
 * update of the endpoint is prepared by removing the tag.
 *
 * @param owner the value of the tag
 */
record OwnerPart(String owner) implements DeploymentPart {

  static final AwsService<SageMakerClient, SageMakerAsyncClient> TAGS =
      new AwsService<>("Tags", SageMakerClient.class, SageMakerAsyncClient.class);

  private static final String KEY = "owner";
  private static final ServiceOperation<ListTagsRequest, ListTagsResponse> LIST =
      TAGS.operation("ListTags", SageMakerClient::listTags, SageMakerAsyncClient::listTags);
  private static final ServiceOperation<AddTagsRequest, AddTagsResponse> ADD =
      TAGS.operation("AddTags", SageMakerClient::addTags, SageMakerAsyncClient::addTags);
  private static final ServiceOperation<DeleteTagsRequest, DeleteTagsResponse> DELETE =
      TAGS.operation("DeleteTags", SageMakerClient::deleteTags, SageMakerAsyncClient::deleteTags);

  @Override
  public String name() {
    return "owner " + owner;
  }

  @Override
  public List<Violation> violations(Deployment deployment) {
    return List.of();
  }

  @Override
  public Set<String> scaledVariants() {
    return Set.of("blue");
  }

  /** Carries out parts with an owner. */
  static final class Deployer implements PartDeployer<OwnerPart> {

    @Override
    public Class<OwnerPart> type() {
      return OwnerPart.class;
    }

    @Override
    public Workflow<PartPlan> plan(PartContext context, OwnerPart part, EndpointChange change) {
      return change
          .endpointArn()
          .map(arn -> live(context, arn))
          .orElseGet(Deployer::nothing)
          .map(
              live ->
                  PartPlan.of(
                      new PlannedChange(
                          live.equals(Optional.of(part.owner()))
                              ? PlannedChange.Kind.KEEP
                              : PlannedChange.Kind.CREATE,
                          "owner",
                          part.owner(),
                          "it is " + live.orElse("nobody") + ", " + change.kind())));
    }

    private static Workflow<Optional<String>> nothing() {
      return Workflow.done(Optional.empty());
    }

    @Override
    public Workflow<List<AppliedChange>> beforeEndpointChange(
        PartContext context, OwnerPart part, EndpointChange change) {
      return change.isRefusedForTarget("blue")
          ? context
              .call(
                  DELETE,
                  DeleteTagsRequest.builder()
                      .resourceArn(change.endpointArn().orElseThrow())
                      .tagKeys(KEY)
                      .build())
              .map(done -> List.of(changed(AppliedChange.Kind.DEREGISTERED, part)))
          : Workflow.done(List.of());
    }

    @Override
    public Workflow<List<AppliedChange>> afterFailedChange(PartContext context, OwnerPart part) {
      return Workflow.done(List.of(changed(AppliedChange.Kind.UPDATED, part)));
    }

    @Override
    public Workflow<List<AppliedChange>> apply(
        PartContext context, OwnerPart part, LiveEndpoint endpoint) {
      return live(context, endpoint.arn())
          .then(
              live ->
                  live.equals(Optional.of(part.owner()))
                      ? Workflow.done(List.of())
                      : context
                          .call(
                              ADD,
                              AddTagsRequest.builder()
                                  .resourceArn(endpoint.arn())
                                  .tags(Tag.builder().key(KEY).value(part.owner()).build())
                                  .build())
                          .map(done -> List.of(changed(AppliedChange.Kind.CREATED, part))));
    }

    private static AppliedChange changed(AppliedChange.Kind kind, OwnerPart part) {
      return new AppliedChange(kind, "owner", part.owner());
    }

    private static Workflow<Optional<String>> live(PartContext context, String arn) {
      return context
          .call(LIST, ListTagsRequest.builder().resourceArn(arn).build())
          .map(
              response ->
                  response.tags().stream()
                      .filter(tag -> tag.key().equals(KEY))
                      .map(tag -> tag.value())
                      .findFirst());
    }

    /** Finds a difference if the part's owner is {@code nobody}, which no deployment can verify. */
    @Override
    public Workflow<List<Difference>> verify(PartContext context, OwnerPart part) {
      return Workflow.done(
          part.owner().equals("nobody")
              ? List.of(new Difference("Owner", null, "\"nobody\""))
              : List.of());
    }

    @Override
    public Workflow<PartPlan> planDeletion(
        PartContext context, EndpointResources endpoint, List<OwnerPart> parts) {
      return Workflow.done(PartPlan.of());
    }

    @Override
    public Workflow<List<AppliedChange>> delete(
        PartContext context, EndpointResources endpoint, List<OwnerPart> parts) {
      return Workflow.done(List.of());
    }
  }
}

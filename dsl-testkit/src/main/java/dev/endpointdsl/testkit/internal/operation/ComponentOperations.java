package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.testkit.internal.component.ComponentPreconditions;
import dev.endpointdsl.testkit.internal.component.ComponentRequests;
import dev.endpointdsl.testkit.internal.component.ComponentTransitions;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.ComponentRevisions;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import dev.endpointdsl.testkit.internal.state.StoredComponent;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates, describes and deletes inference components. */
final class ComponentOperations {

  private static final String NAME = "InferenceComponentName";

  private final Account account;
  private final ComponentTransitions transitions;
  private final ComponentPreconditions preconditions;

  ComponentOperations(
      Account account, ComponentTransitions transitions, ComponentPreconditions preconditions) {
    this.account = account;
    this.transitions = transitions;
    this.preconditions = preconditions;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "CreateInferenceComponent", this::create,
        "DescribeInferenceComponent", this::describe,
        "DeleteInferenceComponent", this::delete);
  }

  private Optional<JsonObject> create(JsonObject request) {
    InferenceComponent component = ComponentRequests.creation(request);
    List<ResourceTag> tags = ResourceTag.listFromJson(request.find(TagListReader.TAGS));
    TagListReader.throwIfRefused(tags);
    StoredComponent.Place place = preconditions.place(component);
    String name = component.inferenceComponentName();
    String arn = account.arns().inferenceComponent(name);
    ComponentRevisions revisions =
        ComponentRevisions.creating(ComponentRequests.changed(request.withoutNulls()));
    boolean created =
        account
            .components()
            .create(
                arn,
                (millis, sequence) ->
                    new StoredComponent(
                        name,
                        arn,
                        millis,
                        sequence,
                        place,
                        revisions,
                        transitions.creating(name, millis),
                        Tags.NONE.with(tags)));
    if (!created) {
      throw ServiceException.validation(
          "Cannot create already existing inference component \"" + arn + "\".");
    }
    return Optional.of(response(arn));
  }

  private Optional<JsonObject> describe(JsonObject request) {
    String arn = requestedArn(request);
    return Optional.of(
        account
            .components()
            .read(arn)
            .map(component -> ComponentDescription.full(component, account))
            .orElseThrow(() -> NotFound.component(arn)));
  }

  private Optional<JsonObject> delete(JsonObject request) {
    String arn = requestedArn(request);
    if (account.components().change(arn, this::deleting).isEmpty()) {
      throw NotFound.component(arn);
    }
    return Optional.empty();
  }

  private StoredComponent deleting(StoredComponent component) {
    ComponentPreconditions.throwIfInProgress(component, "delete");
    preconditions.throwIfBase(component);
    return component.with(component.revisions(), transitions.deleting(transitions.now()));
  }

  private String requestedArn(JsonObject request) {
    return account
        .arns()
        .inferenceComponent(RequestMembers.onlyString(request, NAME, StringConstraint.MODEL_NAME));
  }

  static JsonObject response(String arn) {
    return JsonObject.EMPTY.with("InferenceComponentArn", arn);
  }
}

package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import dev.endpointdsl.testkit.JsonValue.JsonString;
import java.util.Map;
import java.util.Optional;

/** Creating, describing and deleting endpoint configurations. */
final class ConfigOperations {

  private static final String NAME = "EndpointConfigName";
  private static final String TAGS = "Tags";

  private final ConfigStore store;
  private final Arns arns;
  private final RequestCheck check;

  ConfigOperations(ConfigStore store, Arns arns, RequestCheck check) {
    this.store = store;
    this.arns = arns;
    this.check = check;
  }

  Map<String, Operation> operations() {
    return Map.of(
        "CreateEndpointConfig", this::create,
        "DescribeEndpointConfig", this::describe,
        "DeleteEndpointConfig", this::delete);
  }

  private Optional<JsonObject> create(Operation.Request request) {
    check.throwIfRefused(request);
    String name = newName(request.json());
    String arn = arns.endpointConfig(name);
    Tags tags = Tags.NONE.with(Tag.listFromJson(request.json().find(TAGS)));
    if (!store.create(name, arn, request.json().without(TAGS), tags)) {
      throw ServiceException.validation(
          "Cannot create already existing endpoint configuration \"" + arn + "\".");
    }
    return Optional.of(JsonObject.EMPTY.with("EndpointConfigArn", arn));
  }

  private Optional<JsonObject> describe(Operation.Request request) {
    String arn = requestedArn(request);
    return Optional.of(store.find(arn).orElseThrow(() -> notFound(arn)).description());
  }

  private Optional<JsonObject> delete(Operation.Request request) {
    String arn = requestedArn(request);
    if (!store.delete(arn)) {
      throw notFound(arn);
    }
    return Optional.empty();
  }

  private String requestedArn(Operation.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME);
    String name = members.requiredText(NAME, TextConstraint.CONFIG_NAME);
    members.throwIfInvalid();
    return arns.endpointConfig(name);
  }

  private static ServiceException notFound(String arn) {
    return ServiceException.validation("Could not find endpoint configuration \"" + arn + "\".");
  }

  /** Without a name nothing can be stored, whatever the check lets through. */
  private static String newName(JsonObject request) {
    if (request.find(NAME).orElse(null) instanceof JsonString name && !name.text().isEmpty()) {
      return name.text();
    }
    ValidationErrors errors = new ValidationErrors();
    errors.missing(ServicePath.member(NAME));
    throw errors.toException();
  }
}

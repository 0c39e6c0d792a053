package dev.endpointdsl.testkit.internal.invocation;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.Response;
import dev.endpointdsl.testkit.model.ErrorResponse;
import dev.endpointdsl.testkit.model.InvocationAnswer;
import java.nio.charset.StandardCharsets;

/**
 * The errors of the SageMaker runtime. The messages for a missing endpoint, component header and
 * support of target models are those that users have reported.
 */
final class InvocationRefusals {

  private static final int FAILED_DEPENDENCY = 424;

  private InvocationRefusals() {}

  static ServiceException noEndpoint(String name, String account) {
    return validation("Endpoint " + name + " of account " + account + " not found.");
  }

  static ServiceException notInService(String name, String account, String status) {
    return validation(
        "Endpoint "
            + name
            + " of account "
            + account
            + " is not in service: it is "
            + status
            + ".");
  }

  static ServiceException noVariant(String variant, String endpoint) {
    return validation("Endpoint " + endpoint + " has no variant " + variant + ".");
  }

  static ServiceException noTargetModels(String endpoint) {
    return validation(
        "Endpoint "
            + endpoint
            + " is not a multi-model endpoint and does not support target model header.");
  }

  static ServiceException targetModelMissing() {
    return validation("Request local is missing a target model header.");
  }

  static ServiceException componentMissing() {
    return validation(
        "Inference Component Name header is required for endpoints to which you plan to deploy"
            + " inference components. Please include Inference Component Name header or consider"
            + " using SageMaker models.");
  }

  static ServiceException noComponent(String name, String account) {
    return validation("Inference component " + name + " of account " + account + " not found.");
  }

  static ServiceException noCopies(String name) {
    return validation("Inference component " + name + " has no capacity.");
  }

  /** Returns the response to an invocation that the model answers with an error. */
  static Response ofModel(InvocationAnswer answer) {
    String kind = answer.status() < 500 ? "client" : "server";
    String text = new String(answer.body().toByteArray(), StandardCharsets.UTF_8);
    return Response.restError(
        new ErrorResponse(
            FAILED_DEPENDENCY,
            "ModelError",
            "Received "
                + kind
                + " error ("
                + answer.status()
                + ") from primary with message \""
                + text
                + "\"."),
        JsonObject.EMPTY
            .with("OriginalStatusCode", JsonNumber.of(answer.status()))
            .with("OriginalMessage", text));
  }

  private static ServiceException validation(String message) {
    return ServiceException.runtimeValidation(message);
  }
}

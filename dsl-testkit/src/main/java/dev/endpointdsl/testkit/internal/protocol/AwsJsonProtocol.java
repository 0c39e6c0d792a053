package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.model.Fault;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The protocol AWS JSON 1.1: finds the operation of a request, reads the body, renders errors. */
public final class AwsJsonProtocol {

  /** The content type of responses. */
  public static final String CONTENT_TYPE = "application/x-amz-json-1.1";

  private static final System.Logger LOGGER = System.getLogger(AwsJsonProtocol.class.getName());

  /** The prefixes of the services that the server has: SageMaker and Application Auto Scaling. */
  private static final List<String> TARGET_PREFIXES =
      List.of("SageMaker.", "AnyScaleFrontendService.");

  private final Map<String, OperationHandler> operations;
  private final RequestLog log;
  private final CallCounts counts;
  private final FaultScript faults;
  private final JsonObject health;

  /**
   * Creates the protocol of a server.
   *
   * @param operations the operations by name
   * @param health the response to {@code GET /}
   */
  public AwsJsonProtocol(
      Map<String, OperationHandler> operations,
      RequestLog log,
      CallCounts counts,
      FaultScript faults,
      JsonObject health) {
    this.operations = Map.copyOf(operations);
    this.log = log;
    this.counts = counts;
    this.faults = faults;
    this.health = health;
  }

  /**
   * An HTTP request.
   *
   * @param method the method, such as {@code POST}
   * @param path the path
   * @param target the value of the header {@code X-Amz-Target}, if it is there
   * @param contentType the value of the header {@code Content-Type}, if it is there
   * @param body the body, which is within the limit
   */
  public record HttpRequest(
      String method,
      String path,
      @Nullable String target,
      @Nullable String contentType,
      Bytes body) {}

  /** Carries out a request, or refuses it, and returns the response. */
  public Response respond(HttpRequest request) {
    try {
      return handle(request);
    } catch (ServiceException refusal) {
      return Response.error(refusal.error());
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.ERROR, "a request failed", failure);
      return Response.error(ServiceException.internal(failure).error());
    }
  }

  private Response handle(HttpRequest request) {
    if (!request.path().equals("/")) {
      throw ServiceException.noSuchPath(request.path());
    }
    if (request.method().equals("GET") || request.method().equals("HEAD")) {
      return Response.health(health);
    }
    if (!request.method().equals("POST")) {
      throw ServiceException.notPost(request.method());
    }
    String name = operationName(request.target());
    log.add(new ReceivedRequest(name, request.body()));
    OperationHandler operation = operation(name);
    counts.add(name);
    Optional<Fault> fault = faults.next(name);
    return fault.isPresent()
        ? struck(fault.get(), operation, request)
        : Response.ok(carryOut(operation, request));
  }

  private static Response struck(Fault fault, OperationHandler operation, HttpRequest request) {
    Response usual =
        fault.isAfterTheWork()
            ? Response.ok(carryOut(operation, request))
            : Response.ok(Optional.empty());
    return fault.error().map(Response::error).orElse(usual).delivered(fault.delivery());
  }

  private static Optional<JsonObject> carryOut(OperationHandler operation, HttpRequest request) {
    throwUnlessJson(request.contentType());
    return operation.handle(JsonBody.read(request.body().toByteArray()));
  }

  private static String operationName(@Nullable String target) {
    if (target == null) {
      throw ServiceException.unknownOperation(
          "The header X-Amz-Target is missing; send SageMaker. and the name of the operation.");
    }
    return TARGET_PREFIXES.stream()
        .filter(target::startsWith)
        .map(prefix -> target.substring(prefix.length()))
        .findFirst()
        .orElseThrow(
            () ->
                ServiceException.unknownOperation(
                    "X-Amz-Target "
                        + target
                        + " does not begin with "
                        + String.join(" or ", TARGET_PREFIXES)));
  }

  private OperationHandler operation(String name) {
    OperationHandler operation = operations.get(name);
    if (operation == null) {
      throw ServiceException.unknownOperation(
          "LocalSageMaker has no operation "
              + name
              + SpellingSuggestions.suggestion(name, operations.keySet()));
    }
    return operation;
  }

  private static void throwUnlessJson(@Nullable String contentType) {
    String type = contentType == null ? "none" : contentType.toLowerCase(Locale.ROOT);
    if (!type.startsWith(CONTENT_TYPE) && !type.startsWith("application/json")) {
      throw ServiceException.mediaType(type);
    }
  }
}

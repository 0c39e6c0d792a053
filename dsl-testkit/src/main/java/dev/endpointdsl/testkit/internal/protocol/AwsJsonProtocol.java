package dev.endpointdsl.testkit.internal.protocol;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.model.ErrorResponse;
import dev.endpointdsl.testkit.model.Fault;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The protocols of the services: AWS JSON 1.1, and AWS query for Amazon CloudWatch. Finds the
 * operation of a request, reads the body, and renders errors.
 */
public final class AwsJsonProtocol {

  /** The content type of responses. */
  public static final String CONTENT_TYPE = "application/x-amz-json-1.1";

  private static final System.Logger LOGGER = System.getLogger(AwsJsonProtocol.class.getName());

  private final Map<OperationKey, OperationHandler> operations;
  private final RequestLog log;
  private final CallCounts counts;
  private final FaultScript faults;
  private final JsonObject health;

  /**
   * Creates the protocol of a server.
   *
   * @param operations the operations of each API
   * @param health the response to {@code GET /}
   */
  public AwsJsonProtocol(
      Map<OperationKey, OperationHandler> operations,
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
      return error(request, refusal.error());
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.ERROR, "a request failed", failure);
      return error(request, ServiceException.internal(failure).error());
    }
  }

  private static Response error(HttpRequest request, ErrorResponse error) {
    return isForm(request)
        ? Response.xml(error.status(), QueryResponses.error(error))
        : Response.error(error);
  }

  /** A request of the query protocol names its operation in the form. */
  private static boolean isForm(HttpRequest request) {
    String type = request.contentType();
    return type != null
        && (request.target() == null || request.target().isEmpty())
        && type.toLowerCase(Locale.ROOT).startsWith(QueryForm.CONTENT_TYPE);
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
    OperationKey key =
        isForm(request)
            ? QueryForm.read(request.body().toByteArray()).operation()
            : operationKey(request.target());
    String name = key.name();
    log.add(new ReceivedRequest(name, request.body()));
    OperationHandler operation = operation(key);
    counts.add(name);
    Optional<Fault> fault = faults.next(name);
    return fault.isPresent()
        ? struck(fault.get(), operation, request, name)
        : carryOut(operation, request, name);
  }

  private static Response struck(
      Fault fault, OperationHandler operation, HttpRequest request, String name) {
    Response usual =
        fault.isAfterTheWork() ? carryOut(operation, request, name) : Response.ok(Optional.empty());
    return fault
        .error()
        .map(error -> error(request, error))
        .orElse(usual)
        .delivered(fault.delivery());
  }

  private static Response carryOut(OperationHandler operation, HttpRequest request, String name) {
    byte[] body = request.body().toByteArray();
    if (isForm(request)) {
      JsonObject output = operation.handle(QueryForm.read(body).members()).orElse(JsonObject.EMPTY);
      return Response.xml(200, QueryResponses.ok(name, output));
    }
    throwUnlessJson(request.contentType());
    return Response.ok(operation.handle(JsonBody.read(body)));
  }

  private static OperationKey operationKey(@Nullable String target) {
    if (target == null) {
      throw ServiceException.unknownOperation(
          "The header X-Amz-Target is missing; send SageMaker. and the name of the operation.");
    }
    return ServedApi.operation(target)
        .orElseThrow(
            () ->
                ServiceException.unknownOperation(
                    "X-Amz-Target " + target + " does not begin with " + ServedApi.prefixes()));
  }

  private OperationHandler operation(OperationKey key) {
    OperationHandler operation = operations.get(key);
    if (operation == null) {
      throw ServiceException.unknownOperation(
          "LocalSageMaker has no operation "
              + key.name()
              + SpellingSuggestions.suggestion(key.name(), names(key.api())));
    }
    return operation;
  }

  private Set<String> names(ServedApi api) {
    return operations.keySet().stream()
        .filter(key -> key.api() == api)
        .map(OperationKey::name)
        .collect(Collectors.toSet());
  }

  private static void throwUnlessJson(@Nullable String contentType) {
    String type = contentType == null ? "none" : contentType.toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/x-amz-json-") && !type.startsWith("application/json")) {
      throw ServiceException.mediaType(type);
    }
  }
}

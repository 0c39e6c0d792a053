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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The protocols of the services: AWS JSON 1.1, AWS query for Amazon CloudWatch, and REST for
 * invocations. Finds the operation of a request, reads the body, and renders errors.
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
  private final InvokeEndpointHandler invocations;

  /**
   * Creates the protocol of a server.
   *
   * @param operations the operations of each API
   * @param health the response to {@code GET /}
   * @param invocations invokes endpoints
   */
  public AwsJsonProtocol(
      Map<OperationKey, OperationHandler> operations,
      RequestLog log,
      CallCounts counts,
      FaultScript faults,
      JsonObject health,
      InvokeEndpointHandler invocations) {
    this.operations = Map.copyOf(operations);
    this.log = log;
    this.counts = counts;
    this.faults = faults;
    this.health = health;
    this.invocations = invocations;
  }

  /**
   * An HTTP request.
   *
   * @param method the method, such as {@code POST}
   * @param path the path
   * @param headers the headers
   * @param body the body, which is within the limit
   */
  public record HttpRequest(String method, String path, Headers headers, Bytes body) {

    /** Returns the value of a header; empty if it is absent or empty. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.first(name)).filter(value -> !value.isEmpty());
    }

    /** Returns the operation that the request names; empty for a form. */
    public String operationName() {
      String target = header("X-Amz-Target").orElse("");
      return InvokeEndpointHandler.endpoint(path).isPresent()
          ? InvokeEndpointHandler.OPERATION
          : target.substring(target.indexOf('.') + 1);
    }
  }

  /** The headers of a request, by name in any case. */
  @FunctionalInterface
  public interface Headers {

    /** Returns the first value of a header, or null if it is absent. */
    @Nullable String first(String name);
  }

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
    if (InvokeEndpointHandler.endpoint(request.path()).isPresent()) {
      return Response.restError(error, JsonObject.EMPTY);
    }
    return isForm(request)
        ? Response.xml(error.status(), QueryResponses.error(error))
        : Response.error(error);
  }

  /** A request of the query protocol names its operation in the form. */
  private static boolean isForm(HttpRequest request) {
    return request.header("X-Amz-Target").isEmpty()
        && request
            .header("Content-Type")
            .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(QueryForm.CONTENT_TYPE))
            .isPresent();
  }

  private Response handle(HttpRequest request) {
    Optional<String> invoked = InvokeEndpointHandler.endpoint(request.path());
    if (invoked.isPresent() && request.method().equals("POST")) {
      log.add(new ReceivedRequest(InvokeEndpointHandler.OPERATION, request.body()));
      return counted(
          InvokeEndpointHandler.OPERATION,
          request,
          () -> invocations.invoke(invoked.get(), request));
    }
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
            : operationKey(request.header("X-Amz-Target").orElse(null));
    String name = key.name();
    log.add(new ReceivedRequest(name, request.body()));
    OperationHandler operation = operation(key);
    return counted(name, request, () -> carryOut(operation, request, name));
  }

  /** Counts a call, and carries it out unless a fault strikes it. */
  private Response counted(String name, HttpRequest request, Supplier<Response> work) {
    counts.add(name);
    Optional<Fault> fault = faults.next(name);
    return fault.isPresent() ? struck(fault.get(), request, work) : work.get();
  }

  private static Response struck(Fault fault, HttpRequest request, Supplier<Response> work) {
    Response usual = fault.isAfterTheWork() ? work.get() : Response.ok(Optional.empty());
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
    throwUnlessJson(request.header("Content-Type").orElse(null));
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

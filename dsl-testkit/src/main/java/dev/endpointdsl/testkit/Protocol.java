package dev.endpointdsl.testkit;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.message.SpellingSuggestions;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** AWS JSON 1.1: finds the operation of a request, reads the body and puts errors into words. */
final class Protocol {

  private static final System.Logger LOGGER = System.getLogger(Protocol.class.getName());
  private static final String TARGET_PREFIX = "SageMaker.";

  private final Map<String, Operation> operations;
  private final RequestLog log;
  private final CallCounts counts;
  private final FaultScript faults;

  Protocol(
      Map<String, Operation> operations, RequestLog log, CallCounts counts, FaultScript faults) {
    this.operations = Map.copyOf(operations);
    this.log = log;
    this.counts = counts;
    this.faults = faults;
  }

  /** A request of HTTP, its body within the limit. */
  record HttpRequest(
      String method,
      String path,
      @Nullable String target,
      @Nullable String contentType,
      Bytes body) {}

  Answer answer(HttpRequest request) {
    try {
      return handle(request);
    } catch (ServiceException refusal) {
      return Answer.refusal(refusal);
    } catch (RuntimeException fault) {
      LOGGER.log(System.Logger.Level.ERROR, "a request failed", fault);
      return Answer.refusal(ServiceException.internal(fault));
    }
  }

  private Answer handle(HttpRequest request) {
    if (!request.path().equals("/")) {
      throw ServiceException.noSuchPath(request.path());
    }
    if (!request.method().equals("POST")) {
      throw ServiceException.notPost(request.method());
    }
    String name = operationName(request.target());
    log.add(new ReceivedRequest(name, request.body()));
    Operation operation = operation(name);
    counts.add(name);
    Optional<Fault> fault = faults.next(name);
    return fault.isPresent()
        ? struck(fault.get(), operation, request)
        : Answer.ok(carryOut(operation, request));
  }

  private static Answer struck(Fault fault, Operation operation, HttpRequest request) {
    Answer answer =
        fault.afterwards() ? Answer.ok(carryOut(operation, request)) : Answer.ok(Optional.empty());
    return fault.refusal().map(Answer::refusal).orElse(answer).delivered(fault.delivery());
  }

  private static Optional<JsonObject> carryOut(Operation operation, HttpRequest request) {
    throwUnlessJson(request.contentType());
    String text = JsonTreeReader.text(request.body().toByteArray());
    return operation.handle(new Operation.Request(text, JsonTreeReader.read(text)));
  }

  private static String operationName(@Nullable String target) {
    if (target == null) {
      throw ServiceException.unknownOperation(
          "The header X-Amz-Target is missing; send SageMaker. and the operation's name.");
    }
    if (!target.startsWith(TARGET_PREFIX)) {
      throw ServiceException.unknownOperation(
          "X-Amz-Target " + target + " does not begin with " + TARGET_PREFIX);
    }
    return target.substring(TARGET_PREFIX.length());
  }

  private Operation operation(String name) {
    Operation operation = operations.get(name);
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
    if (!type.startsWith("application/x-amz-json-1.1") && !type.startsWith("application/json")) {
      throw ServiceException.mediaType(type);
    }
  }
}

package dev.endpointdsl.testkit.internal.error;

import dev.endpointdsl.testkit.model.ErrorResponse;
import java.io.Serial;

/** A refused request, with the error that the service returns. */
public final class ServiceException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private ServiceException(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** Creates the error for a request that the service understands and refuses. */
  public static ServiceException validation(String message) {
    return new ServiceException(400, "ValidationException", message);
  }

  /** Creates the error for an invocation that the SageMaker runtime refuses. */
  public static ServiceException runtimeValidation(String message) {
    return new ServiceException(400, "ValidationError", message);
  }

  /** Creates the error for a body that does not have the shape of the operation's input. */
  public static ServiceException serialization(String message) {
    return new ServiceException(400, "SerializationException", message);
  }

  /** Creates the error for something that Application Auto Scaling does not find. */
  public static ServiceException objectNotFound(String message) {
    return new ServiceException(400, "ObjectNotFoundException", message);
  }

  /** Creates the error of Application Auto Scaling for a token that is not valid any more. */
  public static ServiceException invalidScalingToken(String token) {
    return new ServiceException(
        400, "InvalidNextTokenException", "The next token supplied was invalid: " + token);
  }

  /** Creates the error for an alarm that does not exist. */
  public static ServiceException alarmNotFound(String name) {
    return new ServiceException(404, "ResourceNotFound", "Alarm " + name + " does not exist");
  }

  /** Creates the error for tags of a resource that does not exist. */
  public static ServiceException resourceNotFound(String message) {
    return new ServiceException(404, "ResourceNotFoundException", message);
  }

  /** Creates the error that Application Auto Scaling returns for what it does not combine. */
  public static ServiceException notAuthorized() {
    return new ServiceException(400, "AccessDeniedException", "Account is not authorized");
  }

  /** Creates the error for an operation that the server does not have. */
  public static ServiceException unknownOperation(String message) {
    return new ServiceException(400, "UnknownOperationException", message);
  }

  /** Creates the error for a path other than {@code /}. */
  public static ServiceException noSuchPath(String path) {
    return new ServiceException(
        404, "UnknownOperationException", "There is nothing at " + path + "; send POST / instead.");
  }

  /** Creates the error for a Host header that does not name this machine. */
  public static ServiceException foreignHost(String host) {
    return new ServiceException(
        403,
        "AccessDeniedException",
        "The Host header "
            + host
            + " does not name this machine; LocalSageMaker.builder().allowedHosts(...) and the"
            + " server's option --allowed-host allow other names.");
  }

  /** Creates the error for a request that is not HTTP/1. */
  public static ServiceException malformed(Exception cause) {
    return new ServiceException(
        400, "MalformedHttpRequestException", "The request cannot be read: " + cause.getMessage());
  }

  /** Creates the error for an HTTP method other than POST. */
  public static ServiceException notPost(String method) {
    return new ServiceException(
        405, "MethodNotAllowedException", method + " is not allowed; send POST / instead.");
  }

  /** Creates the error for a content type other than the protocol's. */
  public static ServiceException mediaType(String contentType) {
    return new ServiceException(
        415,
        "UnsupportedMediaTypeException",
        "Content-Type " + contentType + " is not supported; send application/x-amz-json-1.1.");
  }

  /** Creates the error for a body over the limit, in bytes. */
  public static ServiceException tooLarge(long limit) {
    return new ServiceException(
        413,
        "RequestEntityTooLargeException",
        "The body is over the limit of "
            + limit
            + " bytes; LocalSageMaker.builder().maxBodyBytes(...) sets the limit.");
  }

  /** Creates the error for a failure of this server, reporting its cause to the client. */
  public static ServiceException internal(Throwable cause) {
    return new ServiceException(500, "InternalFailure", "LocalSageMaker failed: " + cause);
  }

  /** Creates the error for a request that arrives while the server closes. */
  public static ServiceException closing() {
    return new ServiceException(503, "ServiceUnavailable", "LocalSageMaker is closing.");
  }

  /** Returns the error as the client receives it. */
  public ErrorResponse error() {
    return new ErrorResponse(status, code, String.valueOf(getMessage()));
  }
}

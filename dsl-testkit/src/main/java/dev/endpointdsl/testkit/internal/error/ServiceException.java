package dev.endpointdsl.testkit.internal.error;

import java.io.Serial;

/** A request that is refused, in the service's terms. */
public final class ServiceException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private ServiceException(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** A request the service understands and refuses. */
  public static ServiceException validation(String message) {
    return new ServiceException(400, "ValidationException", message);
  }

  /** A fault that a test has asked for. */
  public static ServiceException scripted(int status, String code, String message) {
    return new ServiceException(status, code, message);
  }

  /** A body that is not what the operation's shape says. */
  public static ServiceException serialization(String message) {
    return new ServiceException(400, "SerializationException", message);
  }

  public static ServiceException unknownOperation(String message) {
    return new ServiceException(400, "UnknownOperationException", message);
  }

  public static ServiceException noSuchPath(String path) {
    return new ServiceException(
        404, "UnknownOperationException", "There is nothing at " + path + "; send POST / instead.");
  }

  public static ServiceException notPost(String method) {
    return new ServiceException(
        405, "MethodNotAllowedException", method + " is not allowed; send POST / instead.");
  }

  public static ServiceException mediaType(String contentType) {
    return new ServiceException(
        415,
        "UnsupportedMediaTypeException",
        "Content-Type " + contentType + " is not taken; send application/x-amz-json-1.1.");
  }

  public static ServiceException tooLarge(long limit) {
    return new ServiceException(
        413,
        "RequestEntityTooLargeException",
        "The body is over the limit of "
            + limit
            + " bytes; raise it with LocalSageMaker.builder().maxBodyBytes(...) if that is meant.");
  }

  /** A fault of this server, told instead of hidden. */
  public static ServiceException internal(Throwable fault) {
    return new ServiceException(500, "InternalFailure", "LocalSageMaker failed: " + fault);
  }

  public static ServiceException closing() {
    return new ServiceException(503, "ServiceUnavailable", "LocalSageMaker is being closed.");
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }
}

package dev.endpointdsl.testkit.model;

import java.time.Duration;
import java.util.Optional;

/**
 * A fault that strikes one call.
 *
 * <p>An error, a lost connection and a stalled one strike before the call has any effect, so that
 * it is safe to retry the call. With {@link #afterTheWork()}, they strike after the call has taken
 * effect, as a slow or truncated response always does: the client does not learn that the call
 * succeeded, and a retried creation finds its name taken.
 */
public final class Fault {

  private final Optional<ErrorResponse> error;
  private final Delivery delivery;
  private final boolean afterTheWork;

  private Fault(Optional<ErrorResponse> error, Delivery delivery, boolean afterTheWork) {
    this.error = error;
    this.delivery = delivery;
    this.afterTheWork = afterTheWork;
  }

  /**
   * Creates a throttled call: {@code ThrottlingException}, HTTP 400, with the message {@code Rate
   * exceeded}.
   */
  public static Fault throttling() {
    return refusal(400, "ThrottlingException", "Rate exceeded");
  }

  /** Creates an internal error of the service: {@code InternalFailure}, HTTP 500. */
  public static Fault internalError() {
    return refusal(
        500,
        "InternalFailure",
        "The request processing has failed because of an unknown error, exception or failure.");
  }

  /** Creates an unavailable service: {@code ServiceUnavailable}, HTTP 503. */
  public static Fault unavailable() {
    return refusal(503, "ServiceUnavailable", "The request has failed due to a temporary failure.");
  }

  /**
   * Creates an exhausted quota of the account: {@code ResourceLimitExceeded}, HTTP 400.
   *
   * @param quota the name of the quota, such as {@code ml.m5.xlarge for endpoint usage}
   */
  public static Fault quotaExceeded(String quota) {
    return refusal(
        400,
        "ResourceLimitExceeded",
        "The account-level service limit '"
            + quota
            + "' is 0 Instances, with current utilization of 0 Instances and a request delta of 1"
            + " Instances. Please contact AWS support to request an increase for this limit.");
  }

  /**
   * Creates a call that the client's credentials do not permit: {@code AccessDeniedException}, HTTP
   * 400.
   *
   * @param action the denied action, such as {@code sagemaker:CreateEndpoint}
   */
  public static Fault accessDenied(String action) {
    return refusal(
        400,
        "AccessDeniedException",
        "User: arn:aws:iam::123456789012:user/local is not authorized to perform: " + action);
  }

  /**
   * Creates any other error.
   *
   * @param status the HTTP status, from 400 to 599
   * @param code the name of the error, such as {@code ValidationException}
   * @param message the message
   * @throws IllegalArgumentException if the status is not that of an error
   */
  public static Fault refusal(int status, String code, String message) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "the status of an error must be 400 to 599, but is " + status);
    }
    ErrorResponse error = new ErrorResponse(status, code, message);
    return new Fault(Optional.of(error), Delivery.NORMAL, false);
  }

  /** Creates a connection that is closed without a response. */
  public static Fault connectionLost() {
    return delivery(Duration.ZERO, Delivery.Extent.NOTHING);
  }

  /** Creates a connection that is reset: the server sends a TCP RST packet and no response. */
  public static Fault connectionReset() {
    return delivery(Duration.ZERO, Delivery.Extent.RESET);
  }

  /**
   * Creates a call that gets no response for a time, and whose connection is then closed. Closing
   * the server ends the wait.
   *
   * @param time the time until the connection is closed
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault stalled(Duration time) {
    return delivery(time, Delivery.Extent.NOTHING);
  }

  /**
   * Creates a call that succeeds, but whose response is late. Closing the server ends the wait.
   *
   * @param time the time until the response is sent
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault slow(Duration time) {
    return delivery(time, Delivery.Extent.ALL).afterTheWork();
  }

  /** Creates a call that succeeds, but whose connection is closed in the middle of the response. */
  public static Fault truncatedAnswer() {
    return delivery(Duration.ZERO, Delivery.Extent.HALF).afterTheWork();
  }

  /** Returns this fault, but striking after the call has taken effect. */
  public Fault afterTheWork() {
    return new Fault(error, delivery, true);
  }

  /** Returns the error that the call is answered with; empty if the response is the usual one. */
  public Optional<ErrorResponse> error() {
    return error;
  }

  /** Returns how the response reaches the client. */
  public Delivery delivery() {
    return delivery;
  }

  /** Checks whether the fault strikes after the call has taken effect. */
  public boolean isAfterTheWork() {
    return afterTheWork;
  }

  private static Fault delivery(Duration time, Delivery.Extent extent) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("the time must not be negative, but is " + time);
    }
    return new Fault(Optional.empty(), new Delivery(time, extent), false);
  }
}

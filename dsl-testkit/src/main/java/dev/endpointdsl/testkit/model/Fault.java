package dev.endpointdsl.testkit.model;

import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.time.Duration;
import java.util.Optional;

/**
 * Something that goes wrong with one call.
 *
 * <p>A refusal, a lost connection and one that stalls strike before the call has done anything, so
 * that repeating the call is safe. {@link #afterTheWork()} makes them strike when all is done, as a
 * slow or truncated answer always does: then the client does not learn of its success, and
 * repeating a creation meets a name that is taken.
 */
public final class Fault {

  private final Optional<ServiceException> refusal;
  private final Delivery delivery;
  private final boolean afterwards;

  private Fault(Optional<ServiceException> refusal, Delivery delivery, boolean afterwards) {
    this.refusal = refusal;
    this.delivery = delivery;
    this.afterwards = afterwards;
  }

  /** Too many calls: {@code ThrottlingException}, HTTP 400, {@code Rate exceeded}. */
  public static Fault throttling() {
    return refusal(400, "ThrottlingException", "Rate exceeded");
  }

  /** HTTP 500, {@code InternalFailure}. */
  public static Fault internalError() {
    return refusal(
        500,
        "InternalFailure",
        "The request processing has failed because of an unknown error, exception or failure.");
  }

  /** HTTP 503, {@code ServiceUnavailable}. */
  public static Fault unavailable() {
    return refusal(503, "ServiceUnavailable", "The request has failed due to a temporary failure.");
  }

  /**
   * A quota of the account that is used up: {@code ResourceLimitExceeded}, HTTP 400.
   *
   * @param quota its name, such as {@code ml.m5.xlarge for endpoint usage}
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

  /** Credentials that do not allow the call: {@code AccessDeniedException}, HTTP 400. */
  public static Fault accessDenied(String action) {
    return refusal(
        400,
        "AccessDeniedException",
        "User: arn:aws:iam::123456789012:user/local is not authorized to perform: " + action);
  }

  /**
   * Any other error.
   *
   * @param status the HTTP status, from 400 to 599
   * @param code the error's name, such as {@code ValidationException}
   * @throws IllegalArgumentException if the status is no error
   */
  public static Fault refusal(int status, String code, String message) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("an error's status is 400 to 599, and not " + status);
    }
    return new Fault(
        Optional.of(ServiceException.scripted(status, code, message)), Delivery.NORMAL, false);
  }

  /** The connection is closed without an answer. */
  public static Fault connectionLost() {
    return delivery(Duration.ZERO, Delivery.Extent.NOTHING);
  }

  /** The connection is reset: a packet with RST instead of an answer. */
  public static Fault connectionReset() {
    return delivery(Duration.ZERO, Delivery.Extent.RESET);
  }

  /**
   * No answer comes for a time; then the connection is closed. Closing the server ends it early.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault stalled(Duration time) {
    return delivery(time, Delivery.Extent.NOTHING);
  }

  /**
   * The call succeeds, but its answer comes late. Closing the server ends the wait.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public static Fault slow(Duration time) {
    return delivery(time, Delivery.Extent.ALL).afterTheWork();
  }

  /** The call succeeds, but the connection is closed in the middle of its answer. */
  public static Fault truncatedAnswer() {
    return delivery(Duration.ZERO, Delivery.Extent.HALF).afterTheWork();
  }

  /** The same, but it strikes when the call has done its work. */
  public Fault afterTheWork() {
    return new Fault(refusal, delivery, true);
  }

  public Optional<ServiceException> refusal() {
    return refusal;
  }

  public Delivery delivery() {
    return delivery;
  }

  public boolean afterwards() {
    return afterwards;
  }

  private static Fault delivery(Duration time, Delivery.Extent extent) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("a time has to be at least zero, and is " + time);
    }
    return new Fault(Optional.empty(), new Delivery(time, extent), false);
  }
}

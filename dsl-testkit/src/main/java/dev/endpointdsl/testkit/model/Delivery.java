package dev.endpointdsl.testkit.model;

import java.time.Duration;

/**
 * How a response reaches the client.
 *
 * @param delay the time to wait before the response is sent
 * @param extent the part of the response that is sent
 */
public record Delivery(Duration delay, Extent extent) {

  /** The whole response, at once. */
  public static final Delivery NORMAL = new Delivery(Duration.ZERO, Extent.ALL);

  /** The part of a response that is sent. */
  public enum Extent {
    /** The whole response. */
    ALL,
    /** The first half of the body; then the connection is closed. */
    HALF,
    /** Nothing: the connection is closed. */
    NOTHING,
    /** Nothing: the connection is reset. */
    RESET
  }
}

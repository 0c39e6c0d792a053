package dev.endpointdsl.testkit.model;

import java.time.Duration;

/**
 * How an answer reaches the client.
 *
 * @param delay how long it is held back
 * @param extent how much of it is sent
 */
public record Delivery(Duration delay, Extent extent) {

  public static final Delivery NORMAL = new Delivery(Duration.ZERO, Extent.ALL);

  /** How much. */
  public enum Extent {
    ALL,
    /** The beginning; then the connection is closed. */
    HALF,
    /** Nothing: the connection is closed. */
    NOTHING,
    /** Nothing: the connection is reset. */
    RESET
  }
}

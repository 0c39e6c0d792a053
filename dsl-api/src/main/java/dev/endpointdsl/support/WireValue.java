package dev.endpointdsl.support;

/**
 * A constant of a generated enum. What enums share is written once for all of them, without a
 * lambda for each.
 */
public interface WireValue {

  /** The text, as it stands in requests. */
  String value();
}

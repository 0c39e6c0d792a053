package dev.endpointdsl.support;

/** A constant of a generated enum. Enums share code by this interface, without lambdas. */
public interface WireValue {

  /** Returns the value in requests. */
  String value();
}

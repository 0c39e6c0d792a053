package dev.endpointdsl.testkit.internal.state;

/** Keeps the state of an account after each change. */
@FunctionalInterface
public interface StateStore {

  /** Keeps nothing: the state ends with the server. */
  StateStore NONE = () -> {};

  /** Saves the current state. */
  void save();
}

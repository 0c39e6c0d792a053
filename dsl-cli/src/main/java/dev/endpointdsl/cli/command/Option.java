package dev.endpointdsl.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An option of a command.
 *
 * @param name its name, with two hyphens
 * @param label what its value is in the help; empty for an option without a value
 * @param arity how often it may be given, and whether it has a value
 * @param isRequired whether it must be given
 * @param candidates values for completion; empty if they are not known
 * @param check returns why a value is not valid; empty if it is
 * @param description the help
 */
record Option(
    String name,
    String label,
    Arity arity,
    boolean isRequired,
    List<String> candidates,
    Function<String, Optional<String>> check,
    List<String> description) {

  /** Finds no value wrong. */
  static final Function<String, Optional<String>> ANY_VALUE = new AnyValue();

  /** A lambda would take a command longer than all its other options. */
  private static final class AnyValue implements Function<String, Optional<String>> {
    @Override
    public Optional<String> apply(String text) {
      return Optional.empty();
    }
  }

  /** How often an option may be given, and whether it has a value. */
  enum Arity {
    /** At most once, without a value. */
    FLAG,
    /** At most once, with a value. */
    ONE,
    /** At most once, with or without a value. */
    OPTIONAL,
    /** Any number of times, with a value each time. */
    MANY
  }
}

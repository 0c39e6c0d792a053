package dev.endpointdsl.cli.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses valid arguments. What is not valid, asks for help, or is a special form of picocli's is
 * left to picocli, whose classes take longer to load than a short command runs.
 */
final class ArgumentParser {

  private final CommandDefinition command;
  private final Deque<String> rest;
  private final Arguments arguments = new Arguments();
  private final Set<String> given = new HashSet<>();

  private ArgumentParser(CommandDefinition command, List<String> args) {
    this.command = command;
    this.rest = new ArrayDeque<>();
    for (String arg : args) { // The constructor for a collection has a lambda.
      rest.add(arg);
    }
  }

  /** Returns the arguments; empty if picocli must parse them. */
  static Optional<Arguments> parse(CommandDefinition command, List<String> args) {
    ArgumentParser parser = new ArgumentParser(command, args);
    return parser.isParsed() && parser.isComplete()
        ? Optional.of(parser.arguments)
        : Optional.empty();
  }

  private boolean isParsed() {
    while (!rest.isEmpty()) {
      String next = rest.pop();
      if (next.isEmpty() || next.startsWith("@")) {
        return false;
      }
      if (!isOption(next)) {
        arguments.addParameter(next);
      } else if (!isOptionParsed(next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOption(String argument) {
    return argument.startsWith("-") && argument.length() > 1;
  }

  private boolean isOptionParsed(String argument) {
    int equals = argument.indexOf('=');
    Option option = command.options().get(equals < 0 ? argument : argument.substring(0, equals));
    if (option == null || (!given.add(option.name()) && option.arity() != Option.Arity.MANY)) {
      return false;
    }
    if (option.arity() == Option.Arity.FLAG) {
      arguments.addOption(option.name(), List.of());
      return equals < 0;
    }
    Optional<String> value = equals < 0 ? next() : Optional.of(argument.substring(equals + 1));
    if (value.isEmpty()) {
      arguments.addOption(option.name(), List.of());
      return option.arity() == Option.Arity.OPTIONAL;
    }
    arguments.addOption(option.name(), List.of(value.get()));
    return !value.get().isEmpty() && option.check().apply(value.get()).isEmpty();
  }

  private Optional<String> next() {
    return rest.isEmpty() || isOption(rest.peek()) ? Optional.empty() : Optional.of(rest.pop());
  }

  private boolean isComplete() {
    List<PositionalArgument> parameters = command.parameters();
    int required = 0;
    boolean unlimited = false;
    for (PositionalArgument parameter : parameters) {
      required += parameter.isRequired() ? 1 : 0;
      unlimited |= parameter.isLast();
    }
    int count = arguments.parameters().size();
    return count >= required && (unlimited || count <= parameters.size()) && hasRequiredOptions();
  }

  private boolean hasRequiredOptions() {
    for (Option option : command.options().values()) {
      if (option.isRequired() && !given.contains(option.name())) {
        return false;
      }
    }
    return true;
  }
}

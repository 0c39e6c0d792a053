package dev.endpointdsl.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name, help, parameters and options of a command, as data: {@link ArgumentParser} reads valid
 * arguments with it, and {@link PicocliSpecs} makes of it what picocli needs for help, completion
 * and messages about arguments that are not valid.
 */
public final class CommandDefinition {

  private final String name;
  private final List<String> description;
  private final List<PositionalArgument> parameters = new ArrayList<>();
  private final Map<String, Option> options = new LinkedHashMap<>();
  private List<String> examples = List.of();

  /**
   * Creates the definition of a command without parameters and options.
   *
   * @param description one sentence, and paragraphs that explain it
   */
  public CommandDefinition(String name, String... description) {
    this.name = name;
    this.description = List.of(description);
  }

  /** Adds a parameter that must be given. */
  public CommandDefinition required(String label, String... help) {
    return add(new PositionalArgument(label, true, false, List.of(help)));
  }

  /** Adds a parameter that may be left out. */
  public CommandDefinition optional(String label, String... help) {
    return add(new PositionalArgument(label, false, false, List.of(help)));
  }

  /** Adds a parameter that takes all further arguments. */
  public CommandDefinition rest(String label, boolean isRequired, String... help) {
    return add(new PositionalArgument(label, isRequired, true, List.of(help)));
  }

  private CommandDefinition add(PositionalArgument parameter) {
    parameters.add(parameter);
    return this;
  }

  /** Adds an option without a value. */
  public CommandDefinition flag(String option, String... help) {
    return add(option, "", Option.Arity.FLAG, List.of(), help);
  }

  /** Adds an option with a value. */
  public CommandDefinition string(String option, String label, String... help) {
    return add(option, label, Option.Arity.ONE, List.of(), help);
  }

  /** Adds an option with a value that may be given several times. */
  public CommandDefinition strings(String option, String label, String... help) {
    return add(option, label, Option.Arity.MANY, List.of(), help);
  }

  /** Adds an option whose value may be left out. */
  public CommandDefinition optionalString(String option, String label, String... help) {
    return add(option, label, Option.Arity.OPTIONAL, List.of(), help);
  }

  /** Adds an option whose value is completed, although others are possible. */
  public CommandDefinition completed(
      String option, String label, List<String> candidates, String... help) {
    return add(option, label, Option.Arity.ONE, candidates, help);
  }

  /** Adds an option whose value is one of the constants of an enum, in lower case. */
  public <E extends Enum<E>> CommandDefinition choice(
      String option, Class<E> type, String... help) {
    List<String> names = Choices.names(type);
    return add(
        new Option(
            option,
            String.join("|", names),
            Option.Arity.ONE,
            false,
            names,
            new Choices.Check(type),
            List.of(help)));
  }

  /** Adds an option whose value is checked. */
  public CommandDefinition checked(
      String option, String label, Function<String, Optional<String>> check, String... help) {
    return add(new Option(option, label, Option.Arity.ONE, false, List.of(), check, List.of(help)));
  }

  private CommandDefinition add(
      String option, String label, Option.Arity arity, List<String> candidates, String... help) {
    return add(
        new Option(option, label, arity, false, candidates, Option.ANY_VALUE, List.of(help)));
  }

  private CommandDefinition add(Option option) {
    options.put(option.name(), option);
    return this;
  }

  /** Requires an option that has been added. */
  public CommandDefinition require(String option) {
    Option old = options.get(option);
    return add(
        new Option(
            old.name(),
            old.label(),
            old.arity(),
            true,
            old.candidates(),
            old.check(),
            old.description()));
  }

  /** Sets the examples of the help, one line each. */
  public CommandDefinition examples(String... lines) {
    examples = List.of(lines);
    return this;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns one sentence, and paragraphs that explain it. */
  public List<String> description() {
    return description;
  }

  List<PositionalArgument> parameters() {
    return parameters;
  }

  Map<String, Option> options() {
    return options;
  }

  List<String> examples() {
    return examples;
  }
}

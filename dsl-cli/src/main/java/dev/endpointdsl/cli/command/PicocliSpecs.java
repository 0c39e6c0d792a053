package dev.endpointdsl.cli.command;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Makes picocli's commands of definitions, and arguments of what picocli parses. */
public final class PicocliSpecs {

  private PicocliSpecs() {}

  /** Returns the command that a definition describes. */
  public static CommandSpec of(CommandDefinition definition) {
    CommandSpec command = CommandSpec.create().name(definition.name());
    command.versionProvider(new CommandLineVersion());
    command
        .usageMessage()
        .description(strings(definition.description()))
        .synopsisHeading("")
        .descriptionHeading("%n")
        .parameterListHeading("%nParameters:%n")
        .optionListHeading("%nOptions:%n")
        .sortOptions(false)
        .width(100);
    int index = 0;
    for (PositionalArgument parameter : definition.parameters()) {
      command.addPositional(positional(parameter, index++));
    }
    definition.options().values().forEach(option -> command.addOption(option(option)));
    help(command);
    if (!definition.examples().isEmpty()) {
      command.usageMessage().footerHeading("%nExamples:%n");
      command
          .usageMessage()
          .footer(
              definition.examples().stream()
                  .map(line -> "  " + line.replace("%", "%%"))
                  .toArray(String[]::new));
    }
    return command;
  }

  private static void help(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Prints this help.")
            .build());
    command.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Prints the version.")
            .build());
  }

  private static PositionalParamSpec positional(PositionalArgument parameter, int index) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .paramLabel(parameter.label())
            .required(parameter.isRequired())
            .description(strings(parameter.description()));
    String least = parameter.isRequired() ? "1" : "0";
    return parameter.isLast()
        ? builder
            .index(index + "..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity(least + "..*")
            .build()
        : builder.index(String.valueOf(index)).type(String.class).arity(least + "..1").build();
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.name())
            .required(option.isRequired())
            .description(strings(option.description()));
    if (option.arity() == Option.Arity.FLAG) {
      return builder.type(boolean.class).arity("0").build();
    }
    builder.paramLabel(option.label());
    if (!option.candidates().isEmpty()) {
      builder.completionCandidates(option.candidates());
    }
    return switch (option.arity()) {
      case MANY -> builder.type(List.class).auxiliaryTypes(String.class).arity("1").build();
      case OPTIONAL -> builder.type(String.class).arity("0..1").fallbackValue("").build();
      default ->
          builder.type(String.class).arity("1").converters(text -> checked(option, text)).build();
    };
  }

  private static String checked(Option option, String text) {
    option
        .check()
        .apply(text)
        .ifPresent(
            problem -> {
              throw new TypeConversionException(problem);
            });
    return text;
  }

  /** Returns the arguments that picocli parsed. */
  public static Arguments arguments(ParseResult result) {
    Arguments arguments = new Arguments();
    for (OptionSpec option : result.matchedOptionsSet()) {
      boolean flag = option.type() == boolean.class;
      List<String> values = flag ? List.of() : option.stringValues();
      arguments.addOption(
          option.longestName(), values.stream().filter(value -> !value.isEmpty()).toList());
    }
    result.matchedPositionals().stream()
        .map(ArgSpec::stringValues)
        .forEach(values -> values.forEach(arguments::addParameter));
    return arguments;
  }

  private static String[] strings(List<String> lines) {
    return lines.toArray(String[]::new);
  }
}

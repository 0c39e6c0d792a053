package dev.endpointdsl.cli.document;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.formats.request.PrintOptions;
import java.util.Map;
import java.util.TreeMap;

/** The options with which a request is printed. */
public final class PrintingOptions {

  /** The option with the format. */
  public static final String TO = "--to";

  /** The options of the command by the option of the printer. */
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              PrintOptions.STYLE, "--style",
              PrintOptions.ONLY, "--only",
              PrintOptions.PROVIDER, "--provider",
              PrintOptions.CLASS_NAME, "--class",
              PrintOptions.INPUT_FILE, "--input-file",
              PrintOptions.WEIGHTS, "--weights",
              PrintOptions.PARAMETERS, "--parameters"));

  private PrintingOptions() {}

  /** Adds the options to a command. */
  public static void addTo(CommandDefinition command, boolean isFormatRequired) {
    command.completed(
        TO,
        "FORMAT",
        DocumentOptions.formatNames(),
        "The format to print: ${COMPLETION-CANDIDATES}.");
    if (isFormatRequired) {
      command.require(TO);
    }
    command.string("--style", "json|yaml", "CloudFormation: the syntax; yaml by default.");
    command.string("--only", "resource", "CloudFormation: print the resource without a template.");
    command.string(
        "--provider", "VERSION", "Terraform: the version of the provider, 5.100 or 6.66.");
    command.string("--weights", "widened|exact", "Terraform: how weights are printed.");
    command.string(
        "--parameters",
        "account",
        "A whole deployment: a parameter for each value that differs between accounts and"
            + " Regions.");
    command.string("--class", "NAME", "Java: the qualified name of the class.");
    command.string("--input-file", "NAME", "Command: the file for the options, with --write.");
  }

  /** Returns the options that arguments give. */
  public static PrintOptions of(Arguments arguments) {
    PrintOptions options = PrintOptions.none();
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      String value = arguments.find(name.getValue()).orElse(null);
      options = value == null ? options : options.with(name.getKey(), value);
    }
    return options;
  }
}

package dev.endpointdsl.cli.document;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FileResolver;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.json.tree.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options with which a document is read.
 *
 * @param from the format, if it is given
 * @param reading the options of the reader
 */
public record DocumentOptions(Optional<String> from, ReadOptions reading) {

  private static final String FROM = "--from";
  private static final String PARAM = "--param";
  private static final String VAR_FILE = "--var-file";
  private static final String RESOURCE = "--resource";
  private static final String ACCEPT_LOSS = "--accept-loss";

  /** Adds the options to a command. */
  public static void addTo(CommandDefinition command) {
    command.completed(
        FROM, "FORMAT", formatNames(), "The format of the document; by default it is recognized.");
    command.strings(
        PARAM,
        "NAME=VALUE",
        "A value for a parameter of CloudFormation or a variable of Terraform or the shell.");
    command.strings(
        VAR_FILE, "FILE", "A file with such values: JSON, YAML, .tfvars, or lines of NAME=VALUE.");
    command.string(RESOURCE, "ID", "The logical ID, label or address of one of several resources.");
    command.strings(
        ACCEPT_LOSS,
        "PATH",
        "A member that may be lost, such as 'ProductionVariants[].AcceleratorType'.");
  }

  /** Returns the names of the formats, for help and completion. */
  public static List<String> formatNames() {
    List<String> names = new ArrayList<>();
    for (Format format : Formats.STANDARD.all()) {
      names.add(format.name());
    }
    return names;
  }

  /**
   * Returns the options that arguments give.
   *
   * @throws CommandException if a value has no name, or a file of values cannot be read
   */
  public static DocumentOptions of(Arguments arguments) {
    ReadOptions reading = ReadOptions.none().files(FileResolver.in(Path.of("")));
    for (String file : arguments.values(VAR_FILE)) {
      for (Map.Entry<String, JsonValue> value : ValueFile.read(Path.of(file)).entrySet()) {
        reading = reading.value(value.getKey(), value.getValue());
      }
    }
    for (String value : arguments.values(PARAM)) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw CommandException.unreadable(
            PARAM + " " + value + " has no name; write NAME=VALUE, such as Model=churn-xgb-7");
      }
      reading = reading.value(value.substring(0, equals), value.substring(equals + 1));
    }
    for (String path : acceptedLosses(arguments)) {
      reading = reading.acceptLoss(path);
    }
    String resource = arguments.find(RESOURCE).orElse(null);
    return new DocumentOptions(
        arguments.find(FROM), resource == null ? reading : reading.resource(resource));
  }

  /** Returns the members whose loss is accepted. */
  public static List<String> acceptedLosses(Arguments arguments) {
    return arguments.values(ACCEPT_LOSS);
  }

  /** Returns these options with one of several configurations chosen. */
  DocumentOptions choosing(String resource) {
    return new DocumentOptions(from, reading.resource(resource));
  }

  /** Returns these options for a caller who reports violations. */
  public DocumentOptions allowingViolations() {
    return new DocumentOptions(from, reading.violations(true));
  }

  /** Returns the options for a document in a directory, to which its files are relative. */
  DocumentOptions relativeTo(Path directory) {
    return new DocumentOptions(from, reading.files(FileResolver.in(directory)));
  }
}

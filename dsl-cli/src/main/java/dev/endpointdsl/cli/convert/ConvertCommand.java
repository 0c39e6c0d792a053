package dev.endpointdsl.cli.convert;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.cli.document.DocumentOptions;
import dev.endpointdsl.cli.document.DocumentPrinter;
import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.cli.document.PrintingOptions;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.PrintOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Converts a document to another format. */
public final class ConvertCommand implements Subcommand {

  private static final String WRITE = "--write";

  /** The formats of whole deployments; others print the configuration of a document. */
  private static final Set<String> WITH_DEPLOYMENTS =
      Set.of("json", "yaml", "cloudformation", "terraform");

  /** Creates the command. */
  public ConvertCommand() {}

  @Override
  public CommandDefinition definition() {
    CommandDefinition command =
        new CommandDefinition(
            "convert",
            "Converts a configuration from any format to any other.",
            "",
            "A document that has models, inference components, scaling or alarms beside a"
                + " configuration is converted as a whole to json, yaml, cloudformation and"
                + " terraform; --resource chooses a configuration of it.",
            "",
            "Values that arrive in another form, and lines that are not part of the request, are"
                + " noted on standard error. A member that the format cannot express is an error,"
                + " unless its loss is accepted.");
    command.required("FILE", "A file, a directory with Terraform, or - for the standard input.");
    PrintingOptions.addTo(command, true);
    command.optionalString(
        WRITE,
        "FILE",
        "Writes a file instead of the standard output; without a name, the file beside FILE with"
            + " the extension of the format.");
    DocumentOptions.addTo(command);
    command.examples(
        "endpoint-dsl convert churn.tf --to cloudformation --style json",
        "endpoint-dsl convert template.yaml --to java --class churn.ChurnConfig"
            + " --write=src/ChurnConfig.java",
        "endpoint-dsl convert churn.yaml --to terraform --accept-loss VpcConfig",
        "endpoint-dsl convert deployment.yaml --to cloudformation --parameters account",
        "aws sagemaker describe-endpoint-config --endpoint-config-name churn | endpoint-dsl convert"
            + " - --to yaml");
    return command;
  }

  @Override
  public int run(Arguments arguments, CommandIo io) throws IOException {
    String document = arguments.required(0);
    String format = arguments.find(PrintingOptions.TO).orElse("");
    PrintOptions printing = PrintingOptions.of(arguments);
    for (String path : DocumentOptions.acceptedLosses(arguments)) {
      printing = printing.acceptLoss(path);
    }
    DocumentPrinter printer = new DocumentPrinter(io, format, printing);
    DocumentReader reader = new DocumentReader(io.in(), DocumentOptions.of(arguments));
    boolean whole = WITH_DEPLOYMENTS.contains(format) && printing.find(PrintOptions.ONLY).isEmpty();
    FormatReading reading = whole ? reader.readWhole(document) : reader.read(document);
    reading.notes().forEach(note -> io.note(note.toString()));
    return printer.print(reading.template(), file(arguments, document, format));
  }

  private static Optional<Path> file(Arguments arguments, String document, String format) {
    if (!arguments.has(WRITE)) {
      return Optional.empty();
    }
    String name = arguments.find(WRITE).orElse("");
    if (!name.isEmpty()) {
      return Optional.of(Path.of(name));
    }
    if (document.equals(DocumentReader.STANDARD_INPUT)) {
      throw CommandException.unreadable(
          "the standard input has no name to write a file beside; name the file: --write FILE");
    }
    Path written = FileNames.beside(Path.of(document), format, arguments);
    if (written.equals(Path.of(document))) {
      throw CommandException.unreadable(
          written + " would be overwritten; name another file: --write FILE");
    }
    return Optional.of(written);
  }
}

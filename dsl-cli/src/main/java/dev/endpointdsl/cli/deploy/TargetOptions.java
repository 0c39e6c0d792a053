package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.document.DocumentOptions;
import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.formats.deployment.DeploymentDescription;
import dev.endpointdsl.formats.request.DeclaredEndpoint;
import dev.endpointdsl.formats.request.FormatReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments that name the endpoints to deploy, and their configurations. */
final class TargetOptions {

  private static final String ENDPOINT = "--endpoint";
  private static final String FLEET = "--fleet";

  private TargetOptions() {}

  static void addTo(CommandDefinition command) {
    command.optional(
        "FILE",
        "The configuration or the whole deployment in any format, or - for the standard input.");
    command.string(
        ENDPOINT,
        "NAME",
        "The endpoint; by default the one that the template or Terraform declares.");
    command.string(
        FLEET,
        "FILE",
        "A list in JSON or YAML of objects with endpoint, config (a file) and region.");
    DocumentOptions.addTo(command);
  }

  /**
   * Returns the endpoints.
   *
   * @throws CommandException if the arguments name none
   */
  static List<DeploymentTarget> read(Arguments arguments, CommandIo io) throws IOException {
    DocumentReader reader = new DocumentReader(io.in(), DocumentOptions.of(arguments));
    String file = arguments.parameter(0).orElse(null);
    String fleet = arguments.find(FLEET).orElse(null);
    String endpoint = arguments.find(ENDPOINT).orElse(null);
    if ((file == null) == (fleet == null)) {
      throw CommandException.unreadable(
          "expected the file of a configuration, or --fleet with a list of them; name one of both");
    }
    if (fleet != null && endpoint != null) {
      throw CommandException.unreadable(
          ENDPOINT + " is not combined with a fleet file, which names endpoints; remove one");
    }
    if (fleet != null) {
      return fleet(Path.of(fleet), reader, io);
    }
    FormatReading reading = reader.readWhole(file);
    reading.notes().forEach(note -> io.note(note.toString()));
    return List.of(ofDocument(reading, Optional.ofNullable(endpoint), file));
  }

  /**
   * Returns the endpoint of a document.
   *
   * @param endpoint the name of the endpoint; empty for the one that the document declares
   * @throws CommandException if the document declares none or several, or has no configuration
   */
  static DeploymentTarget ofDocument(
      FormatReading reading, Optional<String> endpoint, String file) {
    if (DeploymentDescription.isDeployment(reading.template())) {
      return WholeTargets.of(reading, endpoint, file);
    }
    String name = endpoint.orElseGet(() -> declared(reading, file));
    return DeploymentTarget.ofConfig(name, reading.config(), Optional.empty());
  }

  private static List<DeploymentTarget> fleet(Path fleet, DocumentReader reader, CommandIo io)
      throws IOException {
    List<DeploymentTarget> targets = new ArrayList<>();
    for (FleetFile.Entry entry : FleetFile.read(fleet)) {
      FormatReading reading = read(entry.config().toString(), reader, io);
      targets.add(DeploymentTarget.ofConfig(entry.endpoint(), reading.config(), entry.region()));
    }
    return targets;
  }

  private static FormatReading read(String file, DocumentReader reader, CommandIo io)
      throws IOException {
    FormatReading reading = reader.read(file);
    reading.notes().forEach(note -> io.note(note.toString()));
    return reading;
  }

  private static String declared(FormatReading reading, String file) {
    List<DeclaredEndpoint> declared = reading.endpoints();
    if (declared.size() == 1) {
      return declared.get(0).requiredName();
    }
    if (declared.isEmpty()) {
      throw CommandException.unreadable(
          "no endpoint is named; add --endpoint NAME, declare the endpoint in "
              + file
              + " (AWS::SageMaker::Endpoint or aws_sagemaker_endpoint), or list it in a fleet file:"
              + " --fleet FILE");
    }
    throw CommandException.unreadable(
        file
            + " declares several endpoints: "
            + String.join(", ", declared.stream().map(DeclaredEndpoint::toString).toList())
            + "; choose one: --endpoint NAME");
  }
}

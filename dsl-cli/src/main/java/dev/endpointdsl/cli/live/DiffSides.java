package dev.endpointdsl.cli.live;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.deploy.ConfigDifferences;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.formats.deployment.DeploymentDescription;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sides of a comparison: configurations, or whole deployments if both can be read as one. */
final class DiffSides {

  private static final String LIVE = "live:";

  private final DocumentReader reader;
  private final LiveConfigs configs;
  private final LiveDeployments deployments;
  private final CommandIo io;

  DiffSides(DocumentReader reader, SageMakerClients clients, CommandIo io) {
    this.reader = reader;
    this.configs = new LiveConfigs(clients, io);
    this.deployments = new LiveDeployments(clients, io);
    this.io = io;
  }

  /** A document: a whole deployment, or a configuration. */
  private record Document(Optional<WholeDeployment> whole, Optional<EndpointConfig> config) {}

  /**
   * Returns the differences of two sides. The parts that only one side can have are noted.
   *
   * @param isWhole whether live sides are read as whole deployments in any case
   */
  List<Difference> between(String before, String after, boolean isWhole) throws IOException {
    Optional<Document> one = document(before);
    Optional<Document> other = document(after);
    boolean anyConfig = isConfig(one) || isConfig(other);
    boolean anyWhole = isWhole || isDeployment(one) || isDeployment(other);
    if (anyWhole && !anyConfig) {
      return DeploymentDifferences.between(whole(before, one), whole(after, other));
    }
    return ConfigDifferences.between(config(before, one), config(after, other));
  }

  private static boolean isConfig(Optional<Document> document) {
    return document.filter(each -> each.config().isPresent()).isPresent();
  }

  private static boolean isDeployment(Optional<Document> document) {
    return document.filter(each -> each.whole().isPresent()).isPresent();
  }

  /** Returns the document of a side; empty for a live one. */
  private Optional<Document> document(String side) throws IOException {
    if (side.startsWith(LIVE)) {
      return Optional.empty();
    }
    FormatReading reading = reader.readWhole(side);
    reading.notes().forEach(note -> io.note(note.toString()));
    return Optional.of(
        DeploymentDescription.isDeployment(reading.template())
            ? new Document(Optional.of(WholeDeployment.of(reading)), Optional.empty())
            : new Document(Optional.empty(), Optional.of(reading.config())));
  }

  private WholeDeployment whole(String side, Optional<Document> document) {
    return document
        .flatMap(Document::whole)
        .orElseGet(() -> deployments.read(side.substring(LIVE.length())));
  }

  private EndpointConfig config(String side, Optional<Document> document) {
    if (document.isEmpty()) {
      return configs.read(side.substring(LIVE.length()));
    }
    Optional<WholeDeployment> whole = document.get().whole();
    if (whole.isEmpty()) {
      return document.get().config().orElseThrow();
    }
    List<String> others =
        Arrays.stream(DeploymentSection.values())
            .filter(each -> each != DeploymentSection.ENDPOINT_CONFIG)
            .filter(each -> !whole.get().requests(each).isEmpty())
            .map(DeploymentSection::member)
            .toList();
    io.note(
        side
            + ": "
            + String.join(", ", others)
            + " are not compared, because the other side is a configuration");
    return whole
        .get()
        .endpointConfig()
        .orElseThrow(
            () ->
                CommandException.unreadable(
                    side + " has no EndpointConfig to compare with the other side"));
  }
}

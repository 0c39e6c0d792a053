package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.document.PlainDocument;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.SpellingSuggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that lists endpoints with the files of their configurations and, if wanted, their Regions:
 *
 * <pre>{@code
 * - endpoint: churn
 *   config: churn.yaml
 *   region: eu-west-1
 * }</pre>
 */
final class FleetFile {

  private static final String ENDPOINT = "endpoint";
  private static final String CONFIG = "config";
  private static final String REGION = "region";
  private static final List<String> NAMES = List.of(ENDPOINT, CONFIG, REGION);

  /**
   * An entry.
   *
   * @param config the file of the configuration, relative to the fleet file
   */
  record Entry(String endpoint, Path config, Optional<String> region) {}

  private final Path file;
  private final List<FormatProblem> problems = new ArrayList<>();

  private FleetFile(Path file) {
    this.file = file;
  }

  /**
   * Returns the entries of a file in JSON or YAML.
   *
   * @throws FormatException with all problems
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  static List<Entry> read(Path file) {
    FleetFile fleet = new FleetFile(file);
    List<Entry> entries = fleet.entries(PlainDocument.nodes(file));
    if (!fleet.problems.isEmpty()) {
      throw new FormatException(file + " cannot be read as a fleet file", fleet.problems);
    }
    return entries;
  }

  private List<Entry> entries(SourceNode document) {
    List<Entry> entries = new ArrayList<>();
    if (!(document instanceof SourceList list) || list.elements().isEmpty()) {
      problem(document.location(), "expected a list of objects with endpoint, config and region");
      return entries;
    }
    for (SourceNode element : list.elements()) {
      if (element instanceof SourceObject object) {
        entry(object).ifPresent(entries::add);
      } else {
        problem(element.location(), "expected an object with endpoint, config and region");
      }
    }
    return entries;
  }

  private Optional<Entry> entry(SourceObject object) {
    for (SourceObject.Member member : object.members()) {
      if (!NAMES.contains(member.name())) {
        problem(
            member.location(),
            "unknown name "
                + member.name()
                + SpellingSuggestions.suggestion(member.name(), NAMES)
                + " The names are endpoint, config and region");
      }
    }
    Optional<String> endpoint = required(object, ENDPOINT);
    Optional<String> config = required(object, CONFIG);
    Optional<String> region = string(object, REGION);
    return endpoint.isEmpty() || config.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(endpoint.get(), file.resolveSibling(config.get()), region));
  }

  private Optional<String> required(SourceObject object, String name) {
    if (object.find(name).isEmpty()) {
      problem(object.location(), name + " is missing; add it");
    }
    return string(object, name);
  }

  private Optional<String> string(SourceObject object, String name) {
    Optional<SourceNode> value = object.find(name).map(SourceObject.Member::value);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof SourceScalar scalar && scalar.kind() == ScalarKind.STRING) {
      return Optional.of(scalar.text());
    }
    problem(value.get().location(), name + " is not a string; put it in quotes");
    return Optional.empty();
  }

  private void problem(SourceLocation location, String message) {
    problems.add(new FormatProblem(location, "", message));
  }
}

package dev.endpointdsl.cli.deploy;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.document.PlainDocument;
import dev.endpointdsl.deploy.defaults.InvalidDefaultsException;
import dev.endpointdsl.deploy.defaults.OrganizationDefaults;
import dev.endpointdsl.formats.json.JsonValues;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.json.InvalidJsonException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the defaults of an organization in JSON or YAML. */
final class DefaultsDocument {

  private DefaultsDocument() {}

  /**
   * Reads a file.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with all problems of the syntax
   * @throws CommandException with all other problems
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  static OrganizationDefaults read(Path file) {
    SourceNode root = PlainDocument.nodes(file);
    Map<String, String> positions = new HashMap<>();
    collect(root, "", positions);
    try {
      return OrganizationDefaults.of(
          file.toString(),
          JsonValues.of(root),
          pointer -> positions.getOrDefault(pointer, file.toString()));
    } catch (InvalidDefaultsException | InvalidJsonException e) {
      throw CommandException.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static void collect(SourceNode node, String pointer, Map<String, String> positions) {
    if (node instanceof SourceObject object) {
      for (SourceObject.Member member : object.members()) {
        String below = pointer + '/' + member.name();
        positions.put(below, member.location().toString());
        collect(member.value(), below, positions);
      }
    } else if (node instanceof SourceList list) {
      for (int i = 0; i < list.elements().size(); i++) {
        positions.put(pointer + '/' + i, list.elements().get(i).location().toString());
      }
    }
  }
}

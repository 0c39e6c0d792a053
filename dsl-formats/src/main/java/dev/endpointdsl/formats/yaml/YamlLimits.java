package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Checks a document before its tree is composed, which takes a stack frame for each level: depth,
 * number of nodes and aliases, number of documents, version.
 */
final class YamlLimits {

  private static final int DEPTH = 50;
  private static final int ALIASES = 50;

  /** The maximum number of nodes, in the text and with all aliases replaced by their nodes. */
  static final int NODES = 100_000;

  private final ReadingLog log;
  private int depth;
  private int aliases;
  private int nodes;
  private int documents;

  private YamlLimits(ReadingLog log) {
    this.log = log;
  }

  static void check(ReadingLog log, LoadSettings settings) {
    YamlLimits limits = new YamlLimits(log);
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, log.text().text()));
    while (parser.hasNext()) {
      limits.event(parser.next());
    }
  }

  private void event(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> document((DocumentStartEvent) event);
      case MappingStart, SequenceStart -> {
        nodes++;
        depth++;
      }
      case MappingEnd, SequenceEnd -> depth--;
      case Scalar -> nodes++;
      case Alias -> aliases++;
      default -> {}
    }
    limit(event, depth > DEPTH, "the nesting depth exceeds " + DEPTH + " here");
    limit(event, aliases > ALIASES, "the text has more than " + ALIASES + " aliases");
    limit(event, nodes > NODES, "the text has more than " + NODES + " values");
  }

  private void document(DocumentStartEvent event) {
    documents++;
    limit(event, documents > 1, "a second document begins here; the text must have one");
    Optional<SpecVersion> version = event.getSpecVersion();
    limit(
        event,
        version.isPresent() && version.get().getMinor() < 2,
        "YAML 1.1 is not read, because it reads words such as yes as booleans; remove the"
            + " directive");
  }

  private void limit(Event event, boolean exceeded, String message) {
    if (exceeded) {
      throw log.fatal(location(log, event.getStartMark()), message);
    }
  }

  static SourceLocation location(ReadingLog log, Optional<Mark> mark) {
    if (mark.isEmpty()) {
      return log.text().location();
    }
    Mark at = mark.get();
    return new SourceLocation(log.text().name(), at.getLine() + 1, at.getColumn() + 1);
  }
}

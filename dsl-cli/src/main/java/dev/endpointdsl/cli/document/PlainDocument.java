package dev.endpointdsl.cli.document;

import dev.endpointdsl.formats.json.ApiJsonFormat;
import dev.endpointdsl.formats.json.JsonNodes;
import dev.endpointdsl.formats.json.JsonValues;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.yaml.CliYamlFormat;
import dev.endpointdsl.formats.yaml.YamlNodes;
import dev.endpointdsl.formats.yaml.YamlTags;
import dev.endpointdsl.formats.yaml.YamlVersion;
import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON and YAML documents that are not requests. */
public final class PlainDocument {

  private PlainDocument() {}

  /**
   * Returns a document as a tree with positions: JSON if it begins with a brace or bracket, YAML
   * otherwise.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with all problems of the syntax
   * @throws UncheckedIOException if the file cannot be read
   */
  public static SourceNode nodes(Path file) {
    try {
      return nodes(SourceText.of(file, Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceNode nodes(SourceText text) {
    String trimmed = text.text().stripLeading();
    if (trimmed.startsWith("{") || trimmed.startsWith("[")) {
      return JsonNodes.read(text, log(new ApiJsonFormat(), text));
    }
    return YamlNodes.read(log(new CliYamlFormat(), text), YamlVersion.CORE, YamlTags.NONE);
  }

  private static ReadingLog log(Format format, SourceText text) {
    return new ReadingLog(format, text, ReadOptions.none());
  }

  /** Returns a document as JSON. */
  static JsonValue read(Path file) {
    return JsonValues.of(nodes(file));
  }
}

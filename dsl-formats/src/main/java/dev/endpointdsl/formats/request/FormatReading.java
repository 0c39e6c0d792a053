package dev.endpointdsl.formats.request;

import dev.endpointdsl.MemberPath;
import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The result of reading a document: the request with its placeholders, and the notes. */
public final class FormatReading {

  private final String format;
  private final SourceLocation text;
  private final RequestTemplate template;
  private final List<Note> notes;
  private final Map<String, SourceLocation> locations;
  private final List<DeclaredEndpoint> endpoints;

  private FormatReading(ReadingLog log, RequestTemplate template) {
    this.format = log.format();
    this.text = log.text().location();
    this.template = template;
    this.notes = List.copyOf(log.notes());
    this.endpoints = List.copyOf(log.endpoints());
    this.locations = Collections.unmodifiableMap(new LinkedHashMap<>(log.locations()));
  }

  /**
   * Ends a reading.
   *
   * @param request the request, with {@code JsonNull} instead of each placeholder of the log
   * @throws FormatException if the log has problems
   */
  public static FormatReading of(
      ReadingLog log, ModelDescription model, StructureDescription root, JsonObject request) {
    log.throwIfProblems();
    RequestTemplate read = new RequestTemplate(model, root, request, log.placeholders());
    if (read.isComplete()) {
      return new FormatReading(log, read);
    }
    Map<String, Placeholder> ordered = new LinkedHashMap<>();
    collect(read.node(), ordered);
    return new FormatReading(log, new RequestTemplate(model, root, request, ordered));
  }

  /** Collects the placeholders in the order of the request, whatever the order of the text. */
  private static void collect(RequestNode node, Map<String, Placeholder> placeholders) {
    node.placeholder().ifPresent(each -> placeholders.put(node.pointer(), each));
    if (node.value() instanceof JsonObject) {
      node.members().forEach(each -> collect(each, placeholders));
    } else if (node.value() instanceof JsonArray) {
      node.elements().forEach(each -> collect(each, placeholders));
    }
  }

  /** Returns the name of the format that the text was read as. */
  public String format() {
    return format;
  }

  /** Returns the request with its placeholders, for printers. */
  public RequestTemplate template() {
    return template;
  }

  /** Returns the request as JSON; {@code JsonNull} is instead of each placeholder. */
  public JsonObject request() {
    return template.request();
  }

  /** Returns the placeholders, in the order of the request. */
  public List<Placeholder> placeholders() {
    return List.copyOf(template.placeholders().values());
  }

  /** Returns the notes, in the order in which the reader made them. */
  public List<Note> notes() {
    return notes;
  }

  /** Returns the endpoints that the document declares beside its configurations. */
  public List<DeclaredEndpoint> endpoints() {
    return endpoints;
  }

  /**
   * Returns the configuration. It may have violations.
   *
   * @throws FormatException if there are placeholders; it lists them with their positions
   */
  public EndpointConfig config() {
    requireComplete();
    try {
      return EndpointConfig.fromJson(request());
    } catch (InvalidJsonException e) {
      throw new FormatException(
          text.source() + " cannot be read as " + format,
          e.problems().stream()
              .map(each -> new FormatProblem(locate(each.pointer()), each.path(), each.message()))
              .toList());
    }
  }

  /**
   * Refuses a request with placeholders.
   *
   * @throws FormatException if there are any; it lists them with their positions
   */
  public void requireComplete() {
    if (!template.isComplete()) {
      throw new FormatException(
          text.source() + " has no value for each member",
          placeholders().stream().map(FormatReading::missing).toList());
    }
  }

  private static FormatProblem missing(Placeholder placeholder) {
    return new FormatProblem(
        placeholder.reference().location(),
        placeholder.path(),
        "the value of " + placeholder.source() + " is not known; give a value for it");
  }

  /** Returns where a violation's path is in the text. */
  public SourceLocation locate(MemberPath path) {
    return locate(path.jsonPointer());
  }

  /**
   * Returns where a value is in the text; where the text has no such value, the location of the
   * structure or list that it would be in.
   *
   * @param pointer an RFC 6901 pointer into the request
   */
  public SourceLocation locate(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      SourceLocation found = locations.get(at);
      if (found != null) {
        return found;
      }
      if (at.isEmpty()) {
        return text;
      }
    }
  }
}

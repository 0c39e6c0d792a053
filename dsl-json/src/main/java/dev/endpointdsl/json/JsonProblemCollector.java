package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.Position;
import dev.endpointdsl.json.internal.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * Collects problems. It gets position and path from the parser only when there is a problem, so
 * that a valid document needs neither.
 */
final class JsonProblemCollector {

  private final JsonSource source;
  private final JsonParser parser;
  private final List<JsonProblem> found = new ArrayList<>();

  JsonProblemCollector(JsonSource source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * Reports a problem with the current token.
   *
   * @throws InvalidJsonException if the maximum number of problems is reached
   */
  void here(String message) {
    add(Position.of(parser.currentTokenLocation()), parser.streamReadContext(), message);
    if (found.size() >= InvalidJsonException.MAX_PROBLEMS) {
      throw exception();
    }
  }

  /** Checks whether the current value has a problem, in which case no value was stored for it. */
  boolean anyHere() {
    return !found.isEmpty() && isReported(JsonPath.pointer(parser.streamReadContext()));
  }

  private boolean isReported(String pointer) {
    return found.stream().anyMatch(problem -> problem.pointer().equals(pointer));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw exception();
    }
  }

  /** Ends reading, because the rest is not JSON. */
  InvalidJsonException notJson() {
    source.firstError().ifPresent(this::add);
    return exception();
  }

  /** Ends reading, because the parser cannot continue. */
  InvalidJsonException notJson(JacksonException cause) {
    source
        .firstError()
        .ifPresentOrElse(
            this::add,
            () ->
                add(
                    Position.of(cause.getLocation()),
                    parser.streamReadContext(),
                    unreadable(cause)));
    return exception();
  }

  /** Jackson's messages name its settings; those of {@link TreeParser} do not. */
  private String unreadable(JacksonException cause) {
    return source.tree() == null
        ? "the document cannot be read from here on"
        : cause.getOriginalMessage();
  }

  private void add(SyntaxError error) {
    TokenStreamContext context = parser.streamReadContext();
    add(source.position(error), error.inValue() ? context : context.getParent(), error.message());
  }

  private void add(Position position, @Nullable TokenStreamContext context, String message) {
    String pointer = JsonPath.pointer(context);
    found.add(
        new JsonProblem(
            source.name(),
            position.line(),
            position.column(),
            JsonPath.wire(context),
            pointer,
            message));
  }

  private InvalidJsonException exception() {
    return InvalidJsonException.of(source.name(), found);
  }
}

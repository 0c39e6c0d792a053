package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceText;
import java.util.List;

/**
 * A format of requests. Every reader makes the request and every printer takes it; no format knows
 * another one.
 *
 * <p>Implementations have no state. One that only reads or only prints inherits the other method,
 * which refuses.
 */
public interface Format {

  /** The message of formats that hold one request; the names of the others follow. */
  String NO_DEPLOYMENT =
      " has no whole deployments; json, yaml, cloudformation and terraform have them";

  /** Returns the name that {@code --from} and {@code --to} take, in lower case: {@code yaml}. */
  String name();

  /**
   * Returns how sure it is that a document is of this format. It must be fast, and must not throw
   * for any text.
   */
  Recognition recognize(SourceText text);

  /**
   * Returns the IDs of the configurations of a document that can have several, as {@link
   * ReadOptions#resource} takes them; empty for other formats.
   *
   * @throws FormatException if the text cannot be parsed
   */
  default List<String> resources(SourceText text, ReadOptions options) {
    return List.of();
  }

  /**
   * Reads a request.
   *
   * @throws FormatException with all problems of the text
   */
  default FormatReading read(SourceText text, ReadOptions options) {
    throw FormatException.unreadable(
        text.location(), "the format " + name() + " can only be printed; choose another one");
  }

  /**
   * Prints a request: with a final line end, and the same text for the same request. It refuses all
   * that it cannot express; {@code Formats.print} prints again without what the caller accepts to
   * lose.
   *
   * @throws FormatException with all members that the format cannot express
   */
  default FormatText print(RequestTemplate request, PrintOptions options) {
    throw FormatException.unreadable(
        request.location(), "the format " + name() + " can only be read; choose another one");
  }

  /**
   * Checks whether a document of this format has more than an endpoint configuration: other parts
   * of a whole deployment. It must be fast, and must not throw for any text.
   */
  default boolean hasDeployment(SourceText text) {
    return false;
  }

  /**
   * Reads a whole deployment: models, endpoint configuration, endpoint, inference components,
   * scaling and alarms.
   *
   * @return the reading, whose request has a member for each section
   * @throws FormatException with all problems of the text
   */
  default FormatReading readDeployment(SourceText text, ReadOptions options) {
    throw FormatException.unreadable(
        text.location(), "the format " + name() + NO_DEPLOYMENT + "; read another one");
  }

  /**
   * Prints a whole deployment.
   *
   * @param deployment a request with a member for each section
   * @throws FormatException with all members that the format cannot express
   */
  default FormatText printDeployment(RequestTemplate deployment, PrintOptions options) {
    throw FormatException.unreadable(
        deployment.location(), "the format " + name() + NO_DEPLOYMENT + "; choose another one");
  }
}

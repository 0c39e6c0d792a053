package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Python as a tree with positions: a call, or a dictionary. */
public final class PythonNodes {

  private PythonNodes() {}

  /**
   * Reads a dictionary that is the whole text, such as a printed response. Calls such as {@code
   * datetime.datetime(...)} are read as strings.
   *
   * @throws FormatException with all problems
   */
  public static SourceNode literal(ReadingLog log) {
    List<PythonToken> tokens = PythonLexer.tokens(log);
    PythonExpressions expressions = new PythonExpressions(log, tokens, Map.of(), true);
    return expressions.document();
  }

  /**
   * Reads the arguments of the only call of a method, or a dictionary that is the whole text.
   *
   * @throws FormatException with all problems
   */
  static SourceNode call(ReadingLog log, String method) {
    List<PythonToken> tokens = PythonLexer.tokens(log);
    Map<String, Integer> assigned = new HashMap<>();
    int call = -1;
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean begins = i == 0 || tokens.get(i - 1).kind() == PythonToken.Kind.NEW_LINE;
      if (begins && tokens.get(i).kind() == PythonToken.Kind.NAME && tokens.get(i + 1).is("=")) {
        assigned.put(tokens.get(i).text(), i + 2);
      }
      if (tokens.get(i).is(".") && tokens.get(i + 1).isName(method) && tokens.get(i + 2).is("(")) {
        if (call >= 0) {
          throw log.fatal(
              log.text().location(tokens.get(i + 1).offset()),
              "a second call begins here; the document must have one");
        }
        call = i + 3;
      }
    }
    PythonExpressions expressions = new PythonExpressions(log, tokens, assigned, false);
    if (call < 0) {
      return expressions.document();
    }
    return expressions.arguments(call);
  }
}

package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.SourceMethod.Statement;
import dev.endpointdsl.formats.request.RequestParameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the methods of the class. */
final class MethodText {

  private static final String INDENTATION = "    ";

  private final TypeText types;
  private final StringBuilder out;
  private final ExpressionLayout layout;

  MethodText(TypeText types, StringBuilder out) {
    this.types = types;
    this.out = out;
    this.layout = new ExpressionLayout(out);
  }

  /** Writes the method that callers use, which has all parameters. */
  void main(SourceMethod method, Map<String, RequestParameter> parameters) {
    out.append("\n  /**");
    String summary = " Returns the {@link " + method.returned() + "}.";
    if (parameters.isEmpty()) {
      out.append(summary).append(" */\n");
    } else {
      out.append("\n   *").append(summary).append("\n   *\n");
      parameters.values().forEach(this::document);
      out.append("   */\n");
    }
    method("public static ", method, parameters.values());
  }

  private void document(RequestParameter parameter) {
    String source = CommentText.code(parameter.source());
    out.append("   * @param ").append(parameter.name()).append(" the value of {@code ");
    out.append(source).append("}");
    parameter
        .fallback()
        .filter(each -> !parameter.type().sensitive())
        .ifPresent(
            each ->
                out.append("; {@code ").append(CommentText.code(each)).append("} if not given"));
    out.append('\n');
  }

  /** Writes a method that others call. */
  void helper(SourceMethod method) {
    out.append('\n');
    method("private static ", method, method.scope().parameters());
  }

  private void method(
      String modifiers, SourceMethod method, Collection<RequestParameter> parameters) {
    if (!method.scope().unknownValues().isEmpty()) {
      out.append("  // Newer than the model: ");
      out.append(String.join(", ", names(method.scope().unknownValues()))).append('\n');
      out.append("  @SuppressWarnings(\"EndpointDsl:UnknownValue\")\n");
    }
    List<Code> declared =
        parameters.stream()
            .<Code>map(each -> new Code.Text(types.parameter(each.type()) + " " + each.name()))
            .toList();
    out.append("  ");
    String head = modifiers + method.returned() + " " + method.name();
    layout.write(new Code.Call(head, declared), 2, 2);
    out.append(" {\n");
    method.statements().forEach(this::statement);
    out.append("  }\n");
  }

  private static List<String> names(Collection<String> values) {
    return values.stream().map(CommentText::code).limit(5).collect(Collectors.toList());
  }

  private void statement(Statement statement) {
    statement
        .comments()
        .forEach(comment -> out.append(INDENTATION).append("// ").append(comment).append('\n'));
    out.append(INDENTATION).append(statement.start());
    layout.write(statement.code(), INDENTATION.length(), 1);
    out.append(";\n");
  }
}

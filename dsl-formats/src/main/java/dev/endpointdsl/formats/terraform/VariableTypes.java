package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.binding.GivenValues;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.hcl.BodyReader;
import dev.endpointdsl.formats.terraform.hcl.Expression;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types that variables are declared with. A string that is given for a variable is its value
 * or, as in {@code terraform -var}, an expression if the type is not a string, number or bool.
 */
final class VariableTypes {

  private static final Set<String> LITERAL = Set.of("string", "number", "bool");

  private final Body body;
  private final Evaluator literals;
  private final ReadingLog log;

  VariableTypes(Body body, Evaluator literals, ReadingLog log) {
    this.body = body;
    this.literals = literals;
    this.log = log;
  }

  /** Returns the value that is given for a variable, or for another reference. */
  SourceNode given(String name, JsonValue value) {
    if (value instanceof JsonString string && isExpression(name)) {
      return literals.value(expression(SourceText.of("var." + name, string.value()), name));
    }
    return GivenValues.of(value, log.text().location());
  }

  private Expression expression(SourceText text, String name) {
    try {
      return BodyReader.expression(
          text, new ReadingLog(new TerraformFormat(), text, log.options()));
    } catch (FormatException e) {
      FormatProblem problem = e.problems().get(0);
      boolean sensitive =
          declared(name, "sensitive")
              .map(literals::value)
              .anyMatch(each -> Values.truth(each).orElse(false));
      throw log.fatal(
          problem.location(),
          sensitive ? "the hidden value is no expression of Terraform" : problem.message());
    }
  }

  private boolean isExpression(String name) {
    return declared(name, "type").anyMatch(VariableTypes::isCompound);
  }

  private Stream<Expression> declared(String name, String argument) {
    return body.blocks("variable")
        .filter(each -> each.label(0).equals(name))
        .flatMap(each -> each.body().attribute(argument).stream())
        .map(Body.Attribute::value);
  }

  private static boolean isCompound(Expression type) {
    return type.kind() == Expression.Kind.CALL || !LITERAL.contains(type.text());
  }
}

package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.terraform.hcl.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates expressions. A value that depends on an unknown one becomes a reference. */
final class Evaluator {

  private final Scope scope;
  private final EvaluationBudget budget;
  private final Functions functions;
  private final ReadingLog log;

  Evaluator(Scope scope, EvaluationBudget budget, ReadingLog log) {
    this.scope = scope;
    this.budget = budget;
    this.functions = new Functions(budget);
    this.log = log;
  }

  Scope scope() {
    return scope;
  }

  /** Returns the value of an expression. */
  SourceNode value(Expression expression) {
    SourceLocation location = expression.span().location();
    budget.spend(1, location);
    return switch (expression.kind()) {
      case STRING -> SourceScalar.string(expression.text(), location);
      case NUMBER -> SourceScalar.number(expression.text(), expression.text(), location);
      case BOOLEAN ->
          SourceScalar.bool(expression.text().equals("true"), expression.text(), location);
      case NULL -> SourceScalar.nothing(expression.text(), location);
      case TEMPLATE -> template(expression);
      case LIST ->
          new SourceList(expression.operands().stream().map(this::value).toList(), location);
      case OBJECT -> object(expression);
      case NAME, ATTRIBUTE -> attribute(expression);
      case INDEX -> index(expression);
      case UNARY -> unary(expression);
      case BINARY -> binary(expression);
      case CONDITIONAL -> conditional(expression);
      case CALL -> call(expression);
      case OPAQUE -> Scope.unknown(expression);
    };
  }

  private SourceNode template(Expression expression) {
    StringBuilder text = new StringBuilder();
    List<SourceReference.Part> parts = new ArrayList<>();
    boolean secret = false;
    for (Expression operand : expression.operands()) {
      SourceNode value = value(operand);
      if (operand.kind() == Expression.Kind.OPAQUE) {
        return Scope.unknown(expression);
      }
      if (value instanceof SourceReference reference) {
        flush(text, parts);
        parts.addAll(reference.parts());
      } else {
        Optional<String> string = Values.string(value);
        if (string.isEmpty()) {
          log.problem(
              value.location(), "", "expected a string in the template, found another value");
        }
        secret |= value instanceof SourceScalar scalar && scalar.secret();
        text.append(string.orElse(""));
        budget.spend(string.orElse("").length(), value.location());
      }
    }
    if (parts.isEmpty()) {
      SourceScalar string = SourceScalar.string(text.toString(), expression.span().location());
      return secret ? string.asSecret() : string;
    }
    flush(text, parts);
    return new SourceReference(source(expression), parts, expression.span().location());
  }

  /** Returns the characters of a template without the quotes around it. */
  private static String source(Expression template) {
    String source = template.span().source();
    boolean quoted = source.length() > 1 && source.startsWith("\"") && source.endsWith("\"");
    return quoted ? source.substring(1, source.length() - 1) : source;
  }

  private static void flush(StringBuilder text, List<SourceReference.Part> parts) {
    if (!text.isEmpty()) {
      parts.add(SourceReference.Part.literal(text.toString()));
      text.setLength(0);
    }
  }

  private SourceNode object(Expression expression) {
    Map<String, SourceObject.Member> members = new LinkedHashMap<>();
    List<Expression> parts = expression.operands();
    for (int i = 0; i < parts.size(); i += 2) {
      SourceLocation location = parts.get(i).span().location();
      Optional<String> key = Values.string(value(parts.get(i)));
      if (key.isEmpty()) {
        return Scope.unknown(expression);
      }
      SourceNode value = value(parts.get(i + 1));
      SourceObject.Member member = new SourceObject.Member(key.get(), location, value);
      if (members.put(key.get(), member) != null) {
        log.problem(location, "", "the key appears twice; remove one");
      }
    }
    return new SourceObject(List.copyOf(members.values()), expression.span().location());
  }

  private SourceNode attribute(Expression expression) {
    List<String> names = names(expression);
    if (!names.isEmpty()) {
      Optional<SourceNode> iterator =
          names.size() == 1 ? scope.iterator(names.get(0)) : Optional.empty();
      Optional<SourceNode> resolved =
          iterator.or(() -> scope.resolve(names, this, expression.span().location()));
      if (resolved.isPresent()) {
        return resolved.get();
      }
    }
    if (expression.kind() == Expression.Kind.NAME) {
      return Scope.unknown(expression);
    }
    SourceNode operand = value(expression.operands().get(0));
    return member(operand, expression.text(), expression);
  }

  /** Returns the names of {@code a.b.c}; empty if it is another expression. */
  private static List<String> names(Expression expression) {
    List<String> names = new ArrayList<>();
    Expression at = expression;
    while (at.kind() == Expression.Kind.ATTRIBUTE) {
      names.add(0, at.text());
      at = at.operands().get(0);
    }
    names.add(0, at.text());
    return at.kind() == Expression.Kind.NAME ? names : List.of();
  }

  private SourceNode member(SourceNode of, String name, Expression expression) {
    if (of instanceof SourceObject object) {
      Optional<SourceObject.Member> member = object.find(name);
      if (member.isPresent()) {
        return Values.at(member.get().value(), expression.span().location());
      }
      log.problem(
          expression.span().location(), "", "the object has no attribute " + name + "; add it");
    }
    return Scope.unknown(expression);
  }

  private SourceNode index(Expression expression) {
    SourceNode of = value(expression.operands().get(0));
    SourceNode index = value(expression.operands().get(1));
    if (of instanceof SourceObject && Values.string(index).isPresent()) {
      return member(of, Values.string(index).get(), expression);
    }
    if (of instanceof SourceList list) {
      int size = list.elements().size();
      Optional<BigDecimal> number = Values.number(index);
      for (int i = 0; i < size && number.isPresent(); i++) {
        if (number.get().compareTo(BigDecimal.valueOf(i)) == 0) {
          return Values.at(list.elements().get(i), expression.span().location());
        }
      }
      if (number.isPresent()) {
        log.problem(expression.span().location(), "", "the list has only " + size + " elements");
      }
    }
    return Scope.unknown(expression);
  }

  private SourceNode unary(Expression expression) {
    SourceNode operand = value(expression.operands().get(0));
    SourceLocation location = expression.span().location();
    Optional<SourceNode> result =
        expression.text().equals("!")
            ? Values.truth(operand).map(each -> Values.bool(!each, location))
            : Values.number(operand).map(each -> Values.number(each.negate(), location));
    return result.orElseGet(() -> Scope.unknown(expression));
  }

  private SourceNode binary(Expression expression) {
    SourceNode left = value(expression.operands().get(0));
    SourceNode right = value(expression.operands().get(1));
    if (left instanceof SourceReference || right instanceof SourceReference) {
      return Scope.unknown(expression);
    }
    return Operators.apply(expression.text(), left, right, expression.span().location())
        .orElseGet(() -> Scope.unknown(expression));
  }

  private SourceNode conditional(Expression expression) {
    Optional<Boolean> condition = Values.truth(value(expression.operands().get(0)));
    if (condition.isEmpty()) {
      return Scope.unknown(expression);
    }
    return value(expression.operands().get(condition.get() ? 1 : 2));
  }

  private SourceNode call(Expression expression) {
    List<SourceNode> arguments = expression.operands().stream().map(this::value).toList();
    boolean known = arguments.stream().allMatch(each -> Values.isKnown(each, budget));
    Optional<SourceNode> result =
        known
            ? functions.call(expression.text(), arguments, expression.span().location())
            : Optional.empty();
    boolean secret =
        arguments.stream().anyMatch(each -> each instanceof SourceScalar scalar && scalar.secret());
    return result
        .map(each -> secret ? Values.secret(each, budget) : each)
        .orElseGet(() -> Scope.unknown(expression));
  }
}

package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.hcl.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that names refer to: variables, locals, the iterators of blocks, and names of
 * resources.
 */
final class Scope {

  private final Body body;
  private final Map<String, SourceNode> given;
  private final ResourceAttributes resources;
  private final EvaluationBudget budget;
  private final Map<String, Expression> locals = new HashMap<>();
  private final Map<String, SourceNode> evaluatedLocals = new HashMap<>();
  private final Map<String, SourceNode> iterators = new HashMap<>();

  /**
   * Creates a scope.
   *
   * @param body the content of all files
   * @param given values of variables by name
   */
  Scope(Body body, Map<String, SourceNode> given, EvaluationBudget budget) {
    this.body = body;
    this.given = Map.copyOf(given);
    this.budget = budget;
    this.resources = new ResourceAttributes(body, budget);
    body.blocks("locals")
        .flatMap(block -> block.body().attributes().stream())
        .forEach(each -> locals.putIfAbsent(each.name(), each.value()));
  }

  /** Returns the value of {@code each.key} and {@code each.value}, whatever their name is. */
  Optional<SourceNode> iterator(String name) {
    return Optional.ofNullable(iterators.get(name));
  }

  /** Sets an iterator, or removes it; returns what it was. */
  Optional<SourceNode> iterator(String name, Optional<SourceNode> value) {
    Optional<SourceNode> before = iterator(name);
    value.ifPresentOrElse(each -> iterators.put(name, each), () -> iterators.remove(name));
    return before;
  }

  /** Returns what {@code var.name}, {@code local.name} or {@code type.label.name} refers to. */
  Optional<SourceNode> resolve(List<String> names, Evaluator evaluator, SourceLocation location) {
    SourceNode whole = given.get(String.join(".", names));
    if (whole != null && names.size() > 1) {
      return Optional.of(Values.at(whole, location));
    }
    if (names.size() == 2 && names.get(0).equals("var")) {
      return variable(names.get(1), evaluator).map(each -> Values.at(each, location));
    }
    if (names.size() == 2 && names.get(0).equals("local")) {
      return local(names.get(1), evaluator, location).map(each -> Values.at(each, location));
    }
    return names.size() == 3
        ? resources.attribute(names, evaluator).map(each -> Values.at(each, location))
        : Optional.empty();
  }

  private Optional<SourceNode> variable(String name, Evaluator evaluator) {
    Optional<Body.Block> declared =
        body.blocks("variable").filter(each -> each.label(0).equals(name)).findFirst();
    boolean sensitive =
        declared
            .flatMap(block -> block.body().attribute("sensitive"))
            .map(each -> evaluator.value(each.value()))
            .flatMap(Values::truth)
            .orElse(false);
    Optional<SourceNode> value =
        Optional.ofNullable(given.get(name))
            .or(
                () ->
                    declared
                        .flatMap(block -> block.body().attribute("default"))
                        .map(each -> evaluator.value(each.value())));
    return sensitive ? value.map(each -> Values.secret(each, budget)) : value;
  }

  private Optional<SourceNode> local(String name, Evaluator evaluator, SourceLocation location) {
    SourceNode evaluated = evaluatedLocals.get(name);
    Expression expression = locals.get(name);
    if (evaluated == null && expression != null) {
      budget.enter(location);
      evaluated = evaluator.value(expression);
      evaluatedLocals.put(name, evaluated);
      budget.leave();
    }
    return Optional.ofNullable(evaluated);
  }

  /** Returns the object that an iterator of a block is. */
  static SourceNode iteratorValue(SourceNode key, SourceNode value) {
    SourceLocation location = value.location();
    return new SourceObject(
        List.of(
            new SourceObject.Member("key", location, key),
            new SourceObject.Member("value", location, value)),
        location);
  }

  /** Returns a value that is not known. */
  static SourceReference unknown(Expression expression) {
    return SourceReference.whole(expression.span().source(), expression.span().location());
  }
}

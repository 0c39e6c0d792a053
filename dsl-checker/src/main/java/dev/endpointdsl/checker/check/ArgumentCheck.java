package dev.endpointdsl.checker.check;

import com.sun.source.util.TreePath;
import dev.endpointdsl.ViolationDetails;
import dev.endpointdsl.checker.chain.Call;
import dev.endpointdsl.checker.constant.ConditionalResults;
import dev.endpointdsl.checker.constant.ConstantEvaluator;
import dev.endpointdsl.checker.constant.Numbers;
import dev.endpointdsl.checker.constraint.Constraint;
import dev.endpointdsl.checker.constraint.ParameterConstraints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks each argument of a call against the constraints of its parameter. */
final class ArgumentCheck {

  private static final String KEY = ".key";
  private static final String VALUE = ".value";

  private final ConstantEvaluator constants;
  private final ConditionalResults conditionalResults;
  private final CollectionLiteralReader literals;

  ArgumentCheck(ConstantEvaluator constants, CollectionLiteralReader literals) {
    this.constants = constants;
    this.conditionalResults = new ConditionalResults(constants);
    this.literals = literals;
  }

  /** Adds the findings of a call. */
  void check(Call call, List<Finding> findings) {
    List<ParameterConstraints> parameters = call.constraints().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterConstraints parameter = parameters.get(i);
      if (parameter.isContainer()) {
        checkContainer(call, i, findings);
      } else if (!parameter.ofValues().isEmpty()) {
        TreePath only = call.argument(i);
        if (only != null) {
          checkValue(call, i, only, findings);
        }
      }
    }
  }

  /** Returns the method, and whether the argument is the key or the value if it takes both. */
  private static String member(Call call, int parameter) {
    List<ParameterConstraints> parameters = call.constraints().parameters();
    boolean isEntry =
        call.constraints().addsTo().isPresent()
            && !call.method().isVarArgs()
            && !parameters.get(parameter).isContainer()
            && parameters.size() == 2;
    return isEntry ? call.name() + (parameter == 0 ? KEY : VALUE) : call.name();
  }

  private void checkValue(Call call, int parameter, TreePath path, List<Finding> findings) {
    Optional<Object> constant = constants.of(path);
    if (constant.isPresent()) {
      Problem problem = problem(call.constraints().parameters().get(parameter), constant.get());
      if (problem != null) {
        findings.add(new Finding(path, member(call, parameter), problem));
      }
    } else {
      for (TreePath result : conditionalResults.of(path)) {
        checkValue(call, parameter, result, findings);
      }
    }
  }

  private static @Nullable Problem problem(ParameterConstraints parameter, Object constant) {
    Object value = Numbers.convert(constant, parameter.kind());
    return new ValueChecks(parameter.isSensitive()).first(parameter.ofValues(), value);
  }

  private void checkEntries(
      Call call, Constraint.OfEntries constraint, CollectionLiteral map, List<Finding> findings) {
    boolean isKey = constraint instanceof Constraint.EachKey;
    String member = call.name() + (isKey ? KEY : VALUE);
    Constraint.EachOf each = constraint.each();
    for (CollectionLiteral.Entry entry : map.entries()) {
      TreePath path = isKey ? entry.key() : entry.value();
      Optional<Object> value = constants.of(path);
      Problem problem =
          value.isEmpty()
              ? null
              : new ValueChecks(each.isSensitive()).first(each.constraints(), value.get());
      if (problem != null) {
        findings.add(new Finding(path, member, problem));
      }
    }
  }

  private void checkContainer(Call call, int parameter, List<Finding> findings) {
    boolean isConstrained = !call.constraints().parameters().get(parameter).constraints().isEmpty();
    CollectionLiteral literal = isConstrained ? literals.of(call, parameter).orElse(null) : null;
    if (literal != null) {
      checkContainer(call, parameter, literal, findings);
    }
  }

  /** Checks the size, and the elements up to the maximum size. */
  private void checkContainer(
      Call call, int parameter, CollectionLiteral literal, List<Finding> findings) {
    List<Constraint> constraints = call.constraints().parameters().get(parameter).constraints();
    CollectionLiteral allowed = literal;
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Size size) {
        Finding finding = size(size, call, parameter, literal);
        if (finding != null) {
          findings.add(finding);
        }
        allowed = allowed.first(size.max());
      }
    }
    checkElements(call, parameter, allowed, findings);
  }

  private void checkElements(
      Call call, int parameter, CollectionLiteral literal, List<Finding> findings) {
    ParameterConstraints constraints = call.constraints().parameters().get(parameter);
    for (Constraint constraint : constraints.constraints()) {
      if (constraint instanceof Constraint.UniqueItems) {
        checkUniqueItems(call, literal, findings);
      }
    }
    if (!constraints.ofValues().isEmpty()) {
      for (TreePath element : ownElements(call, parameter, literal)) {
        checkValue(call, parameter, element, findings);
      }
    }
    for (Constraint constraint : constraints.constraints()) {
      if (constraint instanceof Constraint.OfEntries ofEntries) {
        checkEntries(call, ofEntries, literal, findings);
      }
    }
  }

  /** Leaves out the argument of a parameter that this one continues: it is checked as its own. */
  private static List<TreePath> ownElements(Call call, int parameter, CollectionLiteral literal) {
    List<TreePath> all = literal.elements();
    return call.continuesAt(parameter)
        ? all.subList(Math.min(call.argumentsOf(parameter - 1).size(), all.size()), all.size())
        : all;
  }

  private static @Nullable Finding size(
      Constraint.Size size, Call call, int parameter, CollectionLiteral literal) {
    if (literal.size() >= size.min() && literal.size() <= size.max()) {
      return null;
    }
    Problem problem =
        Problem.of(new ViolationDetails.WrongSize(literal.size(), size.min(), size.max()));
    return new Finding(sizePlace(size, call, parameter, literal), call.name(), problem);
  }

  /** Returns the first excess element if it is an argument, otherwise the first argument. */
  private static TreePath sizePlace(
      Constraint.Size size, Call call, int parameter, CollectionLiteral literal) {
    List<TreePath> arguments = call.argumentsOf(parameter);
    boolean isTooLarge = literal.size() > size.max() && literal.elements().size() == literal.size();
    if (isTooLarge) {
      TreePath first = literal.elements().get((int) size.max());
      if (arguments.stream().anyMatch(argument -> argument.getLeaf() == first.getLeaf())) {
        return first;
      }
    }
    return arguments.isEmpty() ? call.place() : arguments.get(0);
  }

  private void checkUniqueItems(Call call, CollectionLiteral literal, List<Finding> findings) {
    Map<Object, Integer> firstIndexes = new HashMap<>();
    for (int i = 0; i < literal.elements().size(); i++) {
      TreePath path = literal.elements().get(i);
      Optional<Object> value = constants.of(path);
      Integer first = value.isEmpty() ? null : firstIndexes.putIfAbsent(value.get(), i);
      if (first != null) {
        findings.add(new Finding(path, call.name(), Problem.of(ViolationDetails.repeated(first))));
        return;
      }
    }
  }
}

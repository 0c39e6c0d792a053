package dev.endpointdsl.codegen;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the generated type that each rule set checks, and the problems with the rule sets. */
final class RuleSetTypes {

  private final Set<String> types;
  private final Map<String, List<TypeElement>> ruleSets = new HashMap<>();
  private final List<ModelProblem> problems = new ArrayList<>();

  private RuleSetTypes(DslModel model) {
    this.types =
        model.roots().stream()
            .map(RootModel::structure)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static RuleSetTypes of(DslModel model, List<TypeElement> ruleSets) {
    RuleSetTypes found = new RuleSetTypes(model);
    ruleSets.forEach(found::add);
    return found;
  }

  /** Returns the rule sets by the simple name of the type that they check. */
  Map<String, List<TypeElement>> byType() {
    return ruleSets;
  }

  List<ModelProblem> problems() {
    return problems;
  }

  private void add(TypeElement ruleSet) {
    Optional<String> checked = checkedType(ruleSet);
    if (checked.filter(types::contains).isPresent()) {
      ruleSets.computeIfAbsent(checked.get(), type -> new ArrayList<>()).add(ruleSet);
    } else {
      problems.add(
          ModelProblem.withoutLocation(
              ProblemCode.UNKNOWN_RULE_SET,
              ruleSet.getQualifiedName()
                  + checked
                      .map(type -> " checks " + type + ", which is no input of the operations.")
                      .orElse(" is not declared with implements RuleSet<Type>.")
                  + remedy(checked)));
    }
  }

  private String remedy(Optional<String> checked) {
    String question = checked.map(type -> ProblemText.didYouMean(type, types)).orElse("");
    return question.isEmpty()
        ? " Declare it with the type of an input: " + String.join(", ", types) + "."
        : question;
  }

  /** Returns the type argument's name, because the type itself is not generated yet. */
  private static Optional<String> checkedType(TypeElement ruleSet) {
    return ruleSet.getInterfaces().stream()
        .map(type -> (DeclaredType) type)
        .filter(type -> isRuleSet(type) && type.getTypeArguments().size() == 1)
        .map(type -> type.getTypeArguments().get(0))
        .filter(DeclaredType.class::isInstance)
        .map(RuleSetTypes::simpleName)
        .findFirst();
  }

  private static boolean isRuleSet(DeclaredType type) {
    return ((TypeElement) type.asElement())
        .getQualifiedName()
        .contentEquals(RuleSet.class.getName());
  }

  private static String simpleName(TypeMirror type) {
    return ((DeclaredType) type).asElement().getSimpleName().toString();
  }
}

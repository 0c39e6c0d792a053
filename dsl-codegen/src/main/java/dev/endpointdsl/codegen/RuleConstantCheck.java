package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The constants of the enums of rules, and the problems with them. */
final class RuleConstantCheck {

  private final List<TypeElement> enums;

  /** The enum of each constant. */
  private final Map<String, TypeElement> constants = new LinkedHashMap<>();

  private final List<ModelProblem> problems = new ArrayList<>();

  private RuleConstantCheck(List<TypeElement> enums) {
    this.enums = enums;
    enums.forEach(this::add);
  }

  static RuleConstantCheck of(List<TypeElement> enums) {
    return new RuleConstantCheck(enums);
  }

  /** Returns the enum of each constant, by the constant's name. */
  Map<String, TypeElement> constants() {
    return constants;
  }

  /**
   * Returns a problem for each constant that two enums have, and for each rule of the model that no
   * enum has; none without an enum of rules.
   */
  List<ModelProblem> problems(DslModel model) {
    List<ModelProblem> all = new ArrayList<>(problems);
    if (!enums.isEmpty()) {
      model.ruleConstants().stream()
          .filter(constant -> !constants.containsKey(constant))
          .map(this::unknown)
          .forEach(all::add);
    }
    return all;
  }

  private void add(TypeElement type) {
    type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .forEach(constant -> add(constant, type));
  }

  private void add(String constant, TypeElement type) {
    TypeElement other = constants.putIfAbsent(constant, type);
    if (other != null) {
      problems.add(
          problem(
              other.getQualifiedName()
                  + " and "
                  + type.getQualifiedName()
                  + " both have the rule "
                  + constant
                  + ". Rename one of the constants."));
    }
  }

  private ModelProblem unknown(String constant) {
    String question = ProblemText.didYouMean(constant, constants.keySet());
    return problem(
        "A trait of the model names the rule "
            + constant
            + ", for which "
            + enums.stream()
                .map(type -> type.getQualifiedName().toString())
                .collect(Collectors.joining(" and "))
            + (enums.size() == 1 ? " has" : " have")
            + " no constant."
            + (question.isEmpty() ? " Correct the trait or add the constant." : question));
  }

  private static ModelProblem problem(String message) {
    return ModelProblem.withoutLocation(ProblemCode.UNKNOWN_RULE, message);
  }
}

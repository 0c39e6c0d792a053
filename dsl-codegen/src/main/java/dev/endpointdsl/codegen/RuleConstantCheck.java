package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelProblem;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.problem.ProblemText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds rules in a model for which the enum of rules has no constant. */
final class RuleConstantCheck {

  private RuleConstantCheck() {}

  /** Returns a problem for each unknown rule; none without an enum of rules. */
  static List<ModelProblem> check(DslModel model, Optional<TypeElement> constants) {
    return constants.map(type -> check(model, type)).orElse(List.of());
  }

  private static List<ModelProblem> check(DslModel model, TypeElement type) {
    Set<String> known =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element::getSimpleName)
            .map(Object::toString)
            .collect(Collectors.toSet());
    return model.ruleConstants().stream()
        .filter(constant -> !known.contains(constant))
        .map(constant -> unknown(constant, type, known))
        .toList();
  }

  private static ModelProblem unknown(String constant, TypeElement type, Set<String> known) {
    String question = ProblemText.didYouMean(constant, known);
    return ModelProblem.withoutLocation(
        ProblemCode.UNKNOWN_RULE,
        "A trait of the model names the rule "
            + constant
            + ", for which "
            + type.getQualifiedName()
            + " has no constant."
            + (question.isEmpty() ? " Correct the trait or add the constant." : question));
  }
}

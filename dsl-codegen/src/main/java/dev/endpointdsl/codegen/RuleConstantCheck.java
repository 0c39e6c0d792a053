package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds rules that a model names and the enum of the rules does not have. */
final class RuleConstantCheck {

  private RuleConstantCheck() {}

  /** A sentence for each; none when there is no enum, for then no rule is looked up. */
  static List<String> of(DslModel model, Optional<TypeElement> constants) {
    return constants.map(type -> of(model, type)).orElse(List.of());
  }

  private static List<String> of(DslModel model, TypeElement type) {
    Set<String> known =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element::getSimpleName)
            .map(Object::toString)
            .collect(Collectors.toSet());
    return model.ruleConstants().stream()
        .filter(constant -> !known.contains(constant))
        .map(
            constant ->
                "A trait of the model names the rule "
                    + constant
                    + ", which "
                    + type.getQualifiedName()
                    + " has no constant for"
                    + SpellingSuggestions.suggestion(constant, known))
        .toList();
  }
}

package dev.endpointdsl.checker;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * The texts of an enum's constants, as {@link dev.endpointdsl.constraint.WireValues} tells them.
 */
final class WireValues {

  private WireValues() {}

  /** All texts; none when the enum does not tell them. */
  static List<String> of(Element type) {
    return Annotation.named("WireValues", type).stream()
        .flatMap(annotation -> annotation.items("value").stream())
        .map(String.class::cast)
        .toList();
  }

  /** The text of one constant; its name when the enum does not tell it. */
  static String of(VariableElement constant) {
    Element type = constant.getEnclosingElement();
    List<String> texts = of(type);
    List<? extends Element> constants =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .toList();
    return texts.size() == constants.size()
        ? texts.get(constants.indexOf(constant))
        : constant.getSimpleName().toString();
  }
}

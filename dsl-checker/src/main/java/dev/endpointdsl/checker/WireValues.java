package dev.endpointdsl.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * The texts of enums' constants, as {@link dev.endpointdsl.constraint.WireValues} tells them; each
 * enum is read once.
 */
final class WireValues {

  private final Map<Element, String> texts = new HashMap<>();

  /** All texts; none when the enum does not tell them. */
  static List<String> of(Element type) {
    return Annotation.named("WireValues", type).stream()
        .flatMap(annotation -> annotation.items("value").stream())
        .map(String.class::cast)
        .toList();
  }

  /** The text of one constant; its name when the enum does not tell it. */
  String of(VariableElement constant) {
    if (!texts.containsKey(constant)) {
      read(constant.getEnclosingElement());
    }
    return texts.get(constant);
  }

  private void read(Element type) {
    List<? extends Element> constants =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .toList();
    List<String> told = of(type);
    boolean all = told.size() == constants.size();
    for (int i = 0; i < constants.size(); i++) {
      Element constant = constants.get(i);
      texts.put(constant, all ? told.get(i) : constant.getSimpleName().toString());
    }
  }
}

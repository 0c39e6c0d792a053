package dev.endpointdsl.checker.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * The texts of enums' constants, as {@link dev.endpointdsl.constraint.WireValues} tells them; each
 * enum is read once.
 */
public final class EnumWireValues {

  private final Map<Element, String> texts = new HashMap<>();

  /** All texts; none when the enum does not tell them. */
  public static List<String> of(Element type) {
    Optional<ConstraintAnnotation> annotation = ConstraintAnnotation.named("WireValues", type);
    List<String> texts = new ArrayList<>();
    if (annotation.isPresent()) {
      for (Object text : annotation.get().items("value")) {
        texts.add((String) text);
      }
    }
    return texts;
  }

  /** The text of one constant; its name when the enum does not tell it. */
  public String of(VariableElement constant) {
    if (!texts.containsKey(constant)) {
      read(constant.getEnclosingElement());
    }
    return texts.get(constant);
  }

  private void read(Element type) {
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
    }
    List<String> told = of(type);
    boolean all = told.size() == constants.size();
    for (int i = 0; i < constants.size(); i++) {
      Element constant = constants.get(i);
      texts.put(constant, all ? told.get(i) : constant.getSimpleName().toString());
    }
  }
}

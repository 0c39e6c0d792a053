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
 * The strings that represent enum constants in requests, from {@link
 * dev.endpointdsl.constraint.WireValues}. Each enum is read once.
 */
public final class EnumWireValues {

  private final Map<Element, String> wireValues = new HashMap<>();

  /** Creates a reader that has read no enum. */
  public EnumWireValues() {}

  /** Returns the wire values of an enum; none if it has no {@code @WireValues}. */
  public static List<String> of(Element type) {
    Optional<ConstraintAnnotation> annotation = ConstraintAnnotation.named("WireValues", type);
    List<String> wireValues = new ArrayList<>();
    if (annotation.isPresent()) {
      for (Object value : annotation.get().array("value")) {
        wireValues.add((String) value);
      }
    }
    return wireValues;
  }

  /** Returns the wire value of a constant; its name if the enum has no {@code @WireValues}. */
  public String of(VariableElement constant) {
    if (!wireValues.containsKey(constant)) {
      read(constant.getEnclosingElement());
    }
    return wireValues.get(constant);
  }

  private void read(Element type) {
    List<Element> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member);
      }
    }
    List<String> declared = of(type);
    boolean isComplete = declared.size() == constants.size();
    for (int i = 0; i < constants.size(); i++) {
      Element constant = constants.get(i);
      String name = constant.getSimpleName().toString();
      wireValues.put(constant, isComplete ? declared.get(i) : name);
    }
  }
}

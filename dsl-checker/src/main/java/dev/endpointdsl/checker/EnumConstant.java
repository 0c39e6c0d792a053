package dev.endpointdsl.checker;

import javax.lang.model.element.VariableElement;

/** A constant of an enum, as a value. */
record EnumConstant(VariableElement element) {

  /** The text it stands for in requests, as far as the enum tells. */
  String text() {
    return WireValues.of(element);
  }
}

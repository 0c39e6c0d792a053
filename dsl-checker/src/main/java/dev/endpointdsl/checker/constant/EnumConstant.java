package dev.endpointdsl.checker.constant;

import javax.lang.model.element.VariableElement;

/**
 * An enum constant as the value of an expression.
 *
 * @param element the constant
 * @param wireValue the string that represents it in requests, or its name
 */
public record EnumConstant(VariableElement element, String wireValue) {

  /** Returns the string that a constant is in a request. */
  public static String wireValue(Object constant) {
    return constant instanceof EnumConstant known ? known.wireValue() : constant.toString();
  }
}

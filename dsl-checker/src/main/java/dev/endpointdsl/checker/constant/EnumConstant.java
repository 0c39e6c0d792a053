package dev.endpointdsl.checker.constant;

import javax.lang.model.element.VariableElement;

/**
 * A constant of an enum, as a value.
 *
 * @param text the text it stands for in requests, as far as the enum tells
 */
public record EnumConstant(VariableElement element, String text) {}

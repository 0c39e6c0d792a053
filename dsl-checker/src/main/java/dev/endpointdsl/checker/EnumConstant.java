package dev.endpointdsl.checker;

import javax.lang.model.element.VariableElement;

/**
 * A constant of an enum, as a value.
 *
 * @param text the text it stands for in requests, as far as the enum tells
 */
record EnumConstant(VariableElement element, String text) {}

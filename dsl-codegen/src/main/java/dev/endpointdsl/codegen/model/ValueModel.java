package dev.endpointdsl.codegen.model;

/**
 * A place a value can stand in: a member, an element of a list, a key or value of a map.
 *
 * @param type what kind of value
 * @param constraints what the value must satisfy
 * @param sensitive whether messages and {@code toString()} must not show it
 */
public record ValueModel(TypeModel type, Constraints constraints, boolean sensitive) {}

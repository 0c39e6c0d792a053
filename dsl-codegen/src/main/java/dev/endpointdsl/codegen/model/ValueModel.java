package dev.endpointdsl.codegen.model;

/**
 * The value of a member, an element of a list, or a key or value of a map.
 *
 * @param type the type
 * @param constraints the constraints
 * @param sensitive whether messages and {@code toString()} must hide the value
 */
public record ValueModel(TypeModel type, Constraints constraints, boolean sensitive) {}

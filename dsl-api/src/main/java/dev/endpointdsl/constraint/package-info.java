/**
 * Constraints of a method's parameters, readable by people and by the compile-time checker.
 * Generated builders carry them; they may stand on any other method as well.
 *
 * <p>On a parameter that is an array, a varargs parameter or a collection, those of a single value,
 * {@link dev.endpointdsl.constraint.Range} or {@link dev.endpointdsl.constraint.Length} for
 * instance, constrain each element; {@link dev.endpointdsl.constraint.Size}, {@link
 * dev.endpointdsl.constraint.UniqueItems} and those that tie elements or members to each other
 * constrain the whole. On a map, {@link dev.endpointdsl.constraint.EachKey} and {@link
 * dev.endpointdsl.constraint.EachValue} constrain the keys and the values.
 */
@NullMarked
package dev.endpointdsl.constraint;

import org.jspecify.annotations.NullMarked;

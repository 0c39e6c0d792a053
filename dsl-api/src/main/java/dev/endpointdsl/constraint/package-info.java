/**
 * Constraints of a method's parameters, for readers of the code and the compile-time checker.
 * Generated builders declare them; other methods may declare them as well.
 *
 * <p>On an array, a varargs parameter or a collection, constraints of a single value, such as
 * {@link dev.endpointdsl.constraint.Range} and {@link dev.endpointdsl.constraint.Length}, apply to
 * each element; {@link dev.endpointdsl.constraint.Size}, {@link
 * dev.endpointdsl.constraint.UniqueItems} and those between elements or members apply to the whole.
 * On a map, {@link dev.endpointdsl.constraint.EachKey} and {@link
 * dev.endpointdsl.constraint.EachValue} apply to the keys and the values.
 */
@NullMarked
package dev.endpointdsl.constraint;

import org.jspecify.annotations.NullMarked;

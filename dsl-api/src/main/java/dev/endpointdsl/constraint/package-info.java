/**
 * Constraints of a method's parameters, readable by people and by the compile-time checker.
 * Generated builders carry them; they may stand on any other method as well.
 *
 * <p>On a parameter that is an array, a varargs parameter or a collection, {@link
 * dev.endpointdsl.constraint.Size} and {@link dev.endpointdsl.constraint.UniqueItems} constrain the
 * whole, and every other constraint is one of each element.
 */
@NullMarked
package dev.endpointdsl.constraint;

import org.jspecify.annotations.NullMarked;

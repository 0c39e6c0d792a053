/**
 * What all generated files share: names and types, literals, Javadoc, annotations, the fields of
 * members. It knows none of the packages beside it.
 */
@NullMarked
package dev.endpointdsl.codegen.emit.common;

import org.jspecify.annotations.NullMarked;

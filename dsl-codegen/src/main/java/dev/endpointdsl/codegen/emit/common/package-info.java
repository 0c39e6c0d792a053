/**
 * The parts that all generated files share: names, types, literals, Javadoc, annotations and the
 * fields of members.
 */
@NullMarked
package dev.endpointdsl.codegen.emit.common;

import org.jspecify.annotations.NullMarked;

/**
 * How a {@link dev.endpointdsl.codegen.model.DslModel} is written: the only package that knows
 * JavaPoet. One {@link dev.endpointdsl.codegen.emit.SourceSpec} writes one generated file; nothing
 * is decided here that the model could say.
 */
@NullMarked
package dev.endpointdsl.codegen.emit;

import org.jspecify.annotations.NullMarked;

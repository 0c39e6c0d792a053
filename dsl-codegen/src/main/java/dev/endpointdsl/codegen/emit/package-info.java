/**
 * How a {@link dev.endpointdsl.codegen.model.DslModel} is written: the only packages that know
 * JavaPoet. One {@link dev.endpointdsl.codegen.emit.common.SourceSpec} writes one generated file;
 * nothing is decided here that the model could say.
 *
 * <p>There is a package for each kind of generated code. {@code value} stands on {@code builder},
 * {@code check} and {@code sdk}, {@code check} on {@code scanner}, and all of them on {@code
 * source}.
 */
@NullMarked
package dev.endpointdsl.codegen.emit;

import org.jspecify.annotations.NullMarked;

/**
 * Generates the sources of a {@link dev.endpointdsl.codegen.model.DslModel}; only these packages
 * make source code. A {@link dev.endpointdsl.codegen.emit.common.SourceSpec} describes one
 * generated file.
 *
 * <p>Each kind of generated code has a package. {@code value} depends on {@code builder}, {@code
 * check} and {@code sdk}, {@code check} on {@code pattern}, all of these on {@code common}, and
 * {@code common} on {@code layout}.
 */
@NullMarked
package dev.endpointdsl.codegen.emit;

import org.jspecify.annotations.NullMarked;

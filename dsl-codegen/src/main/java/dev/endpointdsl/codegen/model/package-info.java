/**
 * The model of a DSL as immutable records: everything that is generated, independent of Smithy, the
 * compiler and the way sources are written.
 */
@NullMarked
package dev.endpointdsl.codegen.model;

import org.jspecify.annotations.NullMarked;

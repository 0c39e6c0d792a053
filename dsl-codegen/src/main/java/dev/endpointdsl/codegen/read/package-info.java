/**
 * Decides types, names, adders and choices: from an assembled Smithy model to a {@code DslModel}.
 */
@NullMarked
package dev.endpointdsl.codegen.read;

import org.jspecify.annotations.NullMarked;

/** Assembles model files with smithy-model and reports its validation events as model problems. */
@NullMarked
package dev.endpointdsl.codegen.smithy;

import org.jspecify.annotations.NullMarked;

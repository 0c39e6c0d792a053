/** Reaches what the generated package keeps to itself. */
@NullMarked
package dev.endpointdsl.sagemaker;

import org.jspecify.annotations.NullMarked;

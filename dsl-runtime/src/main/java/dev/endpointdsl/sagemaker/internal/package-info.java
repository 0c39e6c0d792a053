/** What the rules share: their sources, and the bounds of lists that they traverse. */
@NullMarked
package dev.endpointdsl.sagemaker.internal;

import org.jspecify.annotations.NullMarked;
